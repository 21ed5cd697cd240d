import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DrawFile } from '../../../domain/inspections/draw-file.ts';
import { drawListHash } from '../../../domain/inspections/random-draw.ts';
import { made } from '../../../tests/support/made-documents.ts';
import { type Caller, type TestApp, testApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
let officer: Caller;
let officers: { personId: string }[];
const folder = mkdtempSync(join(tmpdir(), 'anzhi-draw-'));
const open = async (path: string) => {
  const reply = await server.app.inject(path);
  return { status: reply.statusCode, text: reply.body, body: reply.json() };
};
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-06-01');
  officers = await Promise.all(['one', 'two', 'three'].map((name) => server.account('320102.enforcement', 'officer', name)));
  officer = await server.as(officers[0] as never);
  const words = { unlicensed: true, regionCode: '320102002', tradeSector: 3, responsiblePerson: '张甲' };
  const confirmedNew: string[] = [];
  for (let n = 1; n <= 4; n += 1) {
    const firm = { ...words, name: `示例第${n}化工厂（虚构）`, address: `虚构路 ${n} 号`, confirmedNew };
    confirmedNew.push((await made(officer('POST', '/api/enterprises', firm))).id);
  }
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

async function published(title: string): Promise<string> {
  const asked = officer('POST', '/api/inspection-draws', {
    title,
    region: '320102000',
    officerIds: officers.map(({ personId }) => personId),
    firmsWanted: 2,
    officersPerFirm: 2,
    seedSource: '虚构：当日公布的开奖号码',
  });
  return (await made(asked)).id;
}

function check(file: unknown): { code: number | null; out: string; err: string } {
  const path = join(folder, 'draw.json');
  writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file));
  const entry = join(import.meta.dirname, '../../../cli/anzhi.js');
  const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, 'draw', 'check', path], { encoding: 'utf8', env, timeout: 60_000 });
  return { code: status, out: stdout.trimEnd(), err: stderr.trimEnd() };
}

test('anybody sees the list before the seed and the result after it, by certificate and without a name, and draws again', async () => {
  const id = await published('示例公示抽查（虚构）');
  const before = await open(`/api/public/draws/${id}`);
  expect(before.body).toMatchObject({ state: 'published', seed: null, result: null, method: 'anzhi-draw-2' });
  expect(check(before.body)).toMatchObject({ code: 0, out: '尚未抽取，只核对名单\n一致：示例公示抽查（虚构）' });
  await officer('POST', `/api/inspection-draws/${id}/draw`, { version: 1, seed: '2009066' });
  const after = await open(`/api/public/draws/${id}`);
  const file = after.body as DrawFile;
  const inside = (await officer('GET', `/api/inspection-draws/${id}`)).body;
  const names = [...inside.people.map(({ name }: { name: string }) => name), inside.publishedBy, inside.drawnBy];
  expect(names.every((name) => name.length > 1)).toBe(true);
  expect(names.filter((name) => after.text.includes(name))).toEqual([]);
  expect(file.officers.every(({ name }) => name.startsWith('测-'))).toBe(true);
  expect(Object.keys(file)).not.toContain('withdrawReason');
  expect(check(file)).toMatchObject({ code: 0, out: '一致：示例公示抽查（虚构）' });

  const [first, second] = file.result as [NonNullable<DrawFile['result']>[number], NonNullable<DrawFile['result']>[number]];
  const swapped = check({ ...file, result: [second, first] });
  expect([swapped.code, swapped.err]).toEqual([1, 'anzhi draw: 不一致：2 处。']);
  expect(swapped.out).toMatch(/^第 1 行：文件为 /);
  expect(check({ ...file, seed: '2009067' }).code).toBe(1);
  expect(check({ ...file, firms: file.firms.slice(1) }).out).toMatch(/^名单摘要：/);
  expect(check({ ...file, result: [first, { ...second, name: '改名（虚构）' }] }).out).toMatch(/^第 2 行：文件为 /);
  for (const bad of ['{', '[]', { ...file, listHash: 'x' }]) {
    const { code, out, err } = check(bad);
    expect([code, out, err.split('\n').length]).toEqual([1, '', 1]);
    expect(err).toContain('不是抽取公示文件');
  }
});

test('a withdrawn list stays in public as withdrawn; the officers’ words on it do not leave', async () => {
  const id = await published('示例撤回抽查（虚构）');
  await officer('POST', `/api/inspection-draws/${id}/withdraw`, { version: 1, reason: '虚构：内部原因' });
  const { text, body } = await open(`/api/public/draws/${id}`);
  expect(body.state).toBe('withdrawn');
  expect(text).not.toContain('内部原因');
  const list = (await open('/api/public/draws?page=1&size=50')).body;
  expect(list.rows.map((row: { title: string; state: string }) => [row.title, row.state])[0]).toEqual(['示例撤回抽查（虚构）', 'withdrawn']);
  expect(Object.keys(list.rows[0]).sort()).toEqual(['drawnAt', 'firms', 'firmsWanted', 'id', 'publishedAt', 'state', 'title', 'unitName']);
  expect((await open('/api/public/draws/999999')).status).toBe(404);
});

test('a list of the first method held names: they are left out, and the file says what it cannot prove', async () => {
  const id = await published('示例旧法抽查（虚构）');
  const before = (await open(`/api/public/draws/${id}`)).body as DrawFile;
  const named = officers.map(({ personId }, n) => ({ id: personId, name: `示例旧名${n}` }));
  const list = { ...before, method: 'anzhi-draw-1' as const, officers: named };
  const set = { method: list.method, officers: JSON.stringify(named), list_hash: drawListHash(list) };
  await server.system((work) => work.db.updateTable('inspection_draws').set(set).where('id', '=', id).execute());
  await officer('POST', `/api/inspection-draws/${id}/draw`, { version: 1, seed: '2009066' });
  const { text, body } = await open(`/api/public/draws/${id}`);
  expect(text).not.toContain('示例旧名');
  const { code, out } = check(body);
  expect([code, out.split('\n').length]).toEqual([0, 2]);
  expect(out).toMatch(/^此次名单含执法人员姓名.*\n一致：/);
  expect(check({ ...body, seed: '2009067' }).code).toBe(1);
});
