import type { DemoBody } from './demo-bodies.ts';
import { demoFacts } from './demo-facts-table.ts';
import type { DemoFirm } from './demo-firms.ts';
import { type Later, planProblem } from './demo-problems.ts';
import { type Story, tell, workdayAfter } from './demo-story.ts';
import { count, type DemoWorld, forAll } from './demo-world.ts';

interface Visit {
  world: DemoWorld;
  body: DemoBody;
  firm: DemoFirm;
  schedule: (later: Later) => void;
}

interface Planned {
  id: string;
  version: number;
}

const statutory = '《中华人民共和国安全生产法》第五十六条';

/** Now and then a body with cases plans a visit, lets its director approve it, announces and makes it, and tells the firm the result. */
export async function dayOfInspections(
  world: DemoWorld,
  bodies: ReadonlyMap<string, DemoBody>,
  firms: ReadonlyMap<string, DemoFirm[]>,
  schedule: (later: Later) => void,
): Promise<void> {
  const today = [...bodies.values()].filter(() => world.chance.happens(0.05));
  await forAll(today, async (body) => {
    const firm = world.chance.pick(firms.get(body.county.code) ?? []);
    await tell(visit({ world, body, firm, schedule }), schedule);
  });
}

async function* visit(of: Visit): Story {
  const { world, body, firm } = of;
  const { chance } = world;
  const from = workdayAfter(world, chance.between(2, 6));
  const to = workdayAfter(world, chance.between(8, 12));
  const isAhead = chance.happens(0.7);
  const clashReason = await reasonFor(of, from, to);
  if (clashReason === undefined) return;
  const isJoint = chance.happens(0.12);
  const city = isJoint ? await cityBody(of) : undefined;
  const made = await world.as(`${body.place}.officer`)('POST', '/api/inspections', {
    enterpriseId: firm.id,
    plannedFrom: from,
    plannedTo: to,
    source: chance.pick(['yearly-plan', 'campaign', 'risk-order'] as const),
    basis: statutory,
    matters: '安全生产责任制、教育培训、现场作业和隐患排查',
    noticeWay: isAhead ? 'ahead' : 'at-door',
    officerIds: body.handlers,
    clashReason,
    invited: city === undefined ? [] : [{ unitId: city.unitId, matters: '特种设备和消防' }],
  });
  count(world, 'inspections');
  const act = actsOn(of, made.body as Planned);
  if (chance.happens(0.06)) return;
  if (city !== undefined) await act(city.account, 'answer', { joins: true, officerIds: city.officers });
  if (!(yield* approve(of, act))) return;
  if (isAhead) await act(`${body.place}.officer`, 'notify', { on: world.day, way: 'handed-over', recipient: '某甲（企业负责人）' });
  yield from > world.day ? from : workdayAfter(world, 1);
  if (chance.happens(0.05)) {
    if (isAhead) await act(`${body.place}.officer`, 'cancel', { reason: '企业停产检修，另行安排。' });
    return;
  }
  await act(`${body.place}.officer`, 'start', { met: '某甲（企业负责人）' });
  yield* makeVisit(of, act);
}

type Act = ReturnType<typeof actsOn>;

/** Undefined where the act is refused as it stands now. */
function actsOn({ world }: Visit, made: Planned) {
  let { version } = made;
  // oxlint-disable-next-line typescript/no-explicit-any
  return async (account: string, path: string, body: object = {}): Promise<any> => {
    const answer = await world.as(account)('POST', `/api/inspections/${made.id}/${path}`, { version, ...body }, 409);
    if (answer.status === 409) return undefined;
    ({ version } = answer.body);
    return answer.body;
  };
}

/** Not compulsory by the rules of 2009; the body asks for it all the same, and now and then a plan comes back once. */
async function* approve({ world, body }: Visit, act: Act): AsyncGenerator<string, boolean> {
  if (!(await act(`${body.place}.officer`, 'submit'))) return false;
  yield workdayAfter(world, 1);
  if (world.chance.happens(0.08)) {
    await act(`${body.place}.director`, 'refuse', { reason: '先核对上次检查的整改情况。' });
    await act(`${body.place}.officer`, 'submit');
  }
  if (await act(`${body.place}.director`, 'approve', { words: '同意。' })) return true;
  // Another body was there meanwhile: the visit is not made.
  await act(`${body.place}.director`, 'refuse', { reason: '其他机关刚检查过，改期安排。' });
  await act(`${body.place}.officer`, 'cancel', { reason: '与其他机关的检查重复，取消。' });
  return false;
}

/** What is seen and found; each finding is a problem with its own life, and some of them lead to a case. */
async function* makeVisit(of: Visit, act: Act): Story {
  const { world, body, firm, schedule } = of;
  const { chance } = world;
  const facts = demoFacts.find(({ sector }) => sector === firm.sector) ?? demoFacts[0];
  if (facts === undefined) return;
  const [kind, subKind, words] = chance.pick(facts.acts);
  const finds = chance.between(0, 9);
  const findings = [
    ...(finds > 2 ? [{ nature: 'illegal-act', kind, subKind, words: `${words}。`, kindWords: kind === '9' ? words : '' }] : []),
    ...(finds % 3 === 1 ? [{ nature: 'hazard', kind: 'general', words: `${chance.pick(facts.hazards)}。` }] : []),
  ].map((finding) => ({ ...finding, unitId: body.unitId, place: '生产作业现场' }));
  const recorded = await act(`${body.place}.officer`, 'record', {
    summary: findings.length === 0 ? '现场检查未发现问题。' : '现场检查发现问题，已责令整改。',
    foundNothing: findings.length === 0,
    findings,
    signature: chance.happens(0.95) ? { way: 'signed', name: '某甲', post: '负责人' } : { way: 'refused', words: '拒绝签字，两名执法人员在场。' },
  });
  count(world, 'checks');
  for (const { nature, kind: found, subKind: sub, problem } of recorded.findings) {
    if (problem === null) continue;
    count(world, 'problems');
    if (!planProblem(world, firm, { id: problem.id, version: 1 }, false, schedule)) continue;
    const isAct = nature === 'illegal-act';
    world.found.push({ id: problem.id, place: body.place, sector: firm.sector, kind: isAct ? found : null, subKind: isAct ? sub : null });
  }
  yield workdayAfter(world, chance.between(1, 4));
  if (chance.happens(0.93))
    await act(`${body.place}.officer`, 'feed-back', { on: world.day, words: '检查结果和整改要求已当面反馈。', recipient: '某甲（企业负责人）' });
}

/** What the clash board asks to be explained; undefined where it bars the visit. */
async function reasonFor({ world, body, firm }: Visit, from: string, to: string): Promise<string | undefined> {
  const query = new URLSearchParams({ enterprise: firm.id, from, to });
  const { clashes } = (await world.as(`${body.place}.officer`)('GET', `/api/inspections/clash-board?${query}`)).body;
  const weights: string[] = clashes.map((clash: { weight: string }) => clash.weight);
  if (weights.includes('blocks')) return undefined;
  return weights.includes('explain') ? '上次检查未涉及本次内容，行动部署要求全覆盖。' : '';
}

/** The city's enforcement body, asked to come along. */
async function cityBody({ world, body }: Visit): Promise<{ account: string; unitId: string; officers: string[] }> {
  const account = `${body.place.slice(0, 4)}00.officer`;
  const { unit } = (await world.as(account)('GET', '/api/session')).body;
  const { rows } = (await world.as(account)('GET', '/api/cases/officers')).body as { rows: { id: string; role: string }[] };
  const officers = rows.filter(({ role }) => role === 'officer').map(({ id }) => id);
  return { account, unitId: unit.id, officers: officers.slice(0, 2) };
}
