import { Link } from '@tanstack/react-router';
import type { ReportDetail } from '../../../../contracts/reports.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { formTexts } from './form-texts.ts';

/** Every version that was sent, each readable as it was, and what changed from the one before. */
export function VersionsPart({ report }: { report: ReportDetail }) {
  const words = useTexts(formTexts);
  if (report.versions.length === 0) return null;
  return (
    <section className="report-part no-print">
      <h2>{words.versions}</h2>
      <ul className="report-versions">
        {report.versions.toReversed().map(({ version, madeAt, writtenBy, approvedBy }) => (
          <li key={version}>
            <Link to={`/reports/${report.id}/versions/${version}` as '/'}>{words.headVersion(version)}</Link>
            <span className="quiet">
              {showMinute(madeAt)} {words.clerk} {writtenBy} {words.leader} {approvedBy ?? '—'}
            </span>
            {version > 1 && (
              <Link to={`/reports/${report.id}/difference` as '/'} search={{ from: version - 1, to: version } as never}>
                {words.compare}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
