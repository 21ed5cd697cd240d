import type { CaseDetail, CaseParty } from '../../../../contracts/case-records.ts';
import { performanceWays } from '../../../../domain/cases/performance-ways.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FactList } from '../../kit/FactList.tsx';
import { caseTexts } from './case-texts.ts';
import { partyTexts } from './party-texts.ts';

/** Every party with what is proposed, notified, heard, decided and performed: 单位与责任人员各自告知、决定、履行. */
export function PartiesPart({ one }: { one: CaseDetail }) {
  const words = useTexts(caseTexts);
  return (
    <section>
      <h2 className="case-section">{words.parties}</h2>
      {one.partyList.map((party) => (
        <PartyCard key={party.id} party={party} />
      ))}
    </section>
  );
}

function PartyCard({ party }: { party: CaseParty }) {
  const words = useTexts(partyTexts);
  const say = useBilingual();
  const joints = useTexts(jointTexts);
  const { details, proposal } = party;
  const isUnit = party.kind === 'unit';
  return (
    <div className="case-party">
      <h3>
        {details.name} <span className="quiet">{words[party.role]}</span>
      </h3>
      <FactList
        facts={[
          { label: words.address, value: details.address || details.home },
          { label: words.phone, value: details.phone },
          ...(isUnit
            ? [
                { label: words.code, value: details.code },
                { label: words.representative, value: [details.representative, details.representativePost].filter(Boolean).join('　') },
              ]
            : [
                { label: words.idNumber, value: details.idNumber },
                { label: words.post, value: [details.employer, details.post].filter(Boolean).join('　') },
              ]),
          ...(proposal
            ? [
                {
                  label: words.proposal,
                  value: proposal.isPenalty ? penaltySaid({ words, joints, say }, proposal) : words.noPenalty,
                  wide: true,
                },
                { label: words.why, value: [...proposal.factorWords.map(say), proposal.reason].filter(Boolean).join('；'), wide: true },
                ...(proposal.band ? [{ label: words.band, value: say(proposal.band), wide: true }] : []),
                ...(proposal.rule ? [{ label: words.rule, value: say(proposal.rule), wide: true }] : []),
              ]
            : []),
        ]}
      />
      <PartySteps party={party} />
    </div>
  );
}

/** Notice, defence, hearing, decision and performance, each on its day. */
function PartySteps({ party }: { party: CaseParty }) {
  const words = useTexts(partyTexts);
  const say = useBilingual();
  const joints = useTexts(jointTexts);
  const { notice, defence, hearing, outcome } = party;
  const steps = [
    notice && words.notice(notice.number ?? '', notice.issuedOn, notice.servedOn ?? words.notServed),
    defence && words.defence(defence.on, defence.text, defence.answer ?? words.notAnswered),
    party.defenceWaivedOn && words.defenceWaived(party.defenceWaivedOn),
    hearing.askedOn && words.hearingAsked(hearing.askedOn),
    hearing.waivedOn && words.hearingWaived(hearing.waivedOn),
    ...hearing.postponements.map((one) => words.hearingPostponed(one)),
    hearing.arrangedFor &&
      words.hearingArranged(
        [hearing.arrangedFor, hearing.plan?.time, hearing.plan?.place].filter(Boolean).join(' '),
        hearing.host ?? '',
        hearing.noticeServedOn ?? words.notServed,
      ),
    hearing.heldOn && words.hearingHeld(hearing.heldOn),
    hearing.isAbandoned && words.hearingAbandoned,
    outcome &&
      (outcome.kind === 'penalty'
        ? words.decided(outcome.number ?? '', outcome.decidedOn, outcome.servedOn ?? words.notServed, penaltySaid({ words, joints, say }, outcome))
        : words.noPenaltyDecided(outcome.number ?? '', outcome.decidedOn)),
    ...(outcome?.performances.map((one) => words.performed(say(one.kindWords), one.on, say(performanceWays[one.how]), say(one.proof))) ?? []),
    outcome?.changed && words.changed(outcome.changed.on, showCount(outcome.changed.fineYuan)),
    outcome?.foundUnlawfulOn && words.foundUnlawful(outcome.foundUnlawfulOn),
    outcome?.setAsideOn && words.setAside(outcome.setAsideOn),
  ].filter((step): step is string => Boolean(step));
  if (steps.length === 0) return null;
  return (
    <ul className="case-steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}

interface Saying {
  words: ReturnType<typeof useTexts<typeof partyTexts.zh>>;
  joints: ReturnType<typeof useTexts<typeof jointTexts.zh>>;
  say: ReturnType<typeof useBilingual>;
}

type Penalty = Pick<NonNullable<CaseParty['outcome']>, 'kinds' | 'kindWords' | 'fineYuan' | 'confiscatedYuan'>;

/** The kinds with their sums; a fine is told by its sum alone. */
function penaltySaid({ words, joints, say }: Saying, { kinds, kindWords, fineYuan, confiscatedYuan }: Penalty): string {
  const named = kindWords.filter((_, place) => kinds[place] !== 'fine' || fineYuan === 0).map(say);
  return joints.listed([
    ...named,
    ...(fineYuan > 0 ? [words.fineOf(showCount(fineYuan))] : []),
    ...(confiscatedYuan > 0 ? [words.confiscatedOf(showCount(confiscatedYuan))] : []),
  ]);
}
