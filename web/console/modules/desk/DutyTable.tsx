import { Button } from 'antd';
import { useState } from 'react';
import type { DutyRow } from '../../../../contracts/duties.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { deskTexts } from './desk-texts.ts';
import { DutyDue } from './DutyDue.tsx';
import { DutyLink } from './DutyLink.tsx';

const first = 8;

export interface DutyTableProps {
  rows: DutyRow[];
  total: number;
  /** Over the column of the unit that asked or sent. */
  from: string;
}

/** Duties by day, late first; each leads to where it is done. Long lists open on demand, so that what stands below stays in sight. */
export function DutyTable({ rows, total, from }: DutyTableProps) {
  const words = useTexts(deskTexts);
  const say = useBilingual();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole || rows.length <= first + 2 ? rows : rows.slice(0, first);
  return (
    <>
      <table className="desk-table">
        <thead>
          <tr>
            <th className="desk-due">{words.due}</th>
            <th className="desk-kind">{words.kind}</th>
            <th>{words.what}</th>
            <th className="desk-unit">{from}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
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
      {shown.length < rows.length && (
        <Button type="link" className="no-print" onClick={() => setIsWhole(true)}>
          {words.showAll(rows.length)}
        </Button>
      )}
      {isWhole && rows.length < total && <p className="quiet">{words.shown(rows.length, total)}</p>}
    </>
  );
}
