import type { DutyKind } from '../../../domain/duties/duty-kinds.ts';

/** What is owed to collect one party's money; all of it ends once nothing is open any more. */
export const collectionDutyKinds = [
  'fine-collection',
  'fine-reminder',
  'performance-urge',
  'court-application',
  'court-refusal',
] as const satisfies readonly DutyKind[];
