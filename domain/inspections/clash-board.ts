import { type Day, daysBetween } from '../calendar/day.ts';
import { type AppliedValue, type SettledKey, valueOn } from '../law/applied-value.ts';
import type { ProvincialParameter } from '../law/provincial-parameter.ts';
import type { Words } from '../law/words.ts';

/** What any body did or plans at the firm, as far as another body must know it. */
export interface VisitAtFirm {
  /** 'check' has been made, 'plan' not yet. */
  kind: 'check' | 'plan';
  id: string;
  /** The bodies that make it: one, or those of a joint visit. */
  unitIds: readonly string[];
  on: Day;
  /** Last day of a plan; a check's own day. */
  to: Day;
  /** Of a check. */
  foundNothing: boolean;
}

interface ClashRow {
  id: string;
  /** 'blocks': cannot be submitted; 'explain': only with a written reason; 'tells': shown. */
  weight: 'blocks' | 'explain' | 'tells';
  /** The province's value that says within how many days. */
  window: SettledKey;
  words: (days: number) => Words;
  advice: Words;
  basis: string;
}

/** What stands in the way of one more visit. 国办发〔2024〕54号：能合并实施的合并实施，综合查一次；不得重复检查、多头检查 */
export const CLASH_RULES = [
  {
    id: 'own-plan-open',
    weight: 'blocks',
    window: 'clash-own-plan-days',
    words: (days: number) => ({
      zh: `本机关在前后${days}日内对该企业已有未完成的检查计划`,
      en: `this body already has an open plan at the firm within ${days} days`,
    }),
    advice: { zh: '在原计划中办理，或先取消原计划', en: 'act on that plan, or cancel it first' },
    basis: '方案四(二)3 沟通、协调和配合；国办发〔2024〕54号 不得重复检查',
  },
  {
    id: 'other-plan-near',
    weight: 'explain',
    window: 'clash-other-plan-days',
    words: (days: number) => ({ zh: `其他机关计划在前后${days}日内检查该企业`, en: `another body plans a visit within ${days} days` }),
    advice: { zh: '邀请其联合检查，一次完成', en: 'invite it to one joint visit' },
    basis: '方案四(二)3 沟通、协调和配合；国办发〔2024〕54号 综合查一次',
  },
  {
    id: 'checked-just-now',
    weight: 'explain',
    window: 'clash-checked-days',
    words: (days: number) => ({ zh: `${days}日内已有机关检查过该企业`, en: `the firm was checked within the last ${days} days` }),
    advice: { zh: '先查阅该次检查结果，确有必要的说明理由', en: 'read what that check found; state why another is needed' },
    basis: '方案四(二)3 沟通、协调和配合；国办发〔2024〕54号 不得重复检查、多头检查',
  },
  {
    id: 'own-check-found-nothing',
    weight: 'tells',
    window: 'clash-found-nothing-days',
    words: (days: number) => ({
      zh: `本机关${days}日内检查过该企业，未发现问题`,
      en: `this body checked the firm within ${days} days and found nothing`,
    }),
    advice: { zh: '可适当降低检查频次', en: 'the visit may wait' },
    basis: '国办发〔2024〕54号 分级分类检查',
  },
] as const satisfies readonly ClashRow[];

export type ClashRuleId = (typeof CLASH_RULES)[number]['id'];

export interface Clash {
  rule: ClashRow & { id: ClashRuleId };
  /** The span that it was judged by. */
  window: AppliedValue;
  words: Words;
  /** The visits that it is about. */
  visits: VisitAtFirm[];
}

/** The spans of days by which a plan that begins on a day is judged, in the order of the rules. */
export function clashWindowsOn(parameters: readonly ProvincialParameter[], from: Day): AppliedValue[] {
  return CLASH_RULES.map(({ window }) => valueOn(parameters, window, from));
}

/**
 * What clashes with a visit that a body plans from a day to a day, in the order of the rules, by the province's values of its first day.
 * Bodies that join the visit do not clash with it.
 */
export function clashesOf(
  visits: readonly VisitAtFirm[],
  plan: { unitIds: readonly string[]; from: Day; to: Day },
  parameters: readonly ProvincialParameter[],
): Clash[] {
  const isOwn = (visit: VisitAtFirm) => visit.unitIds.some((unitId) => plan.unitIds.includes(unitId));
  const gap = (visit: VisitAtFirm) =>
    visit.to < plan.from ? daysBetween(visit.to, plan.from) : visit.on > plan.to ? daysBetween(plan.to, visit.on) : 0;
  const isMade = (visit: VisitAtFirm) => visit.kind === 'check' && visit.on <= plan.to;
  const applies: Record<ClashRuleId, (visit: VisitAtFirm) => boolean> = {
    'own-plan-open': (visit) => visit.kind === 'plan' && isOwn(visit),
    'other-plan-near': (visit) => visit.kind === 'plan' && !isOwn(visit),
    'checked-just-now': isMade,
    'own-check-found-nothing': (visit) => isMade(visit) && isOwn(visit) && visit.foundNothing,
  };
  return CLASH_RULES.flatMap((rule) => {
    const window = valueOn(parameters, rule.window, plan.from);
    const about = visits.filter((visit) => applies[rule.id](visit) && gap(visit) <= window.value);
    return about.length === 0 ? [] : [{ rule, window, words: rule.words(window.value), visits: about }];
  });
}
