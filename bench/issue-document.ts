import { runAsSystem } from '../server/platform/run-as-system.ts';
import { call, signIn } from './caller.ts';
import type { Bench } from './open-bench.ts';
import { medianOf, timeOf } from './results.ts';
import { type Measure, runAlone } from './run-alone.ts';
import { startProcess } from './start-process.ts';

const warmUp = 5;
const alone = 60;
const together = 120;
/** Officers who issue at the same moment, all of one body and one kind: the worst case, since their numbers follow one another. */
const officers = 8;

/** The issue of a document: checks, number, PDF, file, what follows for its record, audit; one after the other, and by eight officers at once. */
export const issueDocument: Measure = async (bench) => {
  const api = await startProcess(bench, 'api');
  const headers = await signIn(bench, api.address, 'county');
  const post = async <T>(path: string, body: object, method: 'POST' | 'PUT' = 'POST'): Promise<T> =>
    JSON.parse((await call(`${api.address}/api${path}`, { method, headers, body: JSON.stringify(body) })).toString()) as T;
  const people = await twoOfficers(bench);
  const problem = await ownProblem(bench);
  const draft = async () => {
    const made = await post<Document>('/documents', { kind: 'on-site-measure', subjectKind: 'problem', subjectId: problem });
    const fields = { ...made.fields, officers: people, checkedOn: '2009-11-13', ...measures };
    return post<Document>(`/documents/${made.id}`, { version: made.version, fields }, 'PUT');
  };
  const drafts: Document[] = [];
  for (let n = 0; n < warmUp + alone + together; n += 1) drafts.push(await draft());
  const issue = ({ id, version }: Document) => post<Document>(`/documents/${id}/issue`, { version });

  const times: number[] = [];
  for (const document of drafts.splice(0, warmUp + alone)) times.push(await timeOf(() => issue(document)));
  const median = medianOf(times.slice(warmUp));
  const span = await timeOf(() => Promise.all(Array.from({ length: officers }, () => drain(drafts, issue))));
  const each = (together * 1000) / span;
  await api.stop();
  return [
    {
      name: 'issue a document (number, PDF, audit), p50',
      ours: `${median.toFixed(0)} ms`,
      bare: '-',
      ratio: '-',
      goal: 'under 300 ms',
      met: median < 300,
    },
    {
      name: `documents issued by ${officers} officers at once`,
      ours: `${each.toFixed(1)} /s`,
      bare: '-',
      ratio: '-',
      goal: 'at least 5 /s',
      met: each >= 5,
    },
  ];
};

interface Document {
  id: string;
  version: number;
  fields: object;
}

export const measures = {
  stopMeasure: 'stop-use',
  stopObject: '示例设备（虚构）',
  stopFrom: '2009-11-16',
  measureEndsOn: '2010-01-13',
  reviewGovernment: '示例区人民政府（虚构）',
  higherDepartment: '示例市安全生产监督管理局（虚构）',
  court: '示例区人民法院（虚构）',
};

async function drain(drafts: Document[], issue: (document: Document) => Promise<unknown>): Promise<void> {
  for (let next = drafts.pop(); next !== undefined; next = drafts.pop()) await issue(next);
}

/** The one who issues and a colleague, both with a certificate. */
export async function twoOfficers(bench: Bench): Promise<{ name: string; certificate: string }[]> {
  const own = `测-${bench.seeded.county}.enforcement`;
  const second = { name: '测评员乙', certificate_number: `${own}-2`, certificate_until: '2012-12-31' };
  return runAsSystem(bench.means, async ({ db }) => {
    const known = await db.selectFrom('persons').select('id').where('certificate_number', '=', second.certificate_number).executeTakeFirst();
    if (!known) await db.insertInto('persons').values(second).execute();
    return [
      { name: '测评员甲', certificate: own },
      { name: second.name, certificate: second.certificate_number },
    ];
  });
}

/** A problem that the county's body holds. */
export async function ownProblem(bench: Bench): Promise<string> {
  const row = await runAsSystem(bench.means, ({ db }) =>
    db
      .selectFrom('problems as p')
      .innerJoin('units as u', 'u.id', 'p.holder_unit_id')
      .select('p.id')
      .where('u.key', '=', `${bench.seeded.county}.enforcement`)
      .where('p.status', 'in', ['registered', 'ordered'])
      .orderBy('p.id')
      .limit(1)
      .executeTakeFirst(),
  );
  if (!row) throw new Error('the database was seeded otherwise');
  return row.id;
}

if (import.meta.main) await runAlone(issueDocument);
