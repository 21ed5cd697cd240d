import type { DutyRow } from '../../../../contracts/duties.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { deskTexts } from './desk-texts.ts';
import { DutyDue } from './DutyDue.tsx';
import { DutyLink } from './DutyLink.tsx';

/** Duties by day, late first; each leads to where it is done. */
export function DutyTable({ rows, total }: { rows: DutyRow[]; total: number }) {
  const words = useTexts(deskTexts);
  const say = useBilingual();
  return (
    <>
      <table className="desk-table">
        <thead>
          <tr>
            <th className="desk-due">{words.due}</th>
            <th className="desk-kind">{words.kind}</th>
            <th>{words.what}</th>
            <th className="desk-unit">{words.askedBy}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <DutyDue dueAt={row.dueAt} />
              </td>
              <td>{say(row.kindWords)}</td>
              <td>
                <DutyLink subject={row.subject} dutyId={row.id}>
                  {say(row.words)}
                </DutyLink>
                {row.periodWords && <span className="quiet"> {say(row.periodWords)}</span>}
              </td>
              <td className="quiet">{row.askedBy && row.askedBy.id !== row.holder.id ? row.askedBy.name : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < total && <p className="quiet">{words.shown(rows.length, total)}</p>}
    </>
  );
}
