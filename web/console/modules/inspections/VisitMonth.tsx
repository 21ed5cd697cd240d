import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Space } from 'antd';
import { listInspections } from '../../../../contracts/inspections.ts';
import { addDays, weekdayOf } from '../../../../domain/calendar/day.ts';
import { useBilingual, useLanguage } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useSession } from '../../session/use-session.ts';
import { inspectionTexts } from './inspection-texts.ts';

const weekdays = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** Inspections of a month by their days; weeks begin on Monday. */
export function VisitMonth({ month, onMonth }: { month: string | undefined; onMonth: (month: string) => void }) {
  const words = useTexts(inspectionTexts);
  const language = useLanguage();
  const say = useBilingual();
  const { today } = useSession();
  const shown = month ?? today.slice(0, 7);
  const first = `${shown}-01`;
  const start = addDays(first, 1 - weekdayOf(first));
  const days = Array.from({ length: 42 }, (_, n) => addDays(start, n)).filter((day, n) => n < 35 || day.startsWith(shown));
  const weeks = Array.from({ length: days.length > 35 ? 6 : 5 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  const { data } = useQuery(
    pageFor(listInspections, { query: { plannedFrom: start, plannedTo: addDays(start, 41), size: 200, sort: 'plannedFrom' } }),
  );
  const rows = (data?.rows ?? []).filter(({ status }) => status !== 'cancelled');
  return (
    <>
      <Space style={{ marginBottom: 8 }}>
        <Button onClick={() => onMonth(addDays(first, -1).slice(0, 7))}>{words.earlier}</Button>
        <strong>{shown}</strong>
        <Button onClick={() => onMonth(addDays(first, 31).slice(0, 7))}>{words.later}</Button>
      </Space>
      <table className="visit-month">
        <thead>
          <tr>
            {weekdays[language].map((day) => (
              <th key={day}>{day}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} className={[day.startsWith(shown) ? '' : 'visit-other-month', day === today ? 'visit-today' : ''].join(' ')}>
                  <div className="quiet">{Number(day.slice(8))}</div>
                  {rows
                    .filter(({ plannedFrom, plannedTo }) => plannedFrom <= day && day <= plannedTo)
                    .map((row) => (
                      <Link key={row.id} to="/inspections/plans/$id" params={{ id: row.id }} title={`${row.enterpriseName} ${say(row.statusWords)}`}>
                        {row.enterpriseName}
                      </Link>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
