import type { Work } from '../../platform/work.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import type { ReckonedMoney } from './party-money.ts';
import { openSanctionDuty } from './sanction-duties.ts';
import { caseWords, type SanctionedCase } from './sanctioned-case.ts';

/** Money beyond what is owed, also after a decision fell, is owed back until it is given back: 国家赔偿法第三十六条第（一）项 返还财产（待核实）. */
export async function keepSurplusDuty(work: Work, record: SanctionedCase, { party, ledger }: ReckonedMoney): Promise<void> {
  const dutyKey = `party:${party.id}`;
  const open = await work.db
    .selectFrom('duties')
    .select('id')
    .where('kind', '=', 'surplus-refund')
    .where('subject_kind', '=', 'case')
    .where('subject_id', '=', record.id)
    .where('duty_key', '=', dutyKey)
    .where('done_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  if (ledger.surplus === 0) {
    if (open) await settleDuties(work, { kind: 'case', id: record.id }, { kinds: ['surplus-refund'], dutyKey });
    return;
  }
  if (open || record.isArchived) return;
  const place = { id: record.id, region_code: record.regionCode, region_then: record.regionThen, sector: record.sector };
  await openSanctionDuty(work, place, {
    kind: 'surplus-refund',
    subjectKind: 'case',
    words: `${caseWords(record)}（${party.name}）`,
    holderUnitId: record.unitId,
    forPermission: 'payments.record',
    key: dutyKey,
    dueAt: null,
    basis: { zh: '国家赔偿法第三十六条第（一）项（待核实）', en: 'State Compensation Law, Art. 36 item 1 (to be confirmed)' },
  });
}
