import { addDays } from '../../domain/calendar/day.ts';
import { demoFacts } from './demo-facts-table.ts';
import { countiesWithCases } from './demo-accounts.ts';
import type { DemoFirm } from './demo-firms.ts';
import { count, type DemoWorld } from './demo-world.ts';

/** Something that happens on a later day of the story. */
export interface Later {
  day: string;
  act(): Promise<void>;
}

interface Registered {
  id: string;
  version: number;
}

/** A visit of two officers to a firm and, mostly, a problem with the life that lies before it. */
export async function visitFirm(world: DemoWorld, firm: DemoFirm, schedule: (later: Later) => void): Promise<void> {
  const place = firm.county.code.slice(0, 6);
  const officer = world.as(`${place}.officer`);
  const officers = ((await officer('GET', `/api/check-officers?on=${world.day}`)).body as { rows: { personId: string; isCertified: boolean }[] })
    .rows;
  const found = world.chance.happens(0.85);
  const check = await officer('POST', '/api/checks', {
    enterpriseId: firm.id,
    madeOn: world.day,
    officerIds: officers
      .filter((row) => row.isCertified)
      .slice(0, 2)
      .map((row) => row.personId),
    foundNothing: !found,
    summary: found ? '现场检查发现问题，另行登记。' : '现场检查未发现问题。',
  });
  count(world, 'checks');
  if (!found) return;
  const problems = world.chance.happens(0.35) ? 2 : 1;
  for (let n = 0; n < problems; n += 1) await findProblem(world, firm, (check.body as { id: string }).id, schedule);
}

async function findProblem(world: DemoWorld, firm: DemoFirm, checkId: string, schedule: (later: Later) => void): Promise<void> {
  const { chance } = world;
  const facts = demoFacts.find(({ sector }) => sector === firm.sector) ?? demoFacts[0];
  if (facts === undefined) return;
  const isAct = chance.happens(0.55);
  const isMajor = !isAct && chance.happens(0.12);
  const [kind, subKind, actText] = chance.pick(facts.acts);
  const officer = world.as(`${firm.county.code.slice(0, 6)}.officer`);
  const { body } = await officer('POST', '/api/problems', {
    nature: isAct ? 'illegal-act' : 'hazard',
    ...(isAct ? { kind, subKind, kindWords: kind === '9' ? actText : '' } : { grade: isMajor ? 'major' : 'general' }),
    ...(isMajor ? { hazardStandard: 'hazard-provisions-2008', hazardClause: '第三条（停产整治）' } : {}),
    enterpriseId: firm.id,
    region: codeToday(world, firm.county.code),
    place: '生产作业现场',
    sector: firm.sector,
    facts: `${isAct ? actText : chance.pick(facts.hazards)}${isMajor ? '，危害和整改难度较大，须停产整治' : ''}。`,
    foundOn: world.day,
    checkId,
  });
  count(world, 'problems');
  const stands = planProblem(world, firm, body as Registered, isMajor, schedule);
  const place = firm.county.code.slice(0, 6);
  if (!stands || !countiesWithCases.includes(place) || world.day < '2009-05') return;
  world.found.push({ id: (body as Registered).id, place, sector: firm.sector, kind: isAct ? kind : null, subKind: isAct ? subKind : null });
}

/** 通州市 became 通州区 on 2009-07-07: its officers register under the code of the day. */
function codeToday(world: DemoWorld, code: string): string {
  return code === '320683000' && world.day >= '2009-07-07' ? '320612000' : code;
}

/** What becomes of a problem: most are ordered and settled in time, some late, some passed on, some stay open. False where it will be voided. */
export function planProblem(world: DemoWorld, firm: DemoFirm, problem: Registered, isMajor: boolean, schedule: (later: Later) => void): boolean {
  const { chance } = world;
  const place = firm.county.code.slice(0, 6);
  let { version } = problem;
  const move = async (account: string, path: string, body: Record<string, unknown>) => {
    const send = () => world.as(account)('POST', `/api/problems/${problem.id}/${path}`, { version, ...body }, 412);
    let answer = await send();
    // Another desk acted in between: the person looks at what changed and acts again.
    while (answer.status === 412) {
      ({ version } = (answer.body as { current: Registered }).current);
      answer = await send();
    }
    version = (answer.body as Registered).version;
    count(world, 'moves of problems');
  };
  const after = (days: number) => addDays(world.day, days);
  if (isMajor) {
    schedule({ day: after(1), act: () => move(`${place}.government`, 'confirm-receipt', {}) });
    if (chance.happens(0.9)) schedule({ day: after(2), act: () => move('320000.office', 'confirm-receipt', {}) });
  }
  if (!isMajor && chance.happens(0.2)) {
    schedule({ day: world.day, act: () => move(`${place}.officer`, 'correct-on-spot', { evidence: '当场整改完毕，已拍照留存。' }) });
    schedule({ day: after(chance.between(1, 6)), act: () => move(`${place}.reviewer`, 'recheck-passed', { evidence: '复查合格。' }) });
    return true;
  }
  if (chance.happens(0.03)) {
    schedule({ day: after(3), act: () => move(`${place}.reviewer`, 'void', { reason: '与前次登记重复，登记有误。' }) });
    return false;
  }
  const given = isMajor ? chance.between(25, 60) : chance.between(7, 20);
  const ordered = after(chance.between(0, 2));
  const due = addDays(ordered, given);
  schedule({ day: ordered, act: () => move(`${place}.officer`, 'order-rectification', { day: due }) });
  const fate = chance.next();
  if (fate > 0.93) return true;
  const claimed = addDays(ordered, fate > 0.82 ? given + chance.between(2, 15) : chance.between(2, given));
  schedule({ day: claimed, act: () => move(`${place}.officer`, 'claim-rectified', { evidence: '企业报告已整改完成，附整改前后照片。' }) });
  const rechecked = addDays(claimed, chance.between(1, 8));
  if (fate < 0.07) {
    const again = addDays(rechecked, 10);
    schedule({ day: rechecked, act: () => move(`${place}.reviewer`, 'recheck-failed', { reason: '仅部分整改，继续整改。', day: again }) });
    schedule({ day: addDays(again, -2), act: () => move(`${place}.officer`, 'claim-rectified', { evidence: '再次整改完成。' }) });
    schedule({ day: addDays(again, 3), act: () => move(`${place}.reviewer`, 'recheck-passed', { evidence: '第二次复查合格。' }) });
    return true;
  }
  schedule({ day: rechecked, act: () => move(`${place}.reviewer`, 'recheck-passed', { evidence: '现场复查，整改到位。' }) });
  return true;
}
