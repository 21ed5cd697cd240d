import type { PartyMoney } from '../../../../contracts/sanctions.ts';
import { type PaymentPurpose, paymentPurposes } from '../../../../domain/sanctions/payment-ledger.ts';

export interface DivisionPart {
  purpose: PaymentPurpose;
  amount: number;
}

/** How a line of the bank may be divided: what is beyond its own purpose goes where most is open. Undefined where nothing is to be divided. */
export function divisionOf(
  { owed, paid, open }: Pick<PartyMoney, 'owed' | 'paid' | 'open'>,
  { purpose, amount, bankSerial }: PartyMoney['payments'][number],
): DivisionPart[] | undefined {
  const beyond = Math.min(amount, paid[purpose] - owed[purpose]);
  if (bankSerial === null || beyond <= 0 || beyond === amount) return undefined;
  const other = paymentPurposes.map(({ id }) => id).toSorted((a, b) => open[b] - open[a])[0];
  if (other === undefined || open[other] === 0) return undefined;
  return [
    { purpose, amount: amount - beyond },
    { purpose: other, amount: beyond },
  ];
}
