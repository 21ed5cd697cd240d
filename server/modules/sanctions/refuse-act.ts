import { type ActingRecord, refusalOfAct, type SanctionActRow } from '../../../domain/sanctions/sanction-act.ts';
import type { Words } from '../../../domain/law/words.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

/** By hand, or by the issue of its paper: who may issue that was asked then, and its approval chain stands for the leave of the head. */
export type Means = 'hand' | 'paper';

/** Throws Refused where the table does not let the viewer do this now: 403 who, 409 when. */
export function refuseUnlessOpen(work: Work, row: SanctionActRow, record: ActingRecord, means: Means = 'hand'): void {
  const { unitId, permissions } = work.viewer;
  const refusal = refusalOfAct(row, record, { unitId, permissions: means === 'hand' ? permissions : new Set([...permissions, row.permission]) });
  if (!refusal) return;
  if (refusal.why === 'state') throw notNow(refusal);
  throw new Refused(403, 'act-not-yours', { zh: `${refusal.zh}。`, en: `${refusal.en}.` });
}

/** 409: it cannot be done now, and why. */
export function notNow({ zh, en }: Words): Refused {
  return new Refused(409, 'act-not-now', { zh: `${zh}。`, en: `${en}.` });
}

/** Nothing is added to an archived case, nor taken from it. Throws 409. */
export function refuseArchived({ isArchived }: { isArchived: boolean }): void {
  if (isArchived) throw notNow({ zh: '案件已归档', en: 'The case is archived' });
}

/** Nothing new is begun in a case that is closed. Throws 409. */
export function refuseClosed({ isArchived, state }: { isArchived: boolean; state: string }): void {
  if (isArchived || state === 'closed') throw notNow({ zh: '案件已结案', en: 'The case is closed' });
}
