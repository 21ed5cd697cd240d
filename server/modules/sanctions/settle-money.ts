import { getCaseTransition } from '../../../domain/cases/case-transition-table.ts';
import type { PenaltyKind } from '../../../domain/law/penalty-kinds.ts';
import { yuanText } from '../../../domain/sanctions/money.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase } from '../cases/for-other-modules.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { type ReckonedMoney, reckonMoney } from './party-money.ts';
import { getParty, type SanctionedCase } from './sanctioned-case.ts';

/**
 * What follows once money came in: a fine or confiscation that is paid up, add-on fine and all, is told to the case as performed,
 * and what was owed to collect it is done.
 */
export async function settleMoney(work: Work, record: SanctionedCase, partyId: string): Promise<void> {
  const party = await getParty(work, record.id, partyId);
  const [money] = await reckonMoney(work, [party]);
  const outcome = party.facts.outcome;
  if (!money || !outcome || outcome.kind !== 'penalty') return;
  const paid = paidKinds(money).filter((kind) => outcome.kinds.includes(kind) && outcome.performances[kind] === undefined);
  const isUnderWay = getCaseTransition('recordPaid').from.some((state) => state === record.state) && outcome.setAsideOn === null;
  if (paid.length > 0 && isUnderWay) {
    const last = money.rows.payments.findLast((row) => row.voided_at === null && (row.purpose === 'confiscation') === !paid.includes('fine'));
    const sum =
      (paid.includes('fine') ? money.ledger.paid.fine + money.ledger.paid['add-on'] : 0) +
      (paid.some((kind) => kind !== 'fine') ? money.ledger.paid.confiscation : 0);
    const proof = `缴款 ${yuanText(sum)} 元${last?.receipt ? `，票据 ${last.receipt}` : last?.bank_serial ? `，流水号 ${last.bank_serial}` : ''}`;
    await moveCase(
      work,
      record.id,
      {
        act: 'recordPaid',
        partyId,
        kinds: paid,
        performance: { on: last?.received_on ?? work.today, how: money.ledger.owed.fine === 0 && paid.includes('fine') ? 'remitted' : 'paid', proof },
        text: proof,
      },
      { means: 'sanctions' },
    );
  }
  if (money.ledger.openInAll === 0)
    await settleDuties(
      work,
      { kind: 'case', id: record.id },
      { kinds: ['fine-reminder', 'performance-urge', 'court-application'], dutyKey: `party:${partyId}` },
    );
}

/** A fine that reconsideration or judgment changed to nothing asks for no payment. */
function paidKinds({ ledger: { open, owed }, decided }: ReckonedMoney): PenaltyKind[] {
  const kinds: PenaltyKind[] = [];
  if (decided.fine > 0 && open.fine === 0 && open['add-on'] === 0) kinds.push('fine');
  if (owed.confiscation > 0 && open.confiscation === 0) kinds.push('confiscate-proceeds', 'confiscate-goods');
  return kinds;
}
