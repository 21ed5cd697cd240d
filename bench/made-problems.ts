import { addDays, daysBetween } from '../domain/calendar/day.ts';
import type { ProblemDays } from '../domain/problems/problem-facts.ts';
import type { ProblemStatus } from '../domain/problems/problem-lifecycle.ts';

export interface SeedPlace {
  regionCode: string;
  name: string;
  holderUnitId: string;
}

export interface SeedFirm {
  id: string;
  regionCode: string;
  sector: number;
}

/** One made-up problem before it is numbered. */
export interface MadeProblem {
  place: SeedPlace;
  firm: SeedFirm;
  nature: 'illegal-act' | 'hazard';
  /** Kind of illegal act or grade of hazard. */
  kind: string;
  facts: string;
  foundOn: string;
  dueOn: string | null;
  status: ProblemStatus;
  days: ProblemDays;
}

/** The campaign's days on which problems were found, up to the day before the bench's moment. */
const first = '2009-04-01';
export const lastSeededDay = '2009-11-15';
const span = daysBetween(first, lastSeededDay) + 1;

const seen = [
  '未取得许可证从事生产',
  '特种作业人员无证上岗',
  '安全出口被货物堵塞',
  '危险化学品与杂物混存',
  '未按规定设置安全警示标志',
  '设备防护罩缺失',
  '应急预案未备案',
  '电气线路私拉乱接',
  '从业人员未经安全培训',
  '消防水源不足',
];
const places = ['东侧仓库', '一号车间', '储罐区', '配电室', '锅炉房', '装卸台', '办公楼底层', '施工现场北侧'];

/** Makes the n-th of all problems; n rises with the day of registration. */
export function madeProblem(n: number, all: number, random: () => number, place: SeedPlace, firm: SeedFirm): MadeProblem {
  const registered = addDays(first, Math.floor((n / all) * span));
  const isHazard = random() < 0.4;
  const kind = isHazard ? (random() < 0.06 ? 'major' : 'general') : String(1 + Math.floor(random() ** 1.6 * 9));
  const later = (most: number) => {
    const day = addDays(registered, Math.floor(random() * most));
    return day > lastSeededDay ? null : day;
  };
  const fate = random();
  const onSpot = fate < 0.2 && kind !== 'major' ? registered : null;
  const ordered = fate >= 0.2 && fate < 0.88 ? later(5) : null;
  const claimed = ordered && random() < 0.85 ? later(40) : null;
  const closed = onSpot ?? (claimed && random() < 0.85 ? later(60) : null);
  const claimedDone = claimed && closed && claimed > closed ? closed : claimed;
  const status = statusOf({ voided: fate > 0.98, closed, claimedDone, ordered });
  const days: ProblemDays = {
    registered,
    handled: onSpot ?? ordered,
    correctedOnSpot: onSpot,
    orderedToRectify: ordered,
    claimedDone,
    closed,
    passedAccepted: null,
    raised: kind === 'major' ? registered : null,
  };
  const what = seen[Math.floor(random() * seen.length)];
  const where = places[Math.floor(random() * places.length)];
  return {
    place,
    firm,
    nature: isHazard ? 'hazard' : 'illegal-act',
    kind,
    facts: `检查发现该单位${where}${what}，现场有从业人员${2 + Math.floor(random() * 60)}人，已要求说明情况并提供有关材料（第${n}号）`,
    foundOn: registered,
    dueOn: ordered ? addDays(ordered, 15) : null,
    status,
    days,
  };
}

function statusOf({
  voided,
  closed,
  claimedDone,
  ordered,
}: {
  voided: boolean;
  closed: string | null;
  claimedDone: string | null;
  ordered: string | null;
}): ProblemStatus {
  if (voided) return 'voided';
  if (closed) return 'closed';
  if (claimedDone) return 'claimed-done';
  return ordered ? 'ordered' : 'registered';
}
