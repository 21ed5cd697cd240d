import { expect } from 'vitest';
import { idsOf, may, type PlainRow, sees } from './oracle.ts';
import { exportedNumbers, listed, read, type ReadPath, someRegions, someSectors, thereOrNot, type Trial, within } from './read-path.ts';

const choose = async ({ oracle, pick }: Trial, table: string) => pick(await oracle.rows(table));
const casesOf = async ({ oracle }: Trial, problemId: string) => {
  const links = await oracle.rows('case_problems');
  return links.filter((row) => String(row['problem_id']) === problemId).map((row) => String(row['case_id']));
};

export const casePaths: ReadPath[] = [
  {
    endpoint: 'listCases',
    permission: 'cases.read',
    async holds(trial) {
      const [region, sector] = [trial.pick(someRegions), trial.pick([undefined, ...someSectors])];
      const fits = within(await trial.oracle.seen(trial.viewer, 'cases'), region, sector);
      expect(idsOf(await listed(trial, '/api/cases', { region, ...(sector ? { sector } : {}) }))).toEqual(idsOf(fits));
    },
  },
  {
    endpoint: 'exportCases',
    permission: 'exports.run',
    async holds({ oracle, viewer, pick }) {
      const region = pick(someRegions);
      const fits = within(await oracle.seen(viewer, 'cases'), region);
      expect(await exportedNumbers(viewer, `/api/cases/export?region=${region}`)).toEqual(fits.map((row) => String(row['number'])).sort());
    },
  },
  {
    endpoint: 'getCase',
    permission: 'cases.read',
    async holds(trial) {
      const row = await choose(trial, 'cases');
      const detail = await thereOrNot(trial, `/api/cases/${row.id}`, sees(trial.viewer, row));
      if (!detail) return;
      const seen = await trial.oracle.seen(trial.viewer, 'problems');
      expect(detail.problems.every((one: { id: string }) => idsOf(seen).includes(one.id))).toBe(true);
    },
  },
  {
    endpoint: 'listCasesOfProblem',
    permission: 'cases.read',
    async holds(trial) {
      const problem = await choose(trial, 'problems');
      const linked = await casesOf(trial, problem.id);
      const seen = idsOf(await trial.oracle.seen(trial.viewer, 'cases')).filter((id) => linked.includes(id));
      expect(idsOf((await read(trial, `/api/problems/${problem.id}/cases`)).rows)).toEqual(seen);
    },
  },
  {
    endpoint: 'proposeCase',
    permission: 'cases.handle',
    async holds(trial) {
      const problem: PlainRow = await choose(trial, 'problems');
      await thereOrNot(trial, `/api/problems/${problem.id}/case-proposal`, sees(trial.viewer, problem) && may(trial.viewer, 'cases.handle'));
    },
  },
  {
    endpoint: 'listFileReviews',
    permission: 'cases.read',
    async holds(trial) {
      expect(idsOf(await listed(trial, '/api/file-reviews'))).toEqual(idsOf(await trial.oracle.seen(trial.viewer, 'file_reviews')));
    },
  },
  {
    endpoint: 'getFileReview',
    permission: 'cases.read',
    async holds(trial) {
      const [row] = await trial.oracle.rows('file_reviews');
      if (row) await thereOrNot(trial, `/api/file-reviews/${row.id}`, sees(trial.viewer, row));
      else await thereOrNot(trial, '/api/file-reviews/1', false);
    },
  },
  {
    endpoint: 'downloadCaseArchive',
    permission: 'cases.read',
    async holds(trial) {
      const row = await choose(trial, 'cases');
      await thereOrNot(trial, `/api/cases/${row.id}/archive`, sees(trial.viewer, row) && row['archive_sha256'] !== null);
    },
  },
  {
    endpoint: 'downloadEarlierArchive',
    permission: 'cases.read',
    async holds(trial) {
      const [row] = await trial.oracle.rows('case_archives');
      if (row) await thereOrNot(trial, `/api/cases/${row['case_id']}/archives/${row['volume']}`, sees(trial.viewer, row));
      else await thereOrNot(trial, `/api/cases/${(await choose(trial, 'cases')).id}/archives/1`, false);
    },
  },
];
