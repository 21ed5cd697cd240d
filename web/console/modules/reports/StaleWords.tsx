import { Alert, Button } from 'antd';
import type { ReportDetail } from '../../../../contracts/reports.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import '../../kit/form-page.css';
import { kitTexts } from '../../kit/kit-texts.ts';
import { formTexts } from './form-texts.ts';
import type { ReportDraft } from './use-report-draft.ts';

/** Another window or person wrote meanwhile: both wordings side by side, and which is to stand. */
export function StaleWords({ report, draft }: { report: ReportDetail; draft: ReportDraft }) {
  const words = useTexts(formTexts);
  const kit = useTexts(kitTexts);
  const say = useBilingual();
  const theirs = (draft.refusal?.current as { texts?: Record<string, string> } | undefined)?.texts ?? {};
  const differing = report.shape.texts.filter(({ code }) => (theirs[code] ?? '') !== (draft.texts[code] ?? ''));
  return (
    <Alert
      type="error"
      role="alert"
      className="report-notice"
      title={kit.staleTitle}
      description={
        <>
          {differing.length > 0 && (
            <table className="stale-table">
              <thead>
                <tr>
                  <th>{kit.staleItem}</th>
                  <th>{kit.staleMine}</th>
                  <th>{kit.staleNow}</th>
                </tr>
              </thead>
              <tbody>
                {differing.map(({ code, names }) => (
                  <tr key={code}>
                    <td>
                      {code} {say(names)}
                    </td>
                    <td className="report-words">{draft.texts[code] || words.empty}</td>
                    <td className="report-words">{theirs[code] || words.empty}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <div className="report-tools report-stale-acts">
            <Button onClick={() => draft.settleStale('mine')}>{words.keepMine}</Button>
            <Button onClick={() => draft.settleStale('theirs')}>{words.takeTheirs}</Button>
          </div>
        </>
      }
    />
  );
}
