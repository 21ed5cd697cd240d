import { allowPaymentPlan, endCollection, endPaymentPlan, recordCollectionStep, recordPayment } from '../../../../contracts/payments.ts';
import type { PartyMoney } from '../../../../contracts/sanctions.ts';
import { paymentPurposes } from '../../../../domain/sanctions/payment-ledger.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { LateDays } from '../../kit/LateDays.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { DraftPaperMenu } from './DraftPaperMenu.tsx';
import { ExecutionLine } from './ExecutionLine.tsx';
import { PaymentEntries, RefundButton } from './PaymentEntries.tsx';
import { papersOfMoney } from './papers-of-records.ts';
import { PartHead } from './PartHead.tsx';
import { ReckoningLines } from './RecordCard.tsx';
import { SanctionActButton } from './SanctionDialog.tsx';
import { sanctionTexts } from './sanction-texts.ts';
import { useSanctions } from './use-sanctions.ts';
import { showYuan } from './yuan.ts';

/** What each party owes, what came in, instalments, add-on fine, and the steps of collection. */
export function PaymentsPart({ caseId }: { caseId: string }) {
  const words = useTexts(sanctionTexts);
  const sanctions = useSanctions(caseId);
  if (!sanctions) return null;
  const parties = sanctions.parties.filter((party) => party.decided.fine + party.decided.confiscation > 0 || party.payments.length > 0);
  return (
    <>
      <PartHead title={words.payments} />
      {parties.length === 0 && <p className="quiet">{words.noPayments}</p>}
      {parties.map((party) => (
        <PartyPayments key={party.partyId} caseId={caseId} party={party} acts={sanctions.acts} />
      ))}
    </>
  );
}

const endpoints = { recordPayment, allowPaymentPlan, recordCollectionStep };

function PartyPayments({ caseId, party, acts }: { caseId: string; party: PartyMoney; acts: string[] }) {
  const words = useTexts(sanctionTexts);
  const joints = useTexts(jointTexts);
  const say = useBilingual();
  const purposeWords = (id: string) => say(paymentPurposes.find((one) => one.id === id) ?? { zh: id, en: id });
  const steps = party.nextSteps.filter((step) => step !== 'collection-ended');
  const mayPlan = party.open.fine > 0 && (party.plan === null || party.plan.endedOn !== null);
  const offered = (['recordPayment', 'recordCollectionStep', 'allowPaymentPlan'] as const).filter(
    (act) =>
      acts.includes(act) &&
      (act !== 'allowPaymentPlan' || mayPlan) &&
      (act !== 'recordPayment' || party.owed.fine + party.owed.confiscation > 0) &&
      (act !== 'recordCollectionStep' || (party.servedOn !== null && steps.length > 0)),
  );
  return (
    <section className="sanction-record">
      <div className="sanction-record-head">
        <strong>
          {party.name}{' '}
          <span className={party.state === 'overdue' ? 'late' : party.state === 'settled' ? 'settled' : ''}>{say(party.stateWords)}</span>
        </strong>
        {acts.includes('recordCollectionStep') && <DraftPaperMenu caseId={caseId} partyId={party.partyId} kinds={papersOfMoney(party)} />}
        {offered.map((act) => (
          <SanctionActButton
            key={act}
            act={act}
            endpoint={endpoints[act]}
            params={{ id: caseId }}
            fixed={{ partyId: party.partyId }}
            {...(act === 'recordCollectionStep' ? { choices: { kind: steps }, first: { kind: steps[0] } } : {})}
            about={{ caseId }}
          />
        ))}
        <RefundButton caseId={caseId} party={party} acts={acts} />
        {party.nextSteps.includes('collection-ended') && party.state === 'overdue' && acts.includes('endCollection') && (
          <SanctionActButton
            act="endCollection"
            endpoint={endCollection}
            params={{ id: caseId }}
            fixed={{ partyId: party.partyId }}
            about={{ caseId }}
          />
        )}
        {party.plan && party.plan.endedOn === null && acts.includes('allowPaymentPlan') && (
          <SanctionActButton
            act="endPaymentPlan"
            endpoint={endPaymentPlan}
            params={{ id: party.plan.id }}
            fixed={{ version: party.plan.version }}
            about={{ caseId }}
          />
        )}
      </div>
      <p>
        {party.decisionNumber}　{words.dueOn}
        {joints.colon}
        {party.nextDue ? <LateDays due={party.nextDue} /> : (party.dueOn ?? '—')}
        {party.surplus > 0 && <span className="late">　{words.surplus(showYuan(party.surplus))}</span>}
        {party.refunded > 0 && <span>　{words.refunded(showYuan(party.refunded))}</span>}
      </p>
      <PlainTable
        heads={[words.item, words.owed + words.sumHead, words.paid + words.sumHead, words.open + words.sumHead]}
        numeric={[1, 2, 3]}
        rows={paymentPurposes
          .filter(({ id }) => party.owed[id] > 0 || party.paid[id] > 0)
          .map(({ id }) => [purposeWords(id), showYuan(party.owed[id]), showYuan(party.paid[id]), showYuan(party.open[id])])}
      />
      {party.plan && (
        <>
          <h3>
            {words.parts} <span className="quiet">{party.plan.endedOn ? words.planEnded(party.plan.endedOn) : party.plan.document}</span>
          </h3>
          <PlainTable
            heads={['', words.dueOn, words.amount, words.paid + words.sumHead, words.settledOn]}
            numeric={[2, 3]}
            rows={party.parts.map((part) => [
              words.part(part.number),
              part.settledOn ? part.dueOn : <LateDays key="due" due={part.dueOn} />,
              showYuan(part.amount),
              showYuan(part.paid),
              part.settledOn ?? '—',
            ])}
          />
        </>
      )}
      <ReckoningLines lines={party.reckoning} />
      <PaymentEntries caseId={caseId} party={party} acts={acts} />
      {party.steps.length > 0 && (
        <>
          <h3>{words.steps}</h3>
          <PlainTable
            heads={[words.step, words.day, words.document, words.words]}
            rows={party.steps.map((step) => [
              say(step.kindWords),
              step.onDay,
              step.document,
              [step.amount === null ? '' : `${showYuan(step.amount)} ${words.yuan}`, step.told && say(step.told), step.words]
                .filter(Boolean)
                .join(' '),
            ])}
          />
        </>
      )}
      <ExecutionLine execution={party.execution} openInAll={party.openInAll} />
      {party.court && party.nextSteps.includes('court-application') && (
        <>
          <p>
            {words.court(party.court.fromOn, party.court.dueOn)}
            {party.court.urgeBy && `　${words.urgeBy(party.court.urgeBy)}`}
            {party.court.opensOn && party.court.opensOn !== party.court.fromOn && `　${words.opensOn(party.court.opensOn)}`}
          </p>
          <ReckoningLines lines={party.court.lines} />
        </>
      )}
    </section>
  );
}
