import { refundPayment, reversePayment, splitPayment, voidPayment } from '../../../../contracts/payments.ts';
import type { PartyMoney } from '../../../../contracts/sanctions.ts';
import { paymentPurposes } from '../../../../domain/sanctions/payment-ledger.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { SanctionActButton } from './SanctionDialog.tsx';
import { sanctionTexts } from './sanction-texts.ts';
import { divisionOf } from './suggested-division.ts';
import { showYuan } from './yuan.ts';

interface EntriesProps {
  caseId: string;
  party: PartyMoney;
  acts: readonly string[];
}

/** What came in, was taken back and given back, entry by entry; what may be corrected stands at its end. */
export function PaymentEntries({ caseId, party, acts }: EntriesProps) {
  const words = useTexts(sanctionTexts);
  const say = useBilingual();
  if (party.payments.length === 0) return null;
  const purposeWords = (id: string) => say(paymentPurposes.find((one) => one.id === id) ?? { zh: id, en: id });
  return (
    <>
      <h3>{words.paymentsReceived}</h3>
      <PlainTable
        heads={[words.received, words.purpose, words.amount, words.payer, words.receipt, words.source, '']}
        numeric={[2]}
        rows={party.payments.map((payment) => [
          payment.receivedOn,
          purposeWords(payment.purpose),
          showYuan(payment.amount),
          payment.payer || '—',
          payment.receipt || payment.bankSerial || '—',
          payment.source === 'hand' ? words.hand : `${words[payment.source]} ${payment.bank}`,
          <EntryEnd key="end" caseId={caseId} party={party} payment={payment} acts={acts} />,
        ])}
      />
    </>
  );
}

/** Money beyond what is owed: given back, and where a line of the bank paid for two things, divided. */
export function RefundButton({ caseId, party, acts }: EntriesProps) {
  if (party.surplus === 0 || !acts.includes('refundPayment')) return null;
  return (
    <SanctionActButton
      act="refundPayment"
      endpoint={refundPayment}
      params={{ id: caseId }}
      fixed={{ partyId: party.partyId }}
      first={{ amount: party.surplus }}
      about={{ caseId }}
    />
  );
}

type Payment = PartyMoney['payments'][number];

function EntryEnd({ caseId, party, payment, acts }: EntriesProps & { payment: Payment }) {
  const words = useTexts(sanctionTexts);
  const joints = useTexts(jointTexts);
  const quiet = (text: string) => <span className="quiet">{text}</span>;
  if (payment.isVoided) return quiet(joints.labelled(words.voided, payment.voidReason));
  if (payment.entry !== 'receipt') return quiet(joints.labelled(words[payment.entry], payment.reason));
  if (payment.isReversed) return quiet(words.reversed);
  const common = { params: { id: payment.id }, fixed: { version: payment.version }, about: { caseId } };
  const isTold = party.state === 'settled' || party.state === 'nothing-owed';
  const division = divisionOf(party, payment);
  return (
    <span className="sanction-entry-acts">
      {division && acts.includes('splitPayment') && (
        <SanctionActButton act="splitPayment" endpoint={splitPayment} {...common} first={{ parts: division }} />
      )}
      {acts.includes('recordPayment') && !isTold && <SanctionActButton act="voidPayment" endpoint={voidPayment} {...common} />}
      {acts.includes('reversePayment') && (
        <SanctionActButton
          act="reversePayment"
          endpoint={reversePayment}
          {...common}
          first={{ 'right.purpose': payment.purpose, 'right.receivedOn': payment.receivedOn, 'right.receipt': payment.receipt }}
        />
      )}
    </span>
  );
}
