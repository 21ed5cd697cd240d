import type { CaseClockRow } from '../../../contracts/case-records.ts';
import { CalendarGap } from '../../../domain/calendar/working-day.ts';
import { clockOn, periodOf, periodRulesOf } from '../../../domain/cases/case-clocks.ts';
import type { CaseFacts, PartyFacts } from '../../../domain/cases/case-facts.ts';
import { filingRule, mustBeFiled } from '../../../domain/cases/duties-owed.ts';
import { wasPublished } from '../../../domain/cases/publication.ts';
import { clocks, type ClockKey } from '../../../domain/law/clocks.ts';
import type { ClockAnswer } from '../../../domain/law/due-under.ts';
import type { Work } from '../../platform/work.ts';

/** Every clock of the law that runs or ran in a case, explained line by line. */
export function caseClockRows({ today }: Work, facts: CaseFacts): CaseClockRow[] {
  const row = (rule: ClockKey, partyId: string | null, isRunning: boolean, reckon: () => ClockAnswer | undefined): CaseClockRow[] => {
    try {
      const answer = reckon();
      if (!answer) return [];
      const { dueDay, isProvisional, confidence, lines } = answer;
      return [
        { rule, words: clocks[rule].words, dueOn: dueDay, isOver: dueDay < today, isProvisional, confidence, lines: [...lines], partyId, isRunning },
      ];
    } catch (error) {
      if (error instanceof CalendarGap) return [];
      throw error;
    }
  };
  const isOpen = ['investigating', 'investigated', 'notified', 'hearing'].includes(facts.state);
  return [
    ...row('limitation', null, facts.filedOn === null, () => clockOn(facts.touchesLife ? 'limitation-life' : 'limitation', { from: facts.actOn })),
    ...periodRulesOf(facts).flatMap((rule) => row(rule, null, isOpen, () => periodOf(facts, rule))),
    ...facts.evidence.flatMap((one) =>
      one.holdEndsOn === null ? [] : row('evidence-hold', null, one.disposedOn === null, () => clockOn('evidence-hold', { from: one.collectedOn })),
    ),
    ...facts.parties.flatMap((party) =>
      partyClocks(facts, party).flatMap(([rule, from, runs]) => row(rule, party.id, runs, () => clockOn(rule, { from }))),
    ),
  ];
}

/** Rule, first day and whether it still runs, of everything that concerns one party. */
function partyClocks(facts: CaseFacts, party: PartyFacts): [ClockKey, string, boolean][] {
  const { notice, defence, defenceWaivedOn, hearing, outcome } = party;
  const list: [ClockKey, string, boolean][] = [];
  const isOpen = outcome === null;
  if (notice?.servedOn) {
    list.push(['statement', notice.servedOn, isOpen && defence === null && defenceWaivedOn === null]);
    if (notice.tellsHearing) list.push(['hearing-request', notice.servedOn, isOpen && hearing.askedOn === null && hearing.waivedOn === null]);
  }
  if (hearing.arrangedFor !== null) list.push(['hearing-notice', hearing.arrangedFor, hearing.noticeServedOn === null && hearing.heldOn === null]);
  if (outcome?.kind !== 'penalty') return list;
  list.push(['decision-service', outcome.decidedOn, outcome.servedOn === null]);
  if (mustBeFiled(facts, party, outcome)) list.push([filingRule(facts), outcome.decidedOn, outcome.filedUpOn === null]);
  list.push(['penalty-exposure', outcome.decidedOn, !wasPublished(party)]);
  return list;
}
