import { casePapers } from '../../../domain/cases/case-papers.ts';
import type { Work } from '../../platform/work.ts';
import type { SubjectDocument } from '../documents/for-other-modules.ts';
import { getSanctionedCase, partiesOf } from './sanctioned-case.ts';
import { settleMoney } from './settle-money.ts';

const decisions: readonly string[] = ['decidePenalty', 'decideOnSpot'];

/**
 * A decision was served: what came in before, also for one that fell, counts now. A decision was voided: what was paid on it is owed back.
 */
export async function moneyAfterDecision(work: Work, { kind, subject }: SubjectDocument): Promise<void> {
  if (!casePapers.some((row) => row.kind === kind && decisions.includes(row.act))) return;
  const record = await getSanctionedCase(work, subject.id, true);
  for (const { id } of await partiesOf(work, subject.id)) if (await hasPaid(work, id)) await settleMoney(work, record, id);
}

async function hasPaid(work: Work, partyId: string): Promise<boolean> {
  const row = await work.db.selectFrom('payments').select('id').where('party_id', '=', partyId).where('voided_at', 'is', null).executeTakeFirst();
  return row !== undefined;
}
