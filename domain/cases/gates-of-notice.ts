import type { Day } from '../calendar/day.ts';
import { dayLabel } from '../calendar/day-label.ts';
import { hearingRight } from '../law/decision-gates.ts';
import type { PenaltyKind } from '../law/penalty-kinds.ts';
import { groundWords, valueOn } from '../law/applied-value.ts';
import type { ProvincialParameter } from '../law/provincial-parameter.ts';
import { defenceEndsOn, hearingAskedBy, hearingNoticeBy } from './case-clocks.ts';
import type { PartyFacts, PartyHearing } from './case-facts.ts';
import type { GateTest } from './gate-context.ts';
import { shutUnless } from './gate-context.ts';
import { hasHandled } from './who-took-part.ts';

interface Weight {
  kinds: readonly PenaltyKind[];
  fineYuan: number;
  confiscatedYuan: number;
}

/** Whether a penalty goes beyond what the party was told. */
function isHeavier(proposal: Weight, told: Weight): boolean {
  return (
    proposal.fineYuan > told.fineYuan || proposal.confiscatedYuan > told.confiscatedYuan || proposal.kinds.some((kind) => !told.kinds.includes(kind))
  );
}

/** Whether this penalty gives the party a right to be heard in a hearing. */
export function hasHearingRight(party: PartyFacts, penalty: Weight, day: Day, parameters: readonly ProvincialParameter[]): boolean {
  const { kinds, fineYuan, confiscatedYuan } = penalty;
  return hearingRight({ day, party: party.kind, kinds, fine: fineYuan, confiscated: confiscatedYuan }, parameters).applies;
}

/** Asked for, and neither held nor given up. */
export const isHearingOpen = (hearing: PartyHearing): boolean =>
  hearing.askedOn !== null && hearing.heldOn === null && hearing.waivedOn === null && !hearing.isAbandoned;

/** 行政处罚法第六十三条：the notice tells of the hearing where there is a right to it. */
export const hearingTold: GateTest = ({ party, day, parameters, tellsHearing }) => {
  if (!party?.proposal || tellsHearing !== false) return undefined;
  return shutUnless(!hasHearingRight(party, party.proposal, day, parameters));
};

/** 行政处罚法第四十五条第二款：not heavier because the party defended itself; only after evidence that came in since the notice. */
export const notRaised: GateTest = ({ facts, party, proposal }) => {
  const wanted = proposal ?? party?.proposal;
  const told = party?.defendedNotice;
  if (!told || !wanted) return undefined;
  return shutUnless(!isHeavier(wanted, told) || facts.evidence.some((one) => one.collectedSeq > told.seq));
};

/** 行政处罚法第四十四条、第六十二条：nothing is decided that the party was not told. */
export const noticeCovers: GateTest = ({ party }) =>
  shutUnless(!!party?.notice && party.proposal !== null && !isHeavier(party.proposal, party.notice));

export const noticeServed: GateTest = ({ party, day }) => {
  const served = party?.notice?.servedOn;
  return shutUnless(!!served && served <= day);
};

/** 行政处罚法第四十四条、第四十五条；总局令第15号第十七条：defended, waived, or the period is over. */
export const defenceOver: GateTest = ({ party, day }) => {
  if (!party?.notice?.servedOn) return true;
  if (party.defenceWaivedOn !== null || party.defence !== null) return undefined;
  const last = defenceEndsOn(party);
  if (last === undefined || day > last) return undefined;
  const label = dayLabel(last);
  return {
    zh: `陈述、申辩期限至${label.zh}，届满前或者当事人放弃前不得作出处罚决定`,
    en: `The party may be heard until ${label.en}; no decision before, unless waived`,
  };
};

export const defenceAnswered: GateTest = ({ party }) => shutUnless(!party?.defence || party.defence.answer !== null);

/** 行政处罚法第六十三条、第六十四条：held where asked in time; else waived, or the period to ask is over. */
export const hearingSettled: GateTest = ({ party, day, parameters }) => {
  if (!party?.notice || !hasHearingRight(party, party.notice, party.notice.issuedOn, parameters)) return undefined;
  const { hearing } = party;
  if (hearing.heldOn !== null || hearing.isAbandoned || hearing.waivedOn !== null) return undefined;
  if (hearing.askedOn !== null) return { zh: '当事人已要求听证，尚未举行', en: 'The party asked for a hearing, and it was not held' };
  const last = hearingAskedBy(party);
  if (last !== undefined && day > last) return undefined;
  const label = last === undefined ? { zh: '', en: '' } : dayLabel(last);
  return last === undefined
    ? { zh: '尚未告知当事人听证权利', en: 'The party was not told of its right to a hearing' }
    : { zh: `当事人可在${label.zh}以前要求听证`, en: `The party may ask for a hearing until ${label.en}` };
};

export const hearingRightGate: GateTest = ({ party, parameters }) =>
  shutUnless(!!party?.notice?.tellsHearing && hasHearingRight(party, party.notice, party.notice.issuedOn, parameters));

/** 行政处罚法第六十四条第一项；1996年第四十二条第一款第一项 */
export const hearingInTime: GateTest = ({ party, day, given }) => {
  const last = party ? hearingAskedBy(party) : undefined;
  if (last === undefined || (given ?? day) <= last) return undefined;
  const label = dayLabel(last);
  return { zh: `要求听证的期限已于${label.zh}届满`, en: `A hearing could be asked for until ${label.en}` };
};

/** 行政处罚法第六十四条第二项 */
export const hearingNoticeInTime: GateTest = ({ party }) => {
  const { arrangedFor, noticeServedOn } = party?.hearing ?? {};
  if (!arrangedFor) return undefined;
  const latest = hearingNoticeBy(arrangedFor);
  if (noticeServedOn && (latest === undefined || noticeServedOn <= latest)) return undefined;
  const label = latest === undefined ? { zh: '', en: '' } : dayLabel(latest);
  return { zh: `听证会通知书应于${label.zh}以前送达`, en: `The notice of the hearing had to be served by ${label.en}` };
};

/** 总局令第15号第三十四条：put off at the party's request as often as the province allows, once where it is silent; the body's own changes have no such bound. */
export const mayPostpone: GateTest = ({ party, day, parameters, isAskedByParty }) => {
  if (!isAskedByParty) return undefined;
  const asked = (party?.hearing.postponements ?? []).filter((one) => one.isAskedByParty).length;
  const most = valueOn(parameters, 'hearing-postponements', day);
  if (asked < most.value) return undefined;
  const ground = groundWords(most);
  return {
    zh: `当事人申请延期至多${most.value}次（${ground.zh}），已延期${asked}次`,
    en: `At the party's request a hearing is put off ${most.value} time(s) at most (${ground.en}); it was put off ${asked} time(s)`,
  };
};

/** 行政处罚法第四十三条、第六十四条第四项：nobody conducts a hearing who was recused, whose recusal is open, or who came to handle the case. */
export const hearingPeopleFree: GateTest = ({ facts, party }) => {
  const { hostPersonId = null, peopleIds = [] } = party?.hearing ?? {};
  const people = [...peopleIds, ...(hostPersonId === null ? [] : [hostPersonId])];
  const isBarred = (person: string) =>
    hasHandled(facts, person) || facts.recusals.some((one) => one.personId === person && (one.isUpheld || one.settledOn === null));
  return shutUnless(!people.some(isBarred));
};

/** What the party did on the notice rests on its service: the service is not withdrawn under it. 行政处罚法第四十五条、第六十三条 */
export const nothingHeard: GateTest = ({ party }) => {
  if (!party) return undefined;
  const { defence, defenceWaivedOn, hearing } = party;
  if (defence) return { zh: `已记录当事人于${defence.on}陈述、申辩`, en: `The party defended itself on ${defence.on}` };
  if (defenceWaivedOn !== null) return { zh: `当事人已于${defenceWaivedOn}放弃陈述、申辩`, en: `The party waived its defence on ${defenceWaivedOn}` };
  if (hearing.askedOn !== null) return { zh: `当事人已于${hearing.askedOn}要求听证`, en: `The party asked for a hearing on ${hearing.askedOn}` };
  if (hearing.waivedOn !== null) return { zh: `当事人已于${hearing.waivedOn}放弃听证`, en: `The party waived the hearing on ${hearing.waivedOn}` };
  return undefined;
};

/** 行政处罚法第六十四条 */
export const hearingNotHeld: GateTest = ({ party }) => {
  const { heldOn = null, isAbandoned = false } = party?.hearing ?? {};
  if (heldOn !== null) return { zh: `听证已于${heldOn}举行`, en: `The hearing was held on ${heldOn}` };
  return isAbandoned ? { zh: '已登记当事人不出席听证', en: 'It is recorded that the party stayed away from the hearing' } : undefined;
};
