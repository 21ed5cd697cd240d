import { count, type DemoWorld } from './demo-world.ts';

interface ReportSeen {
  id: string;
  version: number;
  status: string;
  figures: { tables: { key: string }[]; month: { key: string; total: { values: Record<string, number | null> } }[] } | null;
  shape: { texts: { code: string; names: { zh: string }; required: boolean }[] };
  findings: { id: string; otherwise: string; needsExplanation?: boolean }[];
  unit: { name: string };
}

/** A unit writes the words of a report, asks its leader, and the leader approves and sends it up. Returns its id, or undefined where there is none. */
export async function sendReport(world: DemoWorld, who: { clerk: string; leader: string }, of: { dutyKey: string; period?: string }): Promise<string | undefined> {
  const clerk = world.as(who.clerk);
  const query = new URLSearchParams({ side: 'mine', dutyKey: of.dutyKey, size: '1', ...(of.period === undefined ? {} : { period: of.period }) });
  const { body: list } = await clerk('GET', `/api/reports?${query}`);
  const row = (list as { rows: { id: string; status: string }[] }).rows[0];
  if (row === undefined || row.status !== 'drafting') return undefined;
  await write(world, who.clerk, row.id);
  await world.as(who.leader)('POST', `/api/reports/${row.id}/approve`, await seen(world, who.leader, row.id));
  count(world, 'reports sent');
  return row.id;
}

async function write(world: DemoWorld, clerk: string, id: string): Promise<void> {
  const call = world.as(clerk);
  const report = (await call('GET', `/api/reports/${id}`)).body as ReportSeen;
  const texts = Object.fromEntries(report.shape.texts.map((text) => [text.code, wordsFor(world, report, text.names.zh)]));
  // The clerk answers what is asked, and what late corrections of others may bring up before the leader signs.
  const asked = report.findings.filter((finding) => finding.otherwise === 'ask').map((finding) => finding.id);
  const explained = report.figures === null ? asked : [...asked, 'cumulative-continues'];
  const explanations = Object.fromEntries(explained.map((id) => [id, '经核对台账，上期数据有更正，本期数据属实。']));
  const kept = await call('PUT', `/api/reports/${id}/draft`, { version: report.version, texts, explanations });
  const { version } = kept.body as { version: number };
  await call('POST', `/api/reports/${id}/ask-approval`, { version, isZeroReport: isZero(report) });
}

async function seen(world: DemoWorld, account: string, id: string): Promise<{ version: number; isZeroReport: boolean }> {
  const report = (await world.as(account)('GET', `/api/reports/${id}`)).body as ReportSeen;
  return { version: report.version, isZeroReport: isZero(report) };
}

function isZero(report: ReportSeen): boolean {
  return report.figures !== null && report.figures.month.every((table) => Object.values(table.total.values).every((value) => value === null || value === 0));
}

/** The words of the month differ by unit and chance, as those of clerks do. */
function wordsFor(world: DemoWorld, report: ReportSeen, title: string): string {
  const { chance } = world;
  const focus = chance.pick(['危险化学品企业夜间生产', '建筑工地特种作业持证', '人员密集场所消防通道', '道路客运车辆例检', '采石场越界开采', '内河渡口渡船', '小作坊无证经营']);
  const partner = chance.pick(['公安、工商部门', '国土、环保部门', '建设、质监部门', '交通、海事部门', '消防、教育部门']);
  const next = chance.pick(['对逾期未整改的逐家复查', '对无证照单位集中清理', '开展汛期专项检查', '组织乡镇交叉检查', '对重大隐患挂牌跟踪']);
  return `${report.unit.name}${title}：本期重点检查${focus}，会同${partner}联合执法${chance.between(2, 9)}次，下一步${next}。`;
}

/** The unit above confirms receipt and accepts, or returns it with the reason at a cell and it comes again. */
export async function receiveReport(world: DemoWorld, receiver: string, id: string): Promise<void> {
  const call = world.as(receiver);
  const version = async () => ((await call('GET', `/api/reports/${id}`)).body as ReportSeen).version;
  await call('POST', `/api/reports/${id}/confirm-receipt`, { version: await version() });
  await call('POST', `/api/reports/${id}/accept`, { version: await version() });
  count(world, 'reports accepted');
}

export async function returnReport(world: DemoWorld, receiver: string, sender: { clerk: string; leader: string }, id: string): Promise<void> {
  const call = world.as(receiver);
  const { version, figures } = (await call('GET', `/api/reports/${id}`)).body as ReportSeen;
  const table = figures?.tables[0]?.key ?? null;
  await call('POST', `/api/reports/${id}/return`, {
    version,
    reason: '文字与数据不符，请核对后重报。',
    cells: table === null ? [] : [{ table, row: null, column: 'A7.2', reason: '已整改数与文字所述不一致，请说明。' }],
  });
  const revised = await world.as(sender.clerk)('POST', `/api/reports/${id}/revise`, await versionOnly(world, sender.clerk, id));
  if (revised.status !== 200) return;
  await write(world, sender.clerk, id);
  await world.as(sender.leader)('POST', `/api/reports/${id}/approve`, await seen(world, sender.leader, id));
  count(world, 'reports returned and sent again');
}

async function versionOnly(world: DemoWorld, account: string, id: string): Promise<{ version: number }> {
  return { version: (await seen(world, account, id)).version };
}
