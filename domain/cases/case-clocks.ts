import type { Day } from '../calendar/day.ts';
import { CalendarGap } from '../calendar/working-day.ts';
import type { ClockKey } from '../law/clocks.ts';
import { ruleOn } from '../law/clocks.ts';
import type { ClockAnswer, ClockQuestion } from '../law/due-under.ts';
import { dueUnder } from '../law/due-under.ts';
import { LawRefusal } from '../law/law-refusal.ts';
import type { CaseFacts, PartyFacts } from './case-facts.ts';

/** The clock as it answers; undefined where no rule with a number is in force that day. Throws CalendarGap beyond the loaded holiday notices. */
export function clockOn(rule: ClockKey, question: ClockQuestion): ClockAnswer | undefined {
  try {
    return dueUnder(rule, { provisional: true, ...question });
  } catch (error) {
    if (error instanceof LawRefusal && (error.code === 'not-in-force' || error.code === 'no-period-in-law')) return undefined;
    throw error;
  }
}

/** Last day on which the party may still be heard before the decision. 总局令第15号第十七条 */
export function defenceEndsOn(party: PartyFacts): Day | undefined {
  const served = party.notice?.servedOn;
  return served ? clockOn('statement', { from: served })?.dueDay : undefined;
}

/** Last day to ask for a hearing: three days before 2021-07-15, five working days since. 行政处罚法第六十四条第一项；1996年第四十二条 */
export function hearingAskedBy(party: PartyFacts): Day | undefined {
  const served = party.notice?.servedOn;
  return served && party.notice?.tellsHearing ? clockOn('hearing-request', { from: served })?.dueDay : undefined;
}

/** Latest day on which the notice of a hearing must have been served. 行政处罚法第六十四条第二项 */
export function hearingNoticeBy(hearingDay: Day): Day | undefined {
  return clockOn('hearing-notice', { from: hearingDay })?.dueDay;
}

/** Last day on which the act may still be punished, unless it was known before. 行政处罚法第三十六条 */
export function limitationEndsOn(facts: CaseFacts): Day | undefined {
  const long = facts.touchesLife ? clockOn('limitation-life', { from: facts.actOn }) : undefined;
  return (long ?? clockOn('limitation', { from: facts.actOn }))?.dueDay;
}

export type CasePeriodRule = 'filing-to-decision' | 'filing-to-finish';

/** The rule by which the period of a case runs: the order's where it is in force, with its extensions; else the law's ninety days. */
export function periodRulesOf(facts: CaseFacts): CasePeriodRule[] {
  const { filedOn } = facts;
  if (filedOn === null) return [];
  return (['filing-to-decision', 'filing-to-finish'] as const).filter((rule) => ruleOn(rule, filedOn) !== undefined);
}

/** Due day of the decision (the law) or of the whole case (the order), with the extensions and times left out that the rule knows. */
export function periodOf(facts: CaseFacts, rule: CasePeriodRule): ClockAnswer | undefined {
  if (facts.filedOn === null) return undefined;
  const version = ruleOn(rule, facts.filedOn);
  return clockOn(rule, {
    from: facts.filedOn,
    extended: version?.extensions ? facts.extensions : undefined,
    suspensions: version?.suspension ? facts.suspensions : undefined,
  });
}

/** Why one more extension is not allowed; undefined where it is. */
export function extensionFault(facts: CaseFacts): { zh: string; en: string } | undefined {
  const rules = periodRulesOf(facts).filter((rule) => ruleOn(rule, facts.filedOn ?? '')?.extensions);
  const [rule] = rules;
  if (!rule || facts.filedOn === null) return { zh: '适用的办案期限没有可以延长的规定', en: 'no rule in force allows this period to be extended' };
  try {
    dueUnder(rule, { from: facts.filedOn, extended: [...facts.extensions, {}], provisional: true });
    return undefined;
  } catch (error) {
    if (error instanceof LawRefusal || error instanceof CalendarGap) return error.text;
    throw error;
  }
}

/** Why no time may be left out of the period; undefined where it may. */
export function suspensionFault(facts: CaseFacts): { zh: string; en: string } | undefined {
  const may = periodRulesOf(facts).some((rule) => ruleOn(rule, facts.filedOn ?? '')?.suspension);
  return may ? undefined : { zh: '适用的办案期限没有可以扣除期间的规定', en: 'no rule in force leaves time out of this period' };
}
