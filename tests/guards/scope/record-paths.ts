import { expect } from 'vitest';
import { idsOf, may, type PlainRow, sees } from './oracle.ts';
import { exportedNumbers, listed, read, type ReadPath, someRegions, someSectors, thereOrNot, type Trial, within } from './read-path.ts';

const choose = async ({ oracle, pick }: Trial, table: string) => pick(await oracle.rows(table));
const byNumber = (row: PlainRow) => String(row['number']);

/** Every id that an answer names as another record of the kind lies in sight. */
async function onlySeen({ oracle, viewer }: Trial, table: string, ids: readonly string[]): Promise<void> {
  const seen = new Set(idsOf(await oracle.seen(viewer, table)));
  expect(ids.filter((id) => !seen.has(id))).toEqual([]);
}

async function problemShows(trial: Trial, id: string, detail: any): Promise<void> {
  const related = [...detail.ofSameFirm, ...detail.recurrences, ...detail.mergedFrom, ...detail.files.flatMap((file: any) => file.alsoInProblems)];
  await onlySeen(
    trial,
    'problems',
    related.map((one: { id: string }) => one.id),
  );
  await onlySeen(
    trial,
    'problems',
    detail.files.flatMap((file: any) => file.alsoIn.map((one: { id: string }) => one.id)),
  );
  const seen = await trial.oracle.seen(trial.viewer, 'duties');
  expect(idsOf(detail.duties)).toEqual(idsOf(seen.filter((duty) => duty['subject_kind'] === 'problem' && duty['subject_id'] === id)));
  const files = await trial.oracle.seen(trial.viewer, 'files');
  expect(idsOf(detail.files)).toEqual(idsOf(files.filter((file) => file['subject_kind'] === 'problem' && file['subject_id'] === id)));
}

const readsFilesOf: Record<string, string> = {
  problem: 'problems.read',
  check: 'checks.read',
  circular: 'circulars.read',
  document: 'documents.read',
  case: 'cases.read',
};

export const recordPaths: ReadPath[] = [
  {
    endpoint: 'listProblems',
    permission: 'problems.read',
    async holds(trial) {
      const { oracle, viewer, pick } = trial;
      const seen = await oracle.seen(viewer, 'problems');
      const [region, sector] = [pick(someRegions), pick([undefined, ...someSectors])];
      const words = pick(['', '通道', '许可证', '化工', '处通道堵']);
      const firms = new Map((await oracle.rows('enterprises')).map((row) => [row.id, String(row['name'])]));
      const fits = within(seen, region, sector).filter((row) => `${row['facts']} ${firms.get(String(row['enterprise_id']))}`.includes(words));
      expect(idsOf(await listed(trial, '/api/problems', { region, ...(sector ? { sector } : {}), ...(words ? { text: words } : {}) }))).toEqual(
        idsOf(fits),
      );
    },
  },
  {
    endpoint: 'exportProblems',
    permission: 'exports.run',
    async holds(trial) {
      const { oracle, viewer, pick } = trial;
      const region = pick(someRegions);
      expect(await exportedNumbers(viewer, `/api/problems/export?region=${region}`)).toEqual(
        within(await oracle.seen(viewer, 'problems'), region)
          .map(byNumber)
          .sort(),
      );
    },
  },
  {
    endpoint: 'getProblem',
    permission: 'problems.read',
    async holds(trial) {
      const row = await choose(trial, 'problems');
      const detail = await thereOrNot(trial, `/api/problems/${row.id}`, sees(trial.viewer, row));
      if (detail) await problemShows(trial, row.id, detail);
    },
  },
  {
    endpoint: 'getProblemDossier',
    permission: 'problems.read',
    async holds(trial) {
      const row = await choose(trial, 'problems');
      const detail = await thereOrNot(trial, `/api/problems/${row.id}/dossier`, sees(trial.viewer, row));
      if (detail) await problemShows(trial, row.id, detail);
    },
  },
  {
    endpoint: 'listPassTargets',
    permission: 'problems.pass',
    async holds(trial) {
      const row = await choose(trial, 'problems');
      await thereOrNot(trial, `/api/problems/${row.id}/pass-targets`, sees(trial.viewer, row));
    },
  },
  {
    endpoint: 'listEarlierProblems',
    permission: 'problems.read',
    async holds(trial) {
      const firm = await choose(trial, 'enterprises');
      const seen = (await trial.oracle.seen(trial.viewer, 'problems')).filter((row) => row['enterprise_id'] === firm.id);
      expect(idsOf((await read(trial, `/api/problems/earlier?enterprise=${firm.id}`)).rows)).toEqual(idsOf(seen));
    },
  },
  {
    endpoint: 'searchAll',
    permission: null,
    async holds(trial) {
      const problem = await choose(trial, 'problems');
      const isProblemSeen = sees(trial.viewer, problem) && may(trial.viewer, 'problems.read');
      expect(idsOf((await read(trial, `/api/search?q=${byNumber(problem)}`)).problems)).toEqual(isProblemSeen ? [problem.id] : []);
      const firm = await choose(trial, 'enterprises');
      const found = (await read(trial, `/api/search?q=${encodeURIComponent(String(firm['name']))}`)).enterprises;
      expect(found.map((one: { id: string }) => one.id).includes(firm.id)).toBe(sees(trial.viewer, firm) && may(trial.viewer, 'enterprises.read'));
      await onlySeen(trial, 'enterprises', idsOf(found));
    },
  },
  {
    endpoint: 'listEnterprises',
    permission: 'enterprises.read',
    async holds(trial) {
      const { oracle, viewer, pick } = trial;
      const [region, words] = [pick(someRegions), pick(['', '化工', '机械厂', '示例第6'])];
      const fits = within(await oracle.seen(viewer, 'enterprises'), region).filter((row) => String(row['name']).includes(words));
      expect(idsOf(await listed(trial, '/api/enterprises', { region, ...(words ? { name: words } : {}) }))).toEqual(idsOf(fits));
    },
  },
  {
    endpoint: 'getEnterprise',
    permission: 'enterprises.read',
    async holds(trial) {
      const row = await choose(trial, 'enterprises');
      await thereOrNot(trial, `/api/enterprises/${row.id}`, sees(trial.viewer, row));
    },
  },
  {
    endpoint: 'listExpiringLicences',
    permission: 'enterprises.read',
    async holds(trial) {
      const region = trial.pick([undefined, ...someRegions]);
      const seen = await trial.oracle.seen(trial.viewer, 'enterprise_licences');
      expect(idsOf(await listed(trial, '/api/enterprises/licences', region ? { region } : {}))).toEqual(idsOf(region ? within(seen, region) : seen));
    },
  },
  {
    endpoint: 'listMergeCandidates',
    permission: 'enterprises.read',
    async holds(trial) {
      const { pairs } = await read(trial, `/api/enterprises/merge-candidates?region=${trial.pick(someRegions)}`);
      await onlySeen(
        trial,
        'enterprises',
        pairs.flatMap((pair: { first: { id: string }; second: { id: string } }) => [pair.first.id, pair.second.id]),
      );
    },
  },
  {
    endpoint: 'findCandidates',
    permission: 'enterprises.read',
    async holds(trial) {
      const firm = await choose(trial, 'enterprises');
      const asked = { name: firm['name'], regionCode: firm.region_code, address: firm['address'], responsiblePerson: firm['responsible_person'] };
      const { status, body } = await trial.viewer.call('POST', '/api/enterprises/candidates', asked);
      expect(status, JSON.stringify(body)).toBe(200);
      expect(body.rows.some((one: { id: string }) => one.id === firm.id)).toBe(sees(trial.viewer, firm));
      await onlySeen(trial, 'enterprises', idsOf(body.rows));
    },
  },
  {
    endpoint: 'listChecks',
    permission: 'checks.read',
    async holds(trial) {
      const [region, sector] = [trial.pick(someRegions), trial.pick([undefined, ...someSectors])];
      const fits = within(await trial.oracle.seen(trial.viewer, 'checks'), region, sector);
      expect(idsOf(await listed(trial, '/api/checks', { region, ...(sector ? { sector } : {}) }))).toEqual(idsOf(fits));
    },
  },
  {
    endpoint: 'getCheck',
    permission: 'checks.read',
    async holds(trial) {
      const row = await choose(trial, 'checks');
      const detail = await thereOrNot(trial, `/api/checks/${row.id}`, sees(trial.viewer, row));
      if (!detail) return;
      const problems = await trial.oracle.seen(trial.viewer, 'problems');
      expect(idsOf(detail.problemList)).toEqual(idsOf(problems.filter((problem) => problem['check_id'] === row.id)));
    },
  },
  {
    endpoint: 'listFiles',
    permission: null,
    async holds(trial) {
      const kind = trial.pick(['problem', 'check']);
      const subject = await choose(trial, `${kind}s`);
      if (!may(trial.viewer, readsFilesOf[kind] as never)) {
        expect((await trial.viewer.call('GET', `/api/files?subjectKind=${kind}&subjectId=${subject.id}`)).status).toBe(403);
        return;
      }
      const seen = (await trial.oracle.seen(trial.viewer, 'files')).filter(
        (file) => file['subject_kind'] === kind && file['subject_id'] === subject.id,
      );
      const { rows } = await read(trial, `/api/files?subjectKind=${kind}&subjectId=${subject.id}`);
      expect(idsOf(rows)).toEqual(idsOf(seen));
      await onlySeen(
        trial,
        'problems',
        rows.flatMap((file: { alsoIn: { id: string }[] }) => file.alsoIn.map(({ id }) => id)),
      );
    },
  },
  {
    endpoint: 'showFile',
    permission: null,
    async holds(trial) {
      const file = await choose(trial, 'files');
      if (sees(trial.viewer, file) && !may(trial.viewer, readsFilesOf[String(file['subject_kind'])] as never)) {
        expect((await trial.viewer.call('GET', `/api/files/${file.id}/shown`)).status).toBe(403);
        return;
      }
      await thereOrNot(trial, `/api/files/${file.id}/shown`, sees(trial.viewer, file));
    },
  },
  {
    endpoint: 'readOriginalFile',
    permission: null,
    async holds(trial) {
      const file = await choose(trial, 'files');
      const { status } = await trial.viewer.call('GET', `/api/files/${file.id}/original`);
      // In sight the post may still lack the right; out of sight nothing tells that the file exists.
      expect(sees(trial.viewer, file) ? [200, 403] : [404]).toContain(status);
    },
  },
];
