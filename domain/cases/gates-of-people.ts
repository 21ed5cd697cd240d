import { dayLabel } from '../calendar/day-label.ts';
import { groundWords, valueOn } from '../law/applied-value.ts';
import { simpleProcedureBar } from '../law/decision-gates.ts';
import { daysInSpans, mergedSpans } from '../law/span-days.ts';
import { extensionFault, limitationEndsOn, suspensionFault } from './case-clocks.ts';
import type { GateTest } from './gate-context.ts';
import { shutUnless } from './gate-context.ts';
import { hasHandled, isRecused } from './who-took-part.ts';

/** At least two handlers with a certificate valid that day and not recused. 行政处罚法第四十二条 */
export const twoOfficers: GateTest = ({ facts, day }) => {
  const able = facts.handlers.filter((one) => !isRecused(facts, one.personId) && one.certificateUntil !== null && one.certificateUntil >= day);
  return shutUnless(new Set(able.map((one) => one.personId)).size >= 2);
};

/** No recusal waits for its decision, and nobody handles the case who was recused. 行政处罚法第四十三条 */
export const recusalsSettled: GateTest = ({ facts }) =>
  shutUnless(facts.recusals.every((one) => one.settledOn !== null) && facts.handlers.every((one) => !isRecused(facts, one.personId)));

export const recusalOpen: GateTest = ({ facts }) => shutUnless(facts.recusals.some((one) => one.settledOn === null));

/** Drafter and approvers are different persons, no handler approves, and nobody recused has a hand in it. 总局令第15号第二十八条第一款 */
export const nobodyTwice: GateTest = ({ facts, signed }) => {
  if (!signed) return undefined;
  return shutUnless(
    new Set(signed).size === signed.length &&
      !signed.slice(1).some((person) => hasHandled(facts, person)) &&
      !signed.some((person) => isRecused(facts, person)),
  );
};

/** 行政处罚法第三十六条：the act was known before the limitation ran out. */
export const withinLimitation: GateTest = ({ facts }) => {
  const last = limitationEndsOn(facts);
  if (last === undefined || facts.knownOn <= last) return undefined;
  const label = dayLabel(last);
  return { zh: `违法行为的追责时效已于${label.zh}届满，发现在后`, en: `The limitation ran out on ${label.en}, before the act was known` };
};

export const mayExtend: GateTest = ({ facts }) => extensionFault(facts);

/** 行政处罚法第六十条：a rule leaves time out of this period, and the province's days for it are not used up. */
export const maySuspend: GateTest = ({ facts, parameters, day, given, until }) => {
  const fault = suspensionFault(facts);
  if (fault) return fault;
  const most = valueOn(parameters, 'case-period-left-out', day);
  const from = given ?? (until ? day : undefined);
  const asked = from ? [{ from, to: until && until > from ? until : from }] : [];
  const days = daysInSpans(mergedSpans([...facts.suspensions, ...asked]), facts.filedOn ?? day, '9999-12-31');
  if (from ? days <= most.value : days < most.value) return undefined;
  const ground = groundWords(most);
  return {
    zh: `可以扣除的期间合计至多${most.value}日（${ground.zh}），${from ? '连同本次共' : '已扣除'}${days}日`,
    en: `${most.value} day(s) may be left out in all (${ground.en}); ${days} ${from ? 'with this' : 'so far'}`,
  };
};

/** 行政处罚法第五十一条（1996年第三十三条）：what may be decided on the spot. */
export const simpleLimits: GateTest = ({ party, day }) => {
  const proposal = party?.proposal;
  if (!party || !proposal) return undefined;
  const bar = simpleProcedureBar({ day, party: party.kind, kinds: proposal.kinds, fine: proposal.fineYuan });
  return bar.reasons[0];
};

/** Every piece has a holder, electronic ones a hash, things a seal, and each hand-over follows from the last. 总局令第15号第二十五条 */
export const evidenceKept: GateTest = ({ facts }) =>
  shutUnless(
    facts.evidence.every((one) => {
      const marked =
        one.kind === 'physical' ? one.seal !== '' : one.kind === 'electronic' || one.kind === 'audio-visual' ? one.sha256 !== null : true;
      return marked && one.holderPersonId !== null && one.isChainWhole;
    }),
  );

/** 行政处罚法第五十六条：what was registered and held is disposed of. */
export const noHoldLeft: GateTest = ({ facts }) => shutUnless(facts.evidence.every((one) => one.holdEndsOn === null || one.disposedOn !== null));
