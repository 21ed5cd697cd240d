import type { Day } from '../calendar/day.ts';
import type { Words } from '../law/words.ts';
import type { CollectionStep } from './collection-steps.ts';
import { courtBar, courtStanding, courtStepsFrom, type TakenStep } from './court-steps.ts';
import type { CourtWindow } from './court-window.ts';
import type { Ledger } from './payment-ledger.ts';

interface StepFacts {
  readonly kind: CollectionStep;
  readonly onDay: Day;
  readonly ledger: Ledger;
  readonly court: CourtWindow | undefined;
  readonly taken: readonly TakenStep[];
}

/** Why a step may not be taken on that day; undefined where it may. */
export function stepBar({ kind, onDay, ledger, court, taken }: StepFacts): Words | undefined {
  if (kind === 'reminder' || kind === 'urge') {
    if (ledger.state !== 'overdue') return { zh: '尚无逾期未缴的款项', en: 'Nothing is overdue' };
    return undefined;
  }
  if (kind === 'add-on-remitted') return ledger.open['add-on'] === 0 ? { zh: '没有未缴的加处罚款', en: 'No add-on fine is open' } : undefined;
  const bar = courtBar(kind, onDay, taken);
  if (bar) return bar;
  if (kind === 'court-application') return applicationBar(onDay, ledger, court);
  if (kind === 'collection-ended' && ledger.openInAll === 0) return { zh: '没有未缴的款项', en: 'Nothing is open' };
  return undefined;
}

/** The steps that may be recorded from here on some day, for the form to choose from. */
export function stepsOffered(ledger: Ledger, taken: readonly TakenStep[]): CollectionStep[] {
  if (ledger.openInAll === 0) return [];
  const letters: CollectionStep[] = ledger.state === 'overdue' ? ['reminder', 'urge'] : [];
  const remitted: CollectionStep[] = ledger.open['add-on'] > 0 ? ['add-on-remitted'] : [];
  return [...letters, ...courtStepsFrom(courtStanding(taken).state), ...remitted];
}

function applicationBar(onDay: Day, ledger: Ledger, court: CourtWindow | undefined): Words | undefined {
  if (ledger.openInAll === 0) return { zh: '没有未缴的款项', en: 'Nothing is open' };
  if (!court) return { zh: '决定书尚未送达', en: 'The decision is not served yet' };
  if (onDay > court.dueOn) return { zh: `申请期限已于${court.dueOn}届满`, en: `The time to apply ended on ${court.dueOn}` };
  if (onDay < court.fromOn) return { zh: `复议、起诉期限自${court.fromOn}起方届满`, en: `The remedies are over from ${court.fromOn} only` };
  if (court.opensOn === undefined) return { zh: '须先催告，且复议、诉讼已终结', en: 'The urge comes first, and no remedy may be open' };
  if (onDay < court.opensOn) return { zh: `催告期满后方可申请，自${court.opensOn}起`, en: `Open after the urge, from ${court.opensOn}` };
  return undefined;
}
