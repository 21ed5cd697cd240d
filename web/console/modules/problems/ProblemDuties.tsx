import type { ProblemDetail } from '../../../../contracts/problem-records.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showDay, showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { LateDays } from '../../kit/LateDays.tsx';
import { problemTexts } from './problem-texts.ts';

/** Everything owed about the problem: what, by whom, until when, under which rule. */
export function ProblemDuties({ duties }: { duties: ProblemDetail['duties'] }) {
  const words = useTexts(problemTexts);
  const say = useBilingual();
  if (duties.length === 0) return null;
  return (
    <>
      <h2 className="problem-section">{words.duties}</h2>
      <table className="problem-table">
        <thead>
          <tr>
            <th>{words.duty}</th>
            <th>{words.holder}</th>
            <th>{words.dueAt}</th>
            <th>{words.doneAt}</th>
          </tr>
        </thead>
        <tbody>
          {duties.map((duty) => (
            <tr key={duty.id} title={`${words.basis}：${say(duty.basis)}`}>
              <td>{say(duty.kindWords)}</td>
              <td>{duty.holder.name}</td>
              <td>{duty.dueAt === null ? '—' : duty.state === 'open' ? <LateDays due={showDay(duty.dueAt)} /> : showDay(duty.dueAt)}</td>
              <td>
                {duty.doneAt ? (
                  <span className={duty.isLate ? 'late' : 'settled'}>{showDay(duty.doneAt)}</span>
                ) : duty.cancelledAt ? (
                  <span className="quiet">{words.cancelled}</span>
                ) : (
                  '—'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The chain upward: who was told, and who has confirmed. */
export function ProblemDesks({ desks }: { desks: ProblemDetail['desks'] }) {
  const words = useTexts(problemTexts);
  if (desks.length === 0) return null;
  return (
    <>
      <h2 className="problem-section">{words.desks}</h2>
      <table className="problem-table">
        <thead>
          <tr>
            <th>{words.desk}</th>
            <th>{words.told}</th>
            <th>{words.received}</th>
          </tr>
        </thead>
        <tbody>
          {desks.map((desk) => (
            <tr key={`${desk.unitId} ${desk.toldAt} ${desk.isDirect}`}>
              <td>
                {desk.unitName} {desk.isDirect && <span className="quiet">{words.direct}</span>}
              </td>
              <td>{showMinute(desk.toldAt)}</td>
              <td>
                {desk.receivedAt ? (
                  <span className="settled">{`${showMinute(desk.receivedAt)} ${desk.receivedBy ?? ''}`}</span>
                ) : (
                  <span className="quiet">{words.notYet}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
