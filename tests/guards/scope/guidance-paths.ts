import { expect } from 'vitest';
import { idsOf } from './oracle.ts';
import { listed, read, type ReadPath, someRegions, thereOrNot, within } from './read-path.ts';

export const guidancePaths: ReadPath[] = [
  {
    endpoint: 'listQuestions',
    permission: 'guidance.read',
    async holds(trial) {
      const region = trial.pick(someRegions);
      const seen = within(await trial.oracle.seen(trial.viewer, 'guidance_questions'), region);
      expect(idsOf(await listed(trial, '/api/guidance/questions', { within: region }))).toEqual(idsOf(seen));
    },
  },
  {
    endpoint: 'getQuestion',
    permission: 'guidance.read',
    async holds(trial) {
      const row = trial.pick(await trial.oracle.rows('guidance_questions'));
      const seen = await trial.oracle.seen(trial.viewer, 'guidance_questions');
      const shown = await thereOrNot(trial, `/api/guidance/questions/${row.id}`, idsOf(seen).includes(row.id));
      if (shown) expect(shown.turns.length).toBeGreaterThan(0);
    },
  },
  {
    endpoint: 'listQuestionTargets',
    permission: 'guidance.ask',
    async holds(trial) {
      const units = (await trial.oracle.rows('units')).map((row) => ({ ...row, sector: 0 }));
      const { rows } = await read(trial, '/api/guidance/targets');
      const inReach = new Set(idsOf(units.filter((row) => within([row], trial.viewer.region).length === 1)));
      for (const { id } of rows) expect(inReach).toContain(id);
    },
  },
  {
    endpoint: 'listHandedOver',
    permission: 'problems.read',
    async holds(trial) {
      const own = (await trial.oracle.seen(trial.viewer, 'handed_over_problems')).filter((row) => row['unit_id'] === trial.viewer.unitId);
      const rows = await listed<{ problemId: string; seq: number }>(trial, '/api/problems/handed-over');
      expect(rows.map(({ problemId, seq }) => `${problemId} ${seq}`).sort()).toEqual(own.map((row) => `${row['problem_id']} ${row['seq']}`).sort());
    },
  },
  {
    endpoint: 'getHandedOver',
    permission: 'problems.read',
    async holds(trial) {
      const row = trial.pick(await trial.oracle.rows('handed_over_problems'));
      const isOwn = row['unit_id'] === trial.viewer.unitId && (await trial.oracle.seen(trial.viewer, 'handed_over_problems')).includes(row);
      await thereOrNot(trial, `/api/problems/handed-over/${row['problem_id']}`, isOwn);
    },
  },
];
