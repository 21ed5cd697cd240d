import type { PartyMoney, SeizureDetail, TransferDetail } from '../../../../contracts/sanctions.ts';

/** The papers that a party's money calls for now. */
export function papersOfMoney({ state, open, openInAll, plan, court, servedOn, nextSteps }: PartyMoney): string[] {
  const isPlanned = plan !== null && plan.endedOn === null;
  if (servedOn === null || openInAll === 0) return [];
  return [
    ...(state === 'overdue' ? ['payment-reminder', 'performance-reminder'] : []),
    ...(court?.opensOn && nextSteps.includes('court-application') ? ['execution-request'] : []),
    ...(open.fine > 0 && !isPlanned ? ['instalment-form'] : []),
    ...(open.fine > 0 ? ['instalment-approval'] : []),
  ];
}

/** The papers of a seizure that is not ended: approval afterwards or extension, its written decision, what becomes of the things. */
export function papersOfSeizure({ isOpen, isLapsed, isUrgent, state }: SeizureDetail): string[] {
  if (!isOpen) return [];
  return [
    ...(isLapsed ? [] : ['seizure-approval']),
    ...(isUrgent ? ['seizure-decision'] : []),
    ...(state === 'held' ? ['seizure-disposal-approval', 'seizure-disposal'] : []),
  ];
}

/** The paper that a transfer waits for. */
export function papersOfTransfer({ state }: TransferDetail): string[] {
  if (state === 'reported') return ['transfer-approval'];
  return state === 'allowed' ? ['transfer-letter'] : [];
}
