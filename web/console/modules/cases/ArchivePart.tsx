import { Button } from 'antd';
import type { CaseDetail } from '../../../../contracts/case-records.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FactList } from '../../kit/FactList.tsx';
import { caseTexts } from './case-texts.ts';

/** The archived file: one PDF with its hash, the same bytes every time. */
export function ArchivePart({ one }: { one: CaseDetail }) {
  const words = useTexts(caseTexts);
  const { archive } = one;
  if (!archive && one.earlierArchives.length === 0) return null;
  return (
    <section>
      <h2 className="case-section">{words.archive}</h2>
      {archive && (
        <>
          <FactList
            facts={[
              { label: words.archiveNumber, value: archive.number },
              { label: words.archivedOn, value: archive.archivedOn },
              { label: words.retention, value: archive.retention },
              { label: words.papers, value: words.archiveFacts(archive.pages, archive.papers) },
              { label: words.archiveHash, value: <code>{archive.sha256}</code>, wide: true },
            ]}
          />
          <a href={`/api/cases/${one.id}/archive`} target="_blank" rel="noopener">
            <Button>{words.download}</Button>
          </a>
        </>
      )}
      {one.earlierArchives.map(({ volume, number, archivedOn, pages, papers }) => (
        <p key={volume}>
          <a href={`/api/cases/${one.id}/archives/${volume}`} target="_blank" rel="noopener">
            {words.earlierArchive(number, archivedOn)}
          </a>{' '}
          <span className="quiet">{words.archiveFacts(pages, papers)}</span>
        </p>
      ))}
    </section>
  );
}
