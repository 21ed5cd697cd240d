import { type ActingRecord, refusalOfAct, type SanctionActRow } from '../../../domain/sanctions/sanction-act.ts';
import type { Words } from '../../../domain/law/words.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

/** Throws Refused where the table does not let the viewer do this now: 403 who, 409 when. */
export function refuseUnlessOpen(work: Work, row: SanctionActRow, record: ActingRecord): void {
  const refusal = refusalOfAct(row, record, work.viewer);
  if (!refusal) return;
  if (refusal.why === 'state') throw notNow(refusal);
  throw new Refused(403, 'act-not-yours', { zh: `${refusal.zh}。`, en: `${refusal.en}.` });
}

/** 409: it cannot be done now, and why. */
export function notNow({ zh, en }: Words): Refused {
  return new Refused(409, 'act-not-now', { zh: `${zh}。`, en: `${en}.` });
}
