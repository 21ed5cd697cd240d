import { CalendarGap } from '../calendar/working-day.ts';
import { LawRefusal } from '../law/law-refusal.ts';
import type { Words } from '../law/words.ts';
import { allPerformed, discussed, reviewed, ruleChosen, withinBand } from './gates-of-decision.ts';
import {
  defenceAnswered,
  defenceOver,
  hearingInTime,
  hearingNotHeld,
  hearingPeopleFree,
  hearingNoticeInTime,
  hearingRightGate,
  hearingSettled,
  hearingTold,
  isHearingOpen,
  mayPostpone,
  noticeCovers,
  noticeServed,
  nothingHeard,
  notRaised,
} from './gates-of-notice.ts';
import * as people from './gates-of-people.ts';
import type { GateContext, GateTest } from './gate-context.ts';
import { shutUnless } from './gate-context.ts';

interface GateRow extends Words {
  readonly basis: string;
  readonly shut: GateTest;
}

const row = (zh: string, en: string, basis: string, shut: GateTest): GateRow => ({ zh, en, basis, shut });

/** Every gate before an act, by name: its words where it is shut, its basis, and the test over the facts. */
const caseGates = {
  'general-procedure': row('简易程序案件不立案', 'A case of simple procedure is not filed', '行政处罚法第五十一条、第五十四条', ({ facts }) =>
    shutUnless(facts.procedure === 'general'),
  ),
  'simple-procedure': row('仅适用于简易程序', 'Only in simple procedure', '行政处罚法第五十一条', ({ facts }) =>
    shutUnless(facts.procedure === 'simple'),
  ),
  'simple-limits': row('超出简易程序的范围', 'Beyond simple procedure', '行政处罚法第五十一条；1996年第三十三条', people.simpleLimits),
  'two-officers': row(
    '须有两名以上当日证件有效的执法人员承办',
    'At least two handlers with certificates valid that day',
    '行政处罚法第四十二条；总局令第15号第十三条、第二十四条第一款',
    people.twoOfficers,
  ),
  'recusals-settled': row('回避尚未处理完毕', 'A recusal is not settled', '行政处罚法第四十三条；总局令第15号第二十三条', people.recusalsSettled),
  'recusal-open': row('没有待决定的回避申请', 'No recusal awaits a decision', '行政处罚法第四十三条', people.recusalOpen),
  'nobody-twice': row(
    '同一人不得办理两个以上审批环节，承办人不得审批',
    'Nobody signs two steps, and no handler approves',
    '总局令第15号第二十八条第一款',
    people.nobodyTwice,
  ),
  'within-limitation': row('已过追责时效', 'The limitation has run out', '行政处罚法第三十六条；1996年第二十九条', people.withinLimitation),
  'may-extend': row('不得再延长', 'No further extension', '行政处罚法第六十条；总局令第15号第三十一条', people.mayExtend),
  'may-suspend': row('不得扣除期间', 'No time may be left out', '行政处罚法第六十条', people.maySuspend),
  'has-party': row('须先列明当事人', 'A party must be named first', '行政处罚法第五十四条', ({ facts }) => shutUnless(facts.parties.length > 0)),
  'other-party': row('案件至少保留一名当事人', 'One party must remain', '行政处罚法第四十条', ({ facts }) => shutUnless(facts.parties.length > 1)),
  'has-evidence': row('没有证据', 'There is no evidence', '行政处罚法第四十条、第四十六条', ({ facts }) => shutUnless(facts.evidence.length > 0)),
  'evidence-kept': row(
    '证据缺少保管人、封条或者校验值，或者交接不连续',
    'Evidence without holder, seal or hash, or with a broken chain of custody',
    '行政处罚法第四十六条；总局令第15号第二十五条',
    people.evidenceKept,
  ),
  'no-hold-left': row('先行登记保存的证据尚未处理', 'Held evidence is not disposed of', '行政处罚法第五十六条', people.noHoldLeft),
  'all-proposed': row('尚有当事人未提出处理建议', 'A party has no proposal yet', '行政处罚法第五十七条', ({ facts }) =>
    shutUnless(facts.parties.length > 0 && facts.parties.every((one) => one.proposal !== null)),
  ),
  'proposed-penalty': row('对该当事人未提出处罚建议', 'No penalty is proposed for this party', '行政处罚法第五十七条', ({ party }) =>
    shutUnless(party?.proposal?.isPenalty === true),
  ),
  'proposed-anew': row(
    '原决定已被撤销，不得以同一事实和理由作出基本相同的决定，须先重新提出处理建议',
    'The decision was set aside: it is not made again on the same facts and reasons; propose anew first',
    '行政复议法(2023)第六十四条第二款；行政诉讼法第七十一条',
    ({ party }) => shutUnless(!party?.remade || (party.proposal !== null && party.proposal.seq > party.remade.seq)),
  ),
  'proposed-none': row('对该当事人未提出不予处罚的建议', 'It is not proposed to spare this party', '行政处罚法第三十三条、第五十七条', ({ party }) =>
    shutUnless(party?.proposal?.isPenalty === false),
  ),
  'not-raised': row(
    '不得因当事人陈述、申辩或者要求听证而给予更重的处罚',
    'Not heavier because the party defended itself or asked for a hearing',
    '行政处罚法第四十五条第二款；1996年第三十二条第二款',
    notRaised,
  ),
  'hearing-told': row(
    '当事人有权要求听证，应当制发听证告知书',
    'The party has a right to a hearing and must be told of it',
    '行政处罚法第六十三条；1996年第四十二条',
    hearingTold,
  ),
  'not-noticed': row('已告知该当事人，不得修改', 'The party was notified already', '行政处罚法第四十四条', ({ party }) =>
    shutUnless(party === undefined || party.notice === null),
  ),
  'no-notice': row('已告知当事人，不得退回', 'A party was notified already', '行政处罚法第四十四条', ({ facts }) =>
    shutUnless(facts.parties.every((one) => one.notice === null)),
  ),
  'notice-issued': row('尚未制发告知书', 'No notice was issued', '行政处罚法第四十四条', ({ party }) => shutUnless(Boolean(party?.notice))),
  'notice-served': row('告知书尚未送达', 'The notice was not served', '行政处罚法第四十四条、第六十二条；1996年第四十一条', noticeServed),
  'notice-covers': row(
    '拟处罚内容重于已告知的内容，应当重新告知',
    'The penalty goes beyond the notice; the party must be notified anew',
    '行政处罚法第四十四条、第六十二条',
    noticeCovers,
  ),
  'defence-over': row('陈述、申辩期限未满', 'The time for defence is not over', '行政处罚法第四十五条；总局令第15号第十七条', defenceOver),
  defended: row('当事人没有陈述、申辩', 'The party did not defend itself', '行政处罚法第四十五条', ({ party }) =>
    shutUnless(Boolean(party?.defence)),
  ),
  'defence-answered': row('陈述、申辩意见尚未复核', 'The defence was not reviewed', '行政处罚法第四十五条第一款', defenceAnswered),
  'hearing-right': row(
    '该处罚不在听证范围内，或者未告知听证权利',
    'No right to a hearing, or not told of it',
    '行政处罚法第六十三条',
    hearingRightGate,
  ),
  'hearing-in-time': row('要求听证已逾期', 'Too late to ask for a hearing', '行政处罚法第六十四条第一项', hearingInTime),
  'nothing-heard': row('当事人已就该告知作出表示', 'The party has acted on the notice', '行政处罚法第四十五条、第六十三条', nothingHeard),
  'hearing-notified': row('听证会通知书尚未送达', 'The notice of the hearing was not served', '行政处罚法第六十四条第二项', ({ party }) =>
    shutUnless(Boolean(party?.hearing.noticeServedOn)),
  ),
  'hearing-not-held': row('听证已经结束', 'The hearing is over', '行政处罚法第六十四条', hearingNotHeld),
  'hearing-open': row('听证已经举行或者放弃', 'The hearing was held or given up', '行政处罚法第六十四条', ({ party }) =>
    shutUnless(!party || (party.hearing.heldOn === null && party.hearing.waivedOn === null && !party.hearing.isAbandoned)),
  ),
  'hearing-asked': row('该当事人没有要求听证', 'This party asked for no hearing', '行政处罚法第六十四条', ({ party }) =>
    shutUnless(Boolean(party?.hearing.askedOn)),
  ),
  'hearing-arranged': row('听证尚未安排，或者已经结束', 'The hearing is not arranged, or is over', '行政处罚法第六十四条', ({ party }) =>
    shutUnless(!!party?.hearing.arrangedFor && isHearingOpen(party.hearing)),
  ),
  'hearing-unarranged': row(
    '听证已经安排，改期或者变更由负责人办理“延期（变更）听证”',
    'The hearing is arranged; the head postpones or changes it',
    '总局令第15号第三十四条',
    ({ party }) => shutUnless(!party?.hearing.arrangedFor),
  ),
  'may-postpone': row('不得再延期', 'No further postponement', '总局令第15号第三十四条', mayPostpone),
  'hearing-people-free': row(
    '听证主持人、听证员、书记员有应当回避、回避未决定或者办理过本案的，须先变更听证人员',
    'Somebody of the hearing is recused, awaits the decision of his recusal, or handled the case: change the people of the hearing first',
    '行政处罚法第四十三条、第六十四条第四项',
    hearingPeopleFree,
  ),
  'hearing-day-come': row('听证日期未到', 'The day of the hearing has not come', '行政处罚法第六十四条', ({ party, day }) =>
    shutUnless(!party?.hearing.arrangedFor || day >= party.hearing.arrangedFor),
  ),
  'hearing-notice-in-time': row(
    '听证通知未在法定期限前送达',
    'The hearing was not notified in time',
    '行政处罚法第六十四条第二项',
    hearingNoticeInTime,
  ),
  'hearing-not-open': row('听证尚未结束', 'A hearing is not over', '行政处罚法第六十五条', ({ facts }) =>
    shutUnless(!facts.parties.some((one) => isHearingOpen(one.hearing))),
  ),
  'hearing-settled': row('听证尚未处理完毕', 'The hearing is not settled', '行政处罚法第六十三条至第六十五条；1996年第四十二条', hearingSettled),
  'rule-chosen': row('适用的规定有误', 'The wrong rule is applied', '行政处罚法第三十七条', ruleChosen),
  'within-band': row(
    '罚款不在法定幅度内，或者没有裁量理由',
    'The fine is outside its range, or no reason is given',
    '总局令第31号第十三条；行政处罚法第三十四条',
    withinBand,
  ),
  reviewed: row('须先经法制审核', 'Legal review comes first', '行政处罚法第五十八条', reviewed),
  discussed: row('须先经集体讨论', 'Discussion by the heads comes first', '行政处罚法第五十七条第二款；总局令第15号第二十八条', discussed),
  'outcome-open': row('对该当事人已经作出决定', 'This party is decided on already', '行政处罚法第二十九条', ({ party }) =>
    shutUnless(party === undefined || party.outcome === null),
  ),
  'outcome-made': row('对该当事人尚未作出决定', 'This party is not decided on yet', '行政处罚法第六十一条', ({ party }) =>
    shutUnless(Boolean(party?.outcome)),
  ),
  'nothing-performed': row('处罚已经全部或者部分履行', 'The penalty was performed, in part or whole', '行政处罚法第六十六条', ({ party }) =>
    shutUnless(!party?.outcome || Object.keys(party.outcome.performances).length === 0),
  ),
  'outcome-none': row('对该当事人没有不予处罚的决定', 'This party was not spared', '行政处罚法第五十七条', ({ party }) =>
    shutUnless(party?.outcome?.kind === 'no-penalty'),
  ),
  'outcome-by-hand': row(
    '已制发不予行政处罚决定书，以其送达为准',
    'The decision is on paper: the party is told by its service',
    '行政处罚法第六十一条',
    ({ party }) => shutUnless(!party?.outcome?.documentId),
  ),
  'outcome-penalty': row('对该当事人没有有效的处罚决定', 'No penalty stands against this party', '行政处罚法第六十六条', ({ party }) =>
    shutUnless(party?.outcome?.kind === 'penalty' && party.outcome.setAsideOn === null),
  ),
  'outcome-served': row('决定书尚未送达', 'The decision was not served', '行政处罚法第六十一条', ({ party }) =>
    shutUnless(Boolean(party?.outcome?.servedOn)),
  ),
  published: row('该处罚决定没有公开', 'The decision does not stand in public', '行政处罚法第四十八条', ({ party }) =>
    shutUnless(!!party?.publishedOn && party.unpublishedOn === null),
  ),
  'no-outcome': row('已经作出决定', 'A decision was made already', '行政处罚法第五十七条', ({ facts }) =>
    shutUnless(facts.parties.every((one) => one.outcome === null)),
  ),
  'outcomes-served': row('尚有决定书未送达', 'A decision was not served', '行政处罚法第六十一条', ({ facts }) =>
    shutUnless(facts.parties.every((one) => one.outcome === null || one.outcome.servedOn !== null)),
  ),
  'all-performed': row('决定的内容尚未全部履行', 'Not everything ordered is proven done', '总局令第15号第六十五条第一款', allPerformed),
} satisfies Record<string, GateRow>;

export type CaseGate = keyof typeof caseGates;

/** Why a gate is shut, in words; undefined where it is open. */
export function gateFault(gate: CaseGate, context: GateContext): Words | undefined {
  const { zh, en, shut }: GateRow = caseGates[gate];
  try {
    const fault = shut(context);
    return fault === true ? { zh, en } : fault;
  } catch (error) {
    // A period that runs into a year without a holiday notice is not over for all we know.
    if (error instanceof CalendarGap || error instanceof LawRefusal) return error.text;
    throw error;
  }
}
