import { Link } from '@tanstack/react-router';
import { undoMerge } from '../../../../contracts/enterprises.ts';
import type { EnterpriseDetail } from '../../../../contracts/enterprises.ts';
import { showDay } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ActButton } from '../../kit/ActButton.tsx';
import { useMay } from '../../session/use-session.ts';
import { enterpriseTexts } from './enterprise-texts.ts';

/** The merges that a firm took part in, each with its undo where it still stands. */
export function MergeList({ firm }: { firm: EnterpriseDetail }) {
  const words = useTexts(enterpriseTexts);
  const may = useMay();
  const undo = useAct(undoMerge);
  if (firm.merges.length === 0) return null;
  return (
    <>
      <h2 className="firm-section">{words.merges}</h2>
      <table className="firm-table">
        <tbody>
          {firm.merges.map((merge) => (
            <tr key={merge.id}>
              <td>
                <Link to="/enterprises/$id" params={{ id: merge.keptId === firm.id ? merge.mergedId : merge.keptId }}>
                  {words.between(merge.keptName, merge.mergedName)}
                </Link>
                <div className="quiet">{words.reasonIs(merge.reason)}</div>
              </td>
              <td style={{ whiteSpace: 'nowrap' }}>
                {merge.undoneAt ? words.undoneOn(showDay(merge.undoneAt)) : words.mergedOn(showDay(merge.mergedAt))}
              </td>
              <td style={{ textAlign: 'right' }} className="no-print">
                {!merge.undoneAt && may('enterprises.merge') && (
                  <>
                    <ActButton
                      label={words.undo}
                      reason={`${words.undoWhat}${words.undoReason}`}
                      running={undo.running}
                      onAct={(reason) => undo.act({ params: { id: merge.id }, body: { reason } })}
                    />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
