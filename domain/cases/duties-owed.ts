import { endOfDay } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { CalendarGap } from '../calendar/working-day.ts';
import type { DutyKind } from '../duties/duty-kinds.ts';
import { citesWords, citeWords } from '../law/cite.ts';
import type { ClockKey } from '../law/clocks.ts';
import { ruleOn } from '../law/clocks.ts';
import { upwardFiling } from '../law/decision-gates.ts';
import type { Words } from '../law/words.ts';
import type { Permission } from '../organisation/permissions.ts';
import { clockOn, hearingNoticeBy, periodRulesOf } from './case-clocks.ts';
import type { CaseFacts, PartyFacts, PartyOutcome } from './case-facts.ts';
import { caseDueOn } from './case-figures.ts';
import { awaitsDiscussion, awaitsReview } from './gates-of-decision.ts';
import { isHearingOpen } from './gates-of-notice.ts';
import { legalReviewRowOn } from './legal-review-table.ts';
import { isWronglyPublic, wasPublished, wronglyPublicSince } from './publication.ts';

/** Something that the body owes about a case now; of several of a kind the one due first. */
export interface OwedInCase {
  kind: DutyKind;
  forPermission: Permission;
  /** Null where the law gives no number of days. */
  dueAt: Date | null;
  basis: Words;
}

const fixed = (zh: string, en: string): Words => ({ zh, en });

/** Everything that is owed about a case, by its facts alone: what an act opens or settles is the difference. `day`: today. */
export function dutiesOwed(facts: CaseFacts, day: Day): OwedInCase[] {
  if (facts.state === 'archived' || facts.state === 'not-filed') return [];
  const { parties } = facts;
  const made = parties.flatMap((party) =>
    party.outcome?.kind === 'penalty' && party.outcome.setAsideOn === null ? [{ party, outcome: party.outcome }] : [],
  );
  const arranged = parties.filter(({ hearing }) => isHearingOpen(hearing) && hearing.arrangedFor !== null && hearing.noticeServedOn === null);
  return [
    ...owed(
      'case-handlers',
      'documents.review',
      facts.state === 'clue' && facts.handlers.length < 2 ? [null] : [],
      fixed('行政处罚法第四十二条第一款', 'Administrative Penalty Law, Art. 42 para. 1'),
    ),
    ...periodOwed(facts),
    ...owed('evidence-hold-disposal', 'cases.handle', heldUntil(facts), basisOf('evidence-hold', facts.openedOn)),
    ...owed(
      'hearing-arrangement',
      'cases.review',
      parties.filter(({ hearing }) => isHearingOpen(hearing) && hearing.arrangedFor === null).map(() => null),
      fixed('行政处罚法第六十四条', 'Administrative Penalty Law, Art. 64'),
    ),
    ...owed(
      'hearing-notification',
      'documents.draft',
      arranged.map(({ hearing }) => safely(() => hearingNoticeBy(hearing.arrangedFor ?? ''))),
      basisOf('hearing-notice', arranged[0]?.hearing.arrangedFor ?? facts.openedOn),
    ),
    ...beforeDecision(facts, day),
    ...owed(
      'defence-review',
      'cases.handle',
      parties.filter((one) => one.defence?.answer === null && one.outcome === null).map(() => null),
      fixed('行政处罚法第四十五条第一款', 'Administrative Penalty Law, Art. 45 para. 1'),
    ),
    ...owed(
      'recusal-decision',
      'documents.approve',
      facts.recusals.filter((one) => one.settledOn === null).map(() => null),
      fixed('行政处罚法第四十三条第三款', 'Administrative Penalty Law, Art. 43 para. 3'),
    ),
    ...decisionOwed(
      'decision-filing',
      filingRule(facts),
      made.filter((one) => one.outcome.filedUpOn === null && mustBeFiled(facts, one.party, one.outcome)),
    ),
    ...decisionOwed(
      'decision-exposure',
      'penalty-exposure',
      made.filter((one) => !wasPublished(one.party)),
    ),
    ...owed(
      'publication-withdrawal',
      'cases.handle',
      parties
        .filter(isWronglyPublic)
        .map(wronglyPublicSince)
        .map((since) => (since === null ? null : safely(() => dueOf('publication-withdrawal', since)))),
      fixed('行政处罚法第四十八条第二款', 'Administrative Penalty Law, Art. 48 para. 2'),
    ),
  ];
}

/** What others than the handlers must have done before the penalty may be decided. */
function beforeDecision(facts: CaseFacts, day: Day): OwedInCase[] {
  const isReady =
    ['investigated', 'notified'].includes(facts.state) &&
    facts.parties.some((one) => one.outcome === null) &&
    facts.parties.every((one) => one.proposal !== null && !isHearingOpen(one.hearing));
  if (!isReady) return [];
  return [
    ...owed('legal-review', 'cases.review', awaitsReview(facts, day) ? [null] : [], basisOfReview(day)),
    ...owed(
      'collective-discussion',
      'documents.approve',
      awaitsDiscussion(facts, day) ? [null] : [],
      fixed('行政处罚法第五十七条第二款；总局令第15号第二十八条', 'Administrative Penalty Law, Art. 57 para. 2; Order 15, Art. 28'),
    ),
  ];
}

const basisOfReview = (day: Day): Words => {
  const row = legalReviewRowOn(day);
  return row ? citeWords(row.basis) : fixed('', '');
};

/** The clock of filing a decision: with one's own body where it was made on the spot, else with the superior. */
export const filingRule = (facts: CaseFacts): ClockKey => (facts.procedure === 'simple' ? 'spot-decision-report' : 'upward-filing');

/** Whether a decision is filed at all: those on the spot always, others from the sums and kinds of the law. */
export function mustBeFiled(facts: CaseFacts, party: PartyFacts, outcome: PartyOutcome): boolean {
  if (facts.procedure === 'simple') return true;
  const { decidedOn: day, kinds, fineYuan: fine, confiscatedYuan: confiscated } = outcome;
  return upwardFiling({ day, party: party.kind, kinds, fine, confiscated }, facts.level, facts.isHandedDown).applies;
}

function heldUntil(facts: CaseFacts): Day[] {
  return facts.evidence.flatMap((one) => (one.holdEndsOn !== null && one.disposedOn === null ? [one.holdEndsOn] : []));
}

function periodOwed(facts: CaseFacts): OwedInCase[] {
  const dueOn = caseDueOn(facts);
  const rule = periodRulesOf(facts).at(-1);
  return dueOn === null || rule === undefined ? [] : owed('case-decision', 'cases.handle', [dueOn], basisOf(rule, facts.filedOn ?? dueOn));
}

function decisionOwed(kind: DutyKind, rule: ClockKey, made: readonly { outcome: PartyOutcome }[]): OwedInCase[] {
  const about = made.filter(({ outcome }) => ruleOn(rule, outcome.decidedOn) !== undefined);
  const first = about[0];
  if (!first) return [];
  const days = about.map(({ outcome }) => safely(() => dueOf(rule, outcome.decidedOn)));
  return owed(kind, 'cases.handle', days, basisOf(rule, first.outcome.decidedOn));
}

const dueOf = (rule: ClockKey, from: Day) => clockOn(rule, { from })?.dueDay;

/** The day, or null where it cannot be reckoned yet: the year's holiday notice is not out. */
function safely(reckon: () => Day | undefined): Day | null {
  try {
    return reckon() ?? null;
  } catch (error) {
    if (error instanceof CalendarGap) return null;
    throw error;
  }
}

function basisOf(rule: ClockKey, day: Day): Words {
  return citesWords(ruleOn(rule, day)?.basis ?? []);
}

function owed(kind: DutyKind, forPermission: Permission, days: readonly (Day | null)[], basis: Words): OwedInCase[] {
  if (days.length === 0) return [];
  const first = days.filter((day) => day !== null).toSorted()[0];
  return [{ kind, forPermission, dueAt: first === undefined ? null : endOfDay(first), basis }];
}
