import type { DutyRow } from '../../../contracts/duties.ts';
import { useBilingual } from '../../shared/language.ts';
import { showDay } from '../../shared/show-time.ts';
import { useTexts } from '../../shared/texts.ts';
import { kitTexts } from './kit-texts.ts';
import { LateDays } from './LateDays.tsx';

/** In the head of a record's page: the next duty with its day and whose it is. */
export function NextDuty({ duties }: { duties: readonly Pick<DutyRow, 'state' | 'dueAt' | 'kindWords' | 'holder'>[] }) {
  const words = useTexts(kitTexts);
  const say = useBilingual();
  const open = duties.filter((duty) => duty.state === 'open');
  const next = open.toSorted((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'))[0];
  if (!next) return <span className="quiet">{words.noDuty}</span>;
  return (
    <span>
      {words.nextDuty(say(next.kindWords), next.holder.name)} {next.dueAt && <LateDays due={showDay(next.dueAt)} />}
    </span>
  );
}
