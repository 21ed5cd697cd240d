import type { DemoBody } from './demo-bodies.ts';
import type { Later } from './demo-problems.ts';
import { type Story, tell, workdayAfter } from './demo-story.ts';
import { count, type DemoWorld } from './demo-world.ts';

/** Days on which a body publishes the list of a random draw. */
const draws: ReadonlyMap<string, string> = new Map([
  ['2009-05-18', '320115'],
  ['2009-06-22', '320829'],
  ['2009-07-20', '320402'],
  ['2009-09-21', '321023'],
]);

/** The list stands in public before the seed is known; what is drawn is planned, the last list still waits for its seed. */
export async function dayOfDraws(world: DemoWorld, bodies: ReadonlyMap<string, DemoBody>, schedule: (later: Later) => void): Promise<void> {
  const body = bodies.get(draws.get(world.day) ?? '');
  if (body !== undefined) await tell(draw(world, body), schedule);
}

async function* draw(world: DemoWorld, body: DemoBody): Story {
  const officer = world.as(`${body.place}.officer`);
  const list = await officer('POST', '/api/inspection-draws', {
    title: `${body.county.name}双随机抽查（演练）`,
    region: body.county.code,
    officerIds: body.handlers,
    firmsWanted: 2,
    officersPerFirm: 2,
    seedSource: '抽取当日公布的示例开奖号码（虚构）',
  });
  count(world, 'random draws');
  yield workdayAfter(world, 3);
  const { id, version } = list.body;
  const { result } = (await officer('POST', `/api/inspection-draws/${id}/draw`, { version, seed: `虚构${world.day}` })).body;
  for (const { id: enterpriseId, officers } of result) {
    const query = new URLSearchParams({ enterprise: enterpriseId, from: world.day, to: workdayAfter(world, 20) });
    const { clashes } = (await officer('GET', `/api/inspections/clash-board?${query}`)).body;
    const weights: string[] = clashes.map((clash: { weight: string }) => clash.weight);
    if (weights.includes('blocks')) continue;
    await officer('POST', '/api/inspections', {
      enterpriseId,
      plannedFrom: workdayAfter(world, 2),
      plannedTo: workdayAfter(world, 20),
      source: 'random-draw',
      drawId: id,
      basis: '《中华人民共和国安全生产法》第五十六条',
      matters: '教育培训和现场作业',
      noticeWay: 'at-door',
      officerIds: officers.map((one: { id: string }) => one.id),
      clashReason: weights.includes('explain') ? '随机抽取确定，不重复上次检查的内容。' : '',
    });
    count(world, 'inspections');
  }
}
