import type { Day } from '../calendar/day.ts';
import { citeWords } from '../law/cite.ts';
import { chooseRule, laterRuleOf } from '../law/choose-rule.ts';
import type { ChosenRule } from '../law/choose-rule.ts';
import { collectiveDiscussion } from '../law/decision-gates.ts';
import type { Gate } from '../law/decision-gates.ts';
import { bandWords, fineBandsOn, fineFault } from '../law/fine-bands.ts';
import type { FineBand } from '../law/fine-band-table.ts';
import type { PenaltyKind } from '../law/penalty-kinds.ts';
import { doubtWords, type Words } from '../law/words.ts';
import type { CaseFacts, PartyFacts, PartyOutcome, Proposal } from './case-facts.ts';
import type { GateContext, GateFault, GateTest } from './gate-context.ts';
import { shutUnless } from './gate-context.ts';
import { legalReviewRowOn, reviewReasonWords } from './legal-review-table.ts';
import type { ReviewReason } from './legal-review-table.ts';
import { hasHandled, isRecused } from './who-took-part.ts';

/** The law by which this party is judged today, and why. 行政处罚法第三十七条 */
export function ruleFor(facts: CaseFacts, proposal: Proposal, day: Day): ChosenRule {
  return chooseRule(facts.actOn, day, proposal.laterRule);
}

/** The band of a proposal under the law of a day; undefined where the tables have none. */
export function bandOf(party: PartyFacts, proposal: Proposal, day: Day): FineBand | undefined {
  const { fined } = proposal;
  if (!fined) return undefined;
  return fineBandsOn(day, { act: fined.act, stage: fined.stage, party: party.role })[0];
}

const subject = ({ party, proposal }: GateContext) => {
  const wanted = proposal ?? party?.proposal;
  return party && wanted?.isPenalty ? { party, proposal: wanted } : undefined;
};

/** 从旧兼从轻：what is said of the later rule agrees with the tables, and the act is still punished. */
export const ruleChosen: GateTest = (context) => {
  const about = subject(context);
  if (!about) return undefined;
  const { facts, day } = context;
  const { party, proposal } = about;
  if (day < facts.actOn) return true;
  if (!ruleFor(facts, proposal, day).isPunishable) return { zh: '新规定不认为是违法，不得处罚', en: 'The new rule no longer punishes the act' };
  const [then, now] = [bandOf(party, proposal, facts.actOn), bandOf(party, proposal, day)];
  if (!then || !now || then.unit !== 'yuan' || now.unit !== 'yuan') return undefined;
  const range = (band: FineBand) => ({ low: band.low?.value ?? 0, high: band.high.value });
  const found = laterRuleOf(range(then), range(now));
  return found === proposal.laterRule
    ? undefined
    : {
        zh: `适用规则与幅度表不符：行为时${bandWords(then).zh}，现行${bandWords(now).zh}`,
        en: `The rule applied does not agree with the bands: then ${bandWords(then).en}, now ${bandWords(now).en}`,
      };
};

/** 总局令第31号第十三条：never outside the statutory range, which is stated where the tables have none. */
export const withinBand: GateTest = (context) => {
  const about = subject(context);
  if (!about) return undefined;
  const { party, proposal } = about;
  const isFined = proposal.kinds.includes('fine');
  if (!isFined) return shutUnless(proposal.fineYuan === 0);
  if (proposal.fineYuan <= 0 || proposal.reason.trim() === '') return true;
  if (context.day < context.facts.actOn) return true;
  const band = bandOf(party, proposal, ruleFor(context.facts, proposal, context.day).day);
  if (band?.unit === 'yuan') return fineFault(band, proposal.fineYuan);
  const { leastYuan, mostYuan } = proposal;
  if (leastYuan === null || mostYuan === null) return { zh: '须写明法定罚款幅度', en: 'The statutory range of the fine must be stated' };
  return shutUnless(leastYuan <= proposal.fineYuan && proposal.fineYuan <= mostYuan);
};

/** 行政处罚法第五十八条（此前2018年起第三十八条第三款，待核实）：whether the decision must be reviewed by a legal reviewer first. */
export function legalReviewOf(facts: CaseFacts, day: Day): Gate {
  const row = legalReviewRowOn(day);
  if (!row) return { applies: false, reasons: [], doubts: [] };
  const isThere: Record<ReviewReason, boolean> = {
    decision: facts.procedure === 'general',
    hearing: facts.parties.some((party) => party.hearing.heldOn !== null),
    complex: facts.isComplex,
  };
  const basis = citeWords(row.basis);
  const reasons = row.reasons.filter((reason) => isThere[reason]).map((reason) => reviewReasonWords[reason]);
  const doubt = doubtWords(row);
  return {
    applies: reasons.length > 0,
    reasons: reasons.map(({ zh, en }) => ({ zh: `${zh}（${basis.zh}）`, en: `${en} (${basis.en})` })),
    doubts: doubt && reasons.length > 0 ? [doubt] : [],
  };
}

/** Whether the heads must discuss the penalty of any party together. */
export function discussionOf(facts: CaseFacts, day: Day): Gate {
  const gates = facts.parties.flatMap(({ proposal }) =>
    proposal?.isPenalty
      ? [
          collectiveDiscussion(
            { day, party: 'unit', kinds: proposal.kinds, fine: proposal.fineYuan, confiscated: proposal.confiscatedYuan },
            facts.isComplex,
          ),
        ]
      : [],
  );
  const one = <T extends { zh: string }>(list: readonly T[]) => list.filter((row, index) => list.findIndex(({ zh }) => zh === row.zh) === index);
  return {
    applies: gates.some(({ applies }) => applies),
    reasons: one(gates.flatMap((gate) => gate.reasons)),
    doubts: one(gates.flatMap((gate) => gate.doubts)),
  };
}

const lastProposal = (facts: CaseFacts): number => Math.max(0, ...undecided(facts).map((one) => one.proposal?.seq ?? 0));
const undecided = (facts: CaseFacts): PartyFacts[] => facts.parties.filter((one) => one.outcome === null);

/** Why the legal review that was made no longer covers what is to be decided: what arrived since, or who made it. 行政处罚法第五十八条 */
export function staleReview(facts: CaseFacts): Words[] {
  const { review } = facts;
  if (!review || undecided(facts).length === 0) return [];
  const since = (seq: number | null | undefined) => (seq ?? 0) > review.seq;
  const matters: readonly (readonly [boolean, string, string])[] = [
    [since(lastProposal(facts)), '处理建议已修改', 'the proposal was changed'],
    [undecided(facts).some((one) => since(one.defence?.seq)), '收到新的陈述、申辩', 'a new defence came in'],
    [facts.evidence.some((one) => since(one.collectedSeq)), '补充了新的证据', 'new evidence was added'],
    [facts.parties.some((one) => since(one.hearing.heldSeq)), '举行了听证', 'a hearing was held'],
    [
      isRecused(facts, review.personId) || hasHandled(facts, review.personId),
      '审核人已回避或者办理过本案',
      'the reviewer was recused or handled the case',
    ],
  ];
  return matters.flatMap(([isSo, zh, en]) => (isSo ? [{ zh, en }] : []));
}

const coveringReview = (facts: CaseFacts) => (facts.review && staleReview(facts).length === 0 ? facts.review : undefined);
const coveringDiscussion = (facts: CaseFacts) => (facts.discussion && facts.discussion.seq > lastProposal(facts) ? facts.discussion : undefined);

/** Compulsory, and not done since what the review must have seen. */
export const awaitsReview = (facts: CaseFacts, day: Day): boolean => !coveringReview(facts) && legalReviewOf(facts, day).applies;
/** Compulsory, and not done since the last proposal. */
export const awaitsDiscussion = (facts: CaseFacts, day: Day): boolean => !coveringDiscussion(facts) && discussionOf(facts, day).applies;

export const reviewed: GateTest = ({ facts, day }) => {
  const review = coveringReview(facts);
  if (review) return review.agrees ? undefined : { zh: '法制审核意见为不同意', en: 'The legal review does not agree' };
  const gate = legalReviewOf(facts, day);
  if (!gate.applies) return undefined;
  const since = staleReview(facts);
  if (since.length > 0)
    return {
      zh: `法制审核（${facts.review?.on ?? ''}）之后${since.map(({ zh }) => zh).join('、')}，须由法制审核人员重新审核后再作决定`,
      en: `Since the legal review of ${facts.review?.on ?? ''} ${since.map(({ en }) => en).join(', ')}: it is made anew before the decision`,
    };
  return gate.reasons.map((reason) => ({ zh: `须先经法制审核：${reason.zh}`, en: `Legal review first: ${reason.en}` }))[0];
};

export const discussed: GateTest = ({ facts, day }) => {
  const discussion = coveringDiscussion(facts);
  if (discussion) return discussion.agrees ? undefined : { zh: '集体讨论未通过该处理意见', en: 'The heads did not agree to it' };
  const gate = discussionOf(facts, day);
  return gate.applies
    ? gate.reasons.map((reason) => ({ zh: `须先经集体讨论：${reason.zh}`, en: `Discussion by the heads first: ${reason.en}` }))[0]
    : undefined;
};

/** What of a penalty is performed by doing or paying; a warning is done when it is served. */
export function owedKinds(outcome: PartyOutcome): PenaltyKind[] {
  return outcome.kind === 'penalty' && outcome.setAsideOn === null ? outcome.kinds.filter((kind) => kind !== 'warning' && kind !== 'criticism') : [];
}

/** Whether a kind is paid, done or at its end; to have asked the court is neither. */
export const isKindDone = ({ performances }: PartyOutcome, kind: PenaltyKind): boolean =>
  performances[kind] !== undefined && performances[kind].how !== 'court';

export const isPerformed = (outcome: PartyOutcome): boolean => owedKinds(outcome).every((kind) => isKindDone(outcome, kind));

/** 结案：what was ordered is proven done, or its execution was ended. */
export const allPerformed: GateTest = ({ facts }): GateFault => {
  const left = facts.parties.find((party) => party.outcome && !isPerformed(party.outcome));
  return shutUnless(left === undefined);
};
