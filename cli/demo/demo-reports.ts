import { count, type DemoWorld } from './demo-world.ts';

export interface Who {
  clerk: string;
  leader: string;
}

interface ReportSeen {
  id: string;
  version: number;
  status: string;
  figures: { tables: { key: string }[]; month: { key: string; total: { values: Record<string, number | null> } }[] } | null;
  shape: { key: string | null; texts: { code: string; names: { zh: string }; required: boolean }[] };
  unit: { name: string };
}

interface Written {
  id: string;
  version: number;
}

/** A report as it was left by the last act: the next one names its version, as the page does. */
export interface SentReport {
  id: string;
  version: number;
}

/** A unit writes the words of a report, asks its leader, and the leader approves and sends it up. Undefined where there is none to write. */
export async function sendReport(world: DemoWorld, who: Who, of: { dutyKey: string; period?: string }): Promise<SentReport | undefined> {
  const query = new URLSearchParams({ side: 'mine', dutyKey: of.dutyKey, size: '1', ...(of.period === undefined ? {} : { period: of.period }) });
  const { body: list } = await world.as(who.clerk)('GET', `/api/reports?${query}`);
  const row = (list as { rows: { id: string; status: string }[] }).rows[0];
  if (row === undefined || row.status !== 'drafting') return undefined;
  const sent = await writeAndSign(world, who, row.id);
  count(world, 'reports sent');
  return sent;
}

async function writeAndSign(world: DemoWorld, who: Who, id: string): Promise<SentReport> {
  const clerk = world.as(who.clerk);
  const report = (await clerk('GET', `/api/reports/${id}`)).body as ReportSeen;
  const texts = Object.fromEntries(report.shape.texts.map((text) => [text.code, wordsFor(world, report, text.names.zh)]));
  // The clerk explains what the form may ask about: late corrections of others can bring it up before the leader signs.
  const form = world.campaign.forms.find(({ key }) => key === report.shape.key);
  const asked = (form?.crossChecks ?? []).filter(({ otherwise }) => otherwise === 'ask').map(({ id }) => id);
  const explanations = Object.fromEntries(asked.map((one) => [one, '经核对台账，上期数据有更正，本期数据属实。']));
  const kept = (await clerk('PUT', `/api/reports/${id}/draft`, { version: report.version, texts, explanations })).body as Written;
  const isZeroReport = isZero(report);
  const asking = (await clerk('POST', `/api/reports/${id}/ask-approval`, { version: kept.version, isZeroReport })).body as Written;
  const signed = await world.as(who.leader)('POST', `/api/reports/${id}/approve`, { version: asking.version, isZeroReport });
  return { id, version: (signed.body as Written).version };
}

function isZero(report: ReportSeen): boolean {
  return (
    report.figures !== null &&
    report.figures.month.every((table) => Object.values(table.total.values).every((value) => value === null || value === 0))
  );
}

/** The words of the month differ by unit and chance, as those of clerks do. */
function wordsFor(world: DemoWorld, report: ReportSeen, title: string): string {
  const { chance } = world;
  const focus = chance.pick([
    '危险化学品企业夜间生产',
    '建筑工地特种作业持证',
    '人员密集场所消防通道',
    '道路客运车辆例检',
    '采石场越界开采',
    '内河渡口渡船',
    '小作坊无证经营',
  ]);
  const partner = chance.pick(['公安、工商部门', '国土、环保部门', '建设、质监部门', '交通、海事部门', '消防、教育部门']);
  const next = chance.pick(['对逾期未整改的逐家复查', '对无证照单位集中清理', '开展汛期专项检查', '组织乡镇交叉检查', '对重大隐患挂牌跟踪']);
  return `${report.unit.name}${title}：本期重点检查${focus}，会同${partner}联合执法${chance.between(2, 9)}次，下一步${next}。`;
}

/** The unit above confirms receipt and accepts. */
export async function receiveReport(world: DemoWorld, receiver: string, { id, version }: SentReport): Promise<void> {
  const call = world.as(receiver);
  const received = (await call('POST', `/api/reports/${id}/confirm-receipt`, { version })).body as Written;
  await call('POST', `/api/reports/${id}/accept`, { version: received.version });
  count(world, 'reports accepted');
}

/** The unit above returns it with the reason at a cell; it is revised and comes again. */
export async function returnReport(
  world: DemoWorld,
  receiver: string,
  sender: Who,
  { id, version }: SentReport,
  withFigures: boolean,
): Promise<SentReport> {
  const cells = withFigures ? [{ table: 'by-sector', row: null, column: 'A7.2', reason: '已整改数与文字所述不一致，请说明。' }] : [];
  const body = { version, reason: '文字与数据不符，请核对后重报。', cells };
  const returned = (await world.as(receiver)('POST', `/api/reports/${id}/return`, body)).body as Written;
  await world.as(sender.clerk)('POST', `/api/reports/${id}/revise`, { version: returned.version });
  const sent = await writeAndSign(world, sender, id);
  count(world, 'reports returned and sent again');
  return sent;
}
