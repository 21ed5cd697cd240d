import fc from 'fast-check';
import { addDays, dayOf } from '../calendar/day.ts';
import { moveRefusal } from './acts-for.ts';
import { caseAfter, caseAtOpening } from './case-after.ts';
import type { CaseFacts, EvidenceFacts, Proposal } from './case-facts.ts';
import type { CaseMove, CaseViewer } from './case-move.ts';
import { actorOn, CASE_TRANSITIONS, getCaseTransition } from './case-transition-table.ts';
import { newParty } from './new-party.ts';

/** Who is there: two handlers, a third officer whose certificate runs out, section head, legal reviewer, leader, and one of another body. */
const permissions: Readonly<Record<string, readonly string[]>> = {
  'zhang-jia': ['cases.handle', 'documents.draft'],
  'li-yi': ['cases.handle', 'documents.draft'],
  'wang-bing': ['cases.handle', 'documents.draft'],
  head: ['documents.review'],
  legal: ['cases.review'],
  leader: ['documents.approve'],
  elsewhere: ['cases.handle', 'documents.approve', 'documents.review', 'cases.review'],
};
export const people = Object.keys(permissions);

export function viewerOf(personId: string): CaseViewer {
  return { personId, unitId: personId === 'elsewhere' ? 'other' : 'body', permissions: new Set(permissions[personId]), parameters: [] };
}

const handlersOf = (until: string) => [
  { personId: 'zhang-jia', certificateUntil: '2030-12-31' },
  { personId: 'li-yi', certificateUntil: until },
];

/** One step: how much later, who tries which act, with what. */
export interface CaseStep {
  daysLater: number;
  person: string;
  act: CaseMove['act'];
  party: number;
  amount: number;
  isYes: boolean;
  back: number;
}

const acts = CASE_TRANSITIONS.flatMap(({ act }) => (act === 'open' ? [] : [act]));
/** The road of an ordinary case, so that random histories come far. */
const road: CaseMove['act'][] = [
  'addEvidence',
  'fileCase',
  'proposePenalty',
  'finishInvestigation',
  'reviewLegality',
  'discussTogether',
  'issueNotice',
  'serveNotice',
  'recordDefence',
  'answerDefence',
  'waiveDefence',
  'askHearing',
  'arrangeHearing',
  'serveHearingNotice',
  'holdHearing',
  'decidePenalty',
  'decideNoPenalty',
  'tellNoPenalty',
  'decideOnSpot',
  'serveDecision',
  'recordPaid',
  'proveDone',
  'closeCase',
  'archiveCase',
];

function rightFor(act: CaseMove['act']): string {
  const permission = CASE_TRANSITIONS.find((row) => row.act === act)?.permission ?? 'documents.draft';
  return people.find((person) => permissions[person]?.includes(permission)) ?? 'leader';
}

const anyStep: fc.Arbitrary<CaseStep> = fc.record({
  daysLater: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat({ max: 9 }) }),
  person: fc.constantFrom(...people),
  act: fc.constantFrom(...acts),
  party: fc.nat({ max: 1 }),
  amount: fc.constantFrom(0, 900, 9_000, 20_000, 40_000),
  isYes: fc.boolean(),
  back: fc.nat({ max: 3 }),
});

/** A third of all steps are wild; the others follow the road of the procedure with whoever may be right for it. */
export const anyHistory = fc.record({
  isSimple: fc.boolean(),
  until: fc.constantFrom('2009-03-20', '2030-12-31'),
  isComplex: fc.boolean(),
  start: fc.constantFrom('2009-03-02', '2021-08-02', '2024-03-04'),
  steps: fc.array(fc.tuple(fc.boolean(), anyStep), { minLength: 10, maxLength: 45 }),
});
type History = typeof anyHistory extends fc.Arbitrary<infer T> ? T : never;

/** What a history came to: each allowed move with the case before it, and the last state. */
export function playCase({ isSimple, until, isComplex, start, steps }: History): {
  opened: CaseFacts;
  moves: CaseMove[];
  states: CaseFacts[];
  viewers: CaseViewer[];
  tried: number;
} {
  const opened = caseAtOpening({
    id: '1',
    procedure: isSimple ? 'simple' : 'general',
    unitId: 'body',
    level: 'county',
    actOn: addDays(start, -10),
    knownOn: start,
    openedOn: start,
    handlers: handlersOf(until),
    isComplex,
    touchesLife: false,
    parties: [newParty('p0', 'unit', 'unit'), newParty('p1', 'person', 'head')],
  });
  const moves: CaseMove[] = [];
  const states = [opened];
  const viewers: CaseViewer[] = [];
  let at = `${start}T02:00:00.000Z`;
  let place = 0;
  for (const [isWild, step] of steps) {
    at = `${addDays(dayOf(at), step.daysLater)}T02:00:00.000Z`;
    const facts = states.at(-1) ?? opened;
    // Off the road a single wild act; on it the next few, by who may be right and by anyone, for both parties.
    const tries = isWild
      ? [step]
      : road
          .slice(place % road.length, (place % road.length) + 4)
          .flatMap((act) => [rightFor(act), step.person].flatMap((person) => [0, 1].map((party) => ({ ...step, act, person, party }))));
    if (!isWild) place += 2;
    for (const one of tries) {
      const now = states.at(-1) ?? facts;
      const viewer = viewerOf(one.person);
      const move = moveOf(one, now, at, viewer);
      const means = actorOn(getCaseTransition(one.act), dayOf(at));
      if (moveRefusal(move, now, viewer, means === 'paper' || means === 'sanctions' ? means : undefined)) continue;
      moves.push(move);
      viewers.push(viewer);
      states.push(caseAfter(now, move));
    }
  }
  return { opened, moves, states, viewers, tried: steps.length };
}

function moveOf({ act, party, amount, isYes, back }: CaseStep, facts: CaseFacts, at: string, viewer: CaseViewer): CaseMove {
  const today = dayOf(at);
  const day = act === 'arrangeHearing' || act === 'postponeHearing' ? addDays(today, 12 + back) : addDays(today, -back);
  const partyId = act === 'addParty' ? undefined : facts.parties[party]?.id;
  return {
    act,
    at,
    personId: viewer.personId,
    unitId: viewer.unitId,
    partyId,
    party: newParty(act === 'addParty' ? `p${facts.seq}` : (partyId ?? ''), party === 0 ? 'unit' : 'person', party === 0 ? 'unit' : 'head'),
    reason: '原因',
    text: '情况',
    day,
    until: addDays(day, back),
    document: '文号',
    paper: {
      documentId: `d${facts.seq}`,
      number: `${facts.seq}号`,
      signed: isYes || back > 0 ? ['zhang-jia', 'head', 'leader'] : ['zhang-jia', 'li-yi', 'li-yi'],
      tellsHearing: isYes,
    },
    handlers: isYes ? handlersOf('2030-12-31') : [{ personId: 'wang-bing', certificateUntil: null }, ...handlersOf('2030-12-31')],
    proposal: proposalOf(amount, isYes || back > 0),
    evidence: evidenceOf(facts, today, isYes || back > 0),
    evidenceId: facts.evidence[0]?.id,
    people:
      act === 'askRecusal' || act === 'settleRecusal'
        ? ['li-yi']
        : (act === 'arrangeHearing' || act === 'postponeHearing') && back === 0
          ? ['zhang-jia']
          : ['leader', 'head'],
    agrees: act === 'settleRecusal' ? false : isYes || back > 0,
    isAskedByParty: isYes,
    isComplex: isYes,
    touchesLife: false,
    kinds: act === 'proveDone' ? ['stop-production'] : ['fine'],
    isRemade: isYes,
  };
}

function proposalOf(amount: number, isPenalty: boolean): Omit<Proposal, 'seq'> {
  return {
    isPenalty,
    kinds: !isPenalty ? [] : amount === 0 ? ['warning'] : amount === 40_000 ? ['fine', 'stop-production'] : ['fine'],
    fineYuan: isPenalty ? amount : 0,
    confiscatedYuan: 0,
    fined: null,
    leastYuan: 100,
    mostYuan: 50_000,
    factors: [],
    reason: '理由',
    laterRule: 'same',
  };
}

function evidenceOf(facts: CaseFacts, today: string, isKept: boolean): EvidenceFacts {
  return {
    id: `e${facts.seq}`,
    kind: 'physical',
    collectedOn: today,
    collectedSeq: facts.seq + 1,
    officerIds: ['zhang-jia', 'li-yi'],
    sha256: null,
    seal: isKept ? '封条' : '',
    holderPersonId: 'zhang-jia',
    isChainWhole: true,
    holdEndsOn: null,
    disposedOn: null,
  };
}
