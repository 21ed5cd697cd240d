import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../calendar/day.ts';
import { hearingRight, simpleProcedureBar } from '../law/decision-gates.ts';
import { caseActsFor, moveRefusal } from './acts-for.ts';
import { caseAfterAll } from './case-after.ts';
import { anyHistory, people, playCase, viewerOf } from './case-history-for-tests.ts';
import type { CaseFacts } from './case-facts.ts';
import type { CaseMove } from './case-move.ts';
import { actorOn, CASE_TRANSITIONS } from './case-transition-table.ts';

const seed = 20_260_715;

/** What the law asks of a decision, read from the history alone and not from the gates. */
function decisionFaults(move: CaseMove, before: CaseFacts, moves: readonly CaseMove[]): string[] {
  const earlier = moves.slice(0, moves.indexOf(move));
  const about = (act: CaseMove['act']) => earlier.findLastIndex((one) => one.act === act && one.partyId === move.partyId);
  const any = (act: CaseMove['act']) => earlier.findLastIndex((one) => one.act === act);
  const party = before.parties.find((one) => one.id === move.partyId);
  const proposed = about('proposePenalty');
  const faults: string[] = [];
  const fault = (isWrong: boolean, what: string) => isWrong && faults.push(what);
  fault(proposed < 0, 'no proposal');
  fault(party?.outcome !== null, 'decided twice');
  if (move.act === 'decideOnSpot') {
    const bar = simpleProcedureBar({
      day: dayOf(move.at),
      party: party?.kind ?? 'unit',
      kinds: party?.proposal?.kinds ?? [],
      fine: party?.proposal?.fineYuan,
    });
    fault(bar.applies, 'beyond simple procedure');
    return faults;
  }
  fault(any('fileCase') < 0, 'not filed');
  fault(any('finishInvestigation') < 0, 'inquiry not ended');
  fault(any('addEvidence') < 0, 'no evidence');
  fault(new Set(move.paper?.signed).size !== move.paper?.signed.length, 'one person signed twice');
  if (move.act !== 'decidePenalty') return faults;
  const noticed = about('issueNotice');
  const served = about('serveNotice');
  fault(noticed < 0 || served < noticed, 'no notice served');
  const taken = earlier.findLast((one) => one.act === 'withdrawNoticeService' && one.partyId === move.partyId);
  fault(taken !== undefined && taken.day === undefined && about('withdrawNoticeService') > served, 'the service of the notice was withdrawn');
  fault(
    about('askHearing') > noticed && Math.max(about('holdHearing'), about('waiveHearing'), about('recordNoShow')) < about('askHearing'),
    'hearing asked, not held',
  );
  fault(about('recordDefence') > noticed && about('answerDefence') < about('recordDefence'), 'defence not reviewed');
  const isHeavy = hearingRight({
    day: dayOf(move.at),
    party: party?.kind ?? 'unit',
    kinds: party?.notice?.kinds ?? [],
    fine: party?.notice?.fineYuan,
  }).applies;
  fault(isHeavy && party?.notice?.tellsHearing !== true, 'hearing not told');
  fault((party?.proposal?.fineYuan ?? 0) > (party?.notice?.fineYuan ?? 0), 'heavier than the notice');
  fault(any('askRecusal') > any('settleRecusal'), 'recusal open');
  if (before.isComplex) fault(any('discussTogether') < proposed, 'complex, not discussed');
  const seen = Math.max(proposed, any('addEvidence'), about('recordDefence') > noticed ? about('recordDefence') : -1, any('holdHearing'));
  if (before.isComplex && dayOf(move.at) >= '2021-07-15') fault(any('reviewLegality') < seen, 'complex, not reviewed since');
  return faults;
}

test('10,000 random histories: no path skips a gate, nobody acts who may not, the case is the fold of its moves', () => {
  const reached = new Map<string, number>();
  let made = 0;
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { opened, moves, states, viewers } = playCase(history);
      made += moves.length;
      expect(caseAfterAll(opened, moves)).toEqual(states.at(-1));
      for (const [index, move] of moves.entries()) {
        const [before, after, viewer] = [states[index]!, states[index + 1]!, viewers[index]!];
        reached.set(after.state, (reached.get(after.state) ?? 0) + 1);
        const row = CASE_TRANSITIONS.find(({ act }) => act === move.act)!;
        const by = actorOn(row, dayOf(move.at));
        if (row.permission && by !== 'paper') expect([...viewer.permissions], move.act).toContain(row.permission);
        if (by !== 'paper' && by !== 'sanctions') expect(viewer.unitId, move.act).toBe('body');
        const isHandler = before.handlers.some((one) => one.personId === viewer.personId);
        if (by === 'handler') expect(isHandler, move.act).toBe(true);
        const ever = [opened, ...states.slice(0, index + 1)].some((one) => one.handlers.some(({ personId }) => personId === viewer.personId));
        if (by === 'outsider') expect(ever, move.act).toBe(false);
        if (move.act === 'postponeHearing' && move.isAskedByParty) {
          const put = moves.slice(0, index).filter((one) => one.act === 'postponeHearing' && one.partyId === move.partyId && one.isAskedByParty);
          const asked = moves.slice(0, index).findLastIndex((one) => one.act === 'issueNotice' && one.partyId === move.partyId);
          expect(put.filter((one) => moves.indexOf(one) > asked)).toEqual([]);
        }
        if (['decidePenalty', 'decideNoPenalty', 'decideOnSpot'].includes(move.act))
          expect(decisionFaults(move, before, moves), move.act).toEqual([]);
        if (before.state === 'archived' && move.act !== 'reopenCase') throw new Error(`${move.act} after archiving`);
        if (move.act === 'closeCase')
          for (const { outcome } of before.parties)
            if (outcome?.kind === 'penalty' && outcome.setAsideOn === null)
              expect(outcome.kinds.filter((kind) => kind !== 'warning' && (outcome.performances[kind]?.how ?? 'court') === 'court')).toEqual([]);
      }
    }),
    { seed, numRuns: 10_000 },
  );
  console.log(`case histories: seed ${seed}, ${made} acts, reached ${JSON.stringify(Object.fromEntries([...reached].toSorted()))}`);
  for (const state of [
    'investigating',
    'investigated',
    'notified',
    'hearing',
    'decided',
    'served',
    'performing',
    'performed',
    'closed',
    'archived',
    'no-penalty',
    'set-aside',
    'withdrawn',
    'transferred',
  ])
    expect(reached.get(state) ?? 0, state).toBeGreaterThan(10);
}, 300_000);

test('buttons and refusals say the same (seed 20260716)', () => {
  fc.assert(
    fc.property(anyHistory, fc.constantFrom(...people), (history, person) => {
      const { states, moves } = playCase(history);
      const [facts, at] = [states.at(-1)!, moves.at(-1)?.at ?? '2009-03-02T02:00:00.000Z'];
      const viewer = viewerOf(person);
      const offered = caseActsFor(facts, viewer, at);
      expect(offered.filter((one) => one.isExpectedNext).length).toBeLessThanOrEqual(1);
      for (const one of offered) {
        expect(one.isAllowed).toBe(one.whyNot.length === 0);
        if (one.isAllowed) continue;
        const partyId = facts.parties[0]?.id;
        const means = one.by === 'paper' || one.by === 'sanctions' ? one.by : undefined;
        expect(moveRefusal({ act: one.act, at, personId: person, unitId: viewer.unitId, partyId }, facts, viewer, means), one.act).toBeDefined();
      }
    }),
    { seed: 20_260_716, numRuns: 300 },
  );
});
