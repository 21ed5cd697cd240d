import { runAsSystem } from '../server/platform/run-as-system.ts';
import { call, signIn } from './caller.ts';
import { measures, ownProblem, twoOfficers } from './issue-document.ts';
import { medianOf, timeOf } from './results.ts';
import { type Measure, runAlone } from './run-alone.ts';
import { startProcess } from './start-process.ts';

const papers = 40;
const runs = 5;

/** A closed case with forty issued documents is archived: cover, index, every paper in order, page numbers, hash, audit; as one PDF. */
export const archiveCase: Measure = async (bench) => {
  const api = await startProcess(bench, 'api');
  const headers = await signIn(bench, api.address, 'county');
  const ask = async <T>(path: string, body: object, method: 'POST' | 'PUT' = 'POST'): Promise<T> =>
    JSON.parse((await call(`${api.address}/api${path}`, { method, headers, body: JSON.stringify(body) })).toString()) as T;
  const people = await twoOfficers(bench);
  const problem = await ownProblem(bench);
  const place = await runAsSystem(bench.means, ({ db }) =>
    db.selectFrom('problems').select(['region_code', 'region_then', 'sector']).where('id', '=', problem).executeTakeFirstOrThrow(),
  );
  for (let n = 0; n < papers; n += 1) {
    const made = await ask<{ id: string; fields: object; version: number }>('/documents', {
      kind: 'on-site-measure',
      subjectKind: 'problem',
      subjectId: problem,
    });
    const fields = { ...made.fields, officers: people, checkedOn: '2009-11-13', ...measures };
    const written = await ask<{ id: string; version: number }>(`/documents/${made.id}`, { version: made.version, fields }, 'PUT');
    await ask(`/documents/${made.id}/issue`, { version: written.version });
  }
  const times: number[] = [];
  for (let n = 0; n <= runs; n += 1) {
    const { id } = await ask<{ id: string }>('/cases', {
      region: place.region_code,
      sector: place.sector,
      cause: 'other',
      source: 'inspection',
      facts: '虚构：测速用案件',
      actOn: '2009-11-01',
      knownOn: '2009-11-13',
      parties: [{ kind: 'unit', role: 'unit', details: { name: '示例单位（虚构）' } }],
    });
    // What led to the closing is of no matter here: the state is set, the papers are those of the problem, on which one case alone may be opened.
    await runAsSystem(bench.means, async ({ db }) => {
      await db
        .insertInto('case_problems')
        .values({ ...place, case_id: id, problem_id: problem })
        .execute();
      await db.updateTable('cases').set({ state: 'closed', closed_on: '2009-11-16' }).where('id', '=', id).execute();
    });
    times.push(await timeOf(() => ask(`/cases/${id}/archive`, { version: 1, text: 'thirty' })));
  }
  const { rows } = await runAsSystem(bench.means, async ({ db }) => ({
    rows: await db.selectFrom('cases').select('archive_papers').where('archived_on', 'is not', null).execute(),
  }));
  if (rows.some((row) => (row.archive_papers ?? 0) < papers)) throw new Error('papers are missing from the archived file');
  await api.stop();
  const median = medianOf(times.slice(1));
  return [
    {
      name: `archive a case of ${papers} documents`,
      ours: `${(median / 1000).toFixed(2)} s`,
      bare: '-',
      ratio: '-',
      goal: 'under 5 s',
      met: median < 5000,
    },
  ];
};

if (import.meta.main) await runAlone(archiveCase);
