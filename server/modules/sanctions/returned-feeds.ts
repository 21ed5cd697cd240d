import type { BankLine, FeedAnswer } from '../../../contracts/payments.ts';
import type { LineFault } from '../../../domain/sanctions/bank-file.ts';
import type { Work } from '../../platform/work.ts';
import { openDuty, settleDuties } from '../duties/for-other-modules.ts';

export interface BankSending {
  source: 'csv' | 'feed';
  bank: string;
  name: string;
  sha256: string;
  lines: readonly (BankLine & { line: number })[];
  faults: readonly LineFault[];
}

export function feedValues(work: Work, { source, bank, name, sha256, lines }: BankSending) {
  return {
    unit_id: work.viewer.unitId,
    source,
    bank,
    name,
    sha256,
    lines: lines.length,
    received_at: work.now,
    received_by_person_id: work.viewer.personId || null,
    region_code: work.viewer.regionCode,
    region_then: work.viewer.regionCode,
    sector: 0,
  };
}

const mostFaultsKept = 200;

/** What was returned stays in sight with its faults, and to send it corrected is owed: nothing of it is in the accounts. */
export async function keepReturned(work: Work, sending: BankSending, faults: FeedAnswer['faults']): Promise<void> {
  const values = {
    ...feedValues(work, sending),
    added: 0,
    amount: '0',
    outcome: 'returned',
    faults: JSON.stringify(faults.slice(0, mostFaultsKept)),
  };
  const { id } = await work.db.insertInto('bank_feeds').values(values).returning('id').executeTakeFirstOrThrow();
  // Sent and returned again: the later one is what is to be corrected.
  await settleReturned(work, sending);
  const named = sending.name || work.today;
  await openDuty(work, {
    campaignId: null,
    kind: 'bank-feed-correction',
    dutyKey: `bank:${sending.bank}`,
    period: null,
    holderUnitId: work.viewer.unitId,
    forPermission: 'payments.record',
    askedByUnitId: null,
    subject: {
      kind: 'bank-feed',
      id,
      words: { zh: `${sending.bank} ${named}，${faults.length} 处错误`, en: `${sending.bank} ${named}, ${faults.length} fault(s)` },
    },
    regionCode: work.viewer.regionCode,
    regionThen: work.viewer.regionCode,
    sector: 0,
    dueAt: null,
    basis: { zh: '罚款决定与罚款收缴分离实施办法第十条', en: 'Measures on separating fines from their collection, Art. 10' },
  });
}

/** A sending of the same bank that was taken, or returned anew, stands for those that were returned before. */
export async function settleReturned(work: Work, { bank }: BankSending): Promise<void> {
  const rows = await work.db
    .selectFrom('duties')
    .select('subject_id')
    .where('kind', '=', 'bank-feed-correction')
    .where('holder_unit_id', '=', work.viewer.unitId)
    .where('duty_key', '=', `bank:${bank}`)
    .where('done_at', 'is', null)
    .execute();
  for (const { subject_id: id } of rows) await settleDuties(work, { kind: 'bank-feed', id }, { kinds: ['bank-feed-correction'] });
}
