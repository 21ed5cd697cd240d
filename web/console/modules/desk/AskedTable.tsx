import { Link } from '@tanstack/react-router';
import type { AskedGroup } from '../../../../contracts/duties.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { deskTexts } from './desk-texts.ts';
import { DutyDue } from './DutyDue.tsx';
import { DutyLink } from './DutyLink.tsx';

const named = 4;

/** What was asked of others, one line a duty of the plan, with the units that have not answered. */
export function AskedTable({ groups }: { groups: AskedGroup[] }) {
  const words = useTexts(deskTexts);
  const say = useBilingual();
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th className="desk-due">{words.due}</th>
          <th className="desk-asked">{words.what}</th>
          <th className="number">{words.unanswered}</th>
          <th className="number">{words.lateUnits}</th>
          <th>{words.who}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.key}>
            <td>
              <DutyDue dueAt={group.dueAt} />
            </td>
            <td>
              <GroupLink group={group}>{say(group.words)}</GroupLink>
              {group.periodWords && <span className="quiet"> {say(group.periodWords)}</span>}
            </td>
            <td className="number">{words.ofAsked(group.unanswered, group.asked)}</td>
            <td className={group.late > 0 ? 'number late' : 'number quiet'}>{group.late}</td>
            <td className="quiet">
              <span className="desk-names">
                {group.units.slice(0, named).join('、')}
                {group.unanswered > named && ` ${words.more(group.unanswered)}`}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GroupLink({ group, children }: { group: AskedGroup; children: string }) {
  if (group.subject) return <DutyLink subject={group.subject}>{children}</DutyLink>;
  if (group.dutyKey === null) return <>{children}</>;
  const search = { dutyKey: group.dutyKey, ...(group.period === null ? {} : { period: group.period }) };
  return (
    <Link to={'/reports/collection' as '/'} search={search as never}>
      {children}
    </Link>
  );
}
