import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { reckonDue } from '../../../../contracts/law.ts';
import { dayLabel, weekdayLabel } from '../../../../domain/calendar/day-label.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { daysBetween, showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { Loading } from '../../kit/Loading.tsx';
import { RefusalNotice } from '../../kit/RefusalNotice.tsx';
import { lawTexts } from './law-texts.ts';

/** The due day in large, how far off it is, and the reckoning line by line; or why there is none. */
export function DueResult({ query, today }: { query: z.input<NonNullable<typeof reckonDue.query>>; today: string }) {
  const words = useTexts(lawTexts);
  const say = useBilingual();
  const { data: due, error } = useQuery(pageFor(reckonDue, { query }));
  if (error)
    return (
      <div className="law-refused">
        <RefusalNotice refusal={error} />
      </div>
    );
  if (!due) return <Loading />;
  const days = daysBetween(today, due.dueDay);
  const far = days === 0 ? words.today : days > 0 ? words.ahead(String(days)) : words.past(String(-days));
  return (
    <section className="law-due">
      <h2>{say(due.name)}</h2>
      <p className="law-due-day">
        <span className="quiet">{due.isHour ? words.dueTime : words.due}</span>
        <strong data-due={due.dueDay}>{due.isHour ? showMinute(due.dueAt) : say(dayLabel(due.dueDay))}</strong>
        <span>{say(weekdayLabel(due.dueDay))}</span>
        <span className="quiet">{far}</span>
        {due.opensOn && <span className="quiet">{words.opens(due.opensOn)}</span>}
        {due.confidence !== 'high' && <span className="law-tag">{words.toConfirm}</span>}
      </p>
      <h3>{words.reckoning}</h3>
      <ol className="law-lines">
        {due.lines.map((line) => (
          <li key={line.zh}>{say(line)}</li>
        ))}
      </ol>
    </section>
  );
}
