import { type Day, daysBetween } from '../calendar/day.ts';
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
  /** Within so many days before or after. */
  days: number;
  words: Words;
  advice: Words;
  basis: string;
}

/**
 * What stands in the way of one more visit. The numbers of days are this program's own: the Opinion asks for joint visits and against
 * repeated ones without naming a span. 国办发〔2024〕54号：能合并实施的合并实施，综合查一次；不得重复检查、多头检查
 */
export const CLASH_RULES = [
  {
    id: 'own-plan-open',
    weight: 'blocks',
    days: 30,
    words: { zh: '本机关对该企业已有未完成的检查计划', en: 'this body already has an open plan at the firm' },
    advice: { zh: '在原计划中办理，或先取消原计划', en: 'act on that plan, or cancel it first' },
    basis: '方案四(二)3 沟通、协调和配合；国办发〔2024〕54号 不得重复检查',
  },
  {
    id: 'other-plan-near',
    weight: 'explain',
    days: 30,
    words: { zh: '其他机关计划在前后30日内检查该企业', en: 'another body plans a visit within 30 days' },
    advice: { zh: '邀请其联合检查，一次完成', en: 'invite it to one joint visit' },
    basis: '方案四(二)3 沟通、协调和配合；国办发〔2024〕54号 综合查一次',
  },
  {
    id: 'checked-just-now',
    weight: 'explain',
    days: 30,
    words: { zh: '30日内已有机关检查过该企业', en: 'the firm was checked within the last 30 days' },
    advice: { zh: '先查阅该次检查结果，确有必要的说明理由', en: 'read what that check found; state why another is needed' },
    basis: '方案四(二)3 沟通、协调和配合；国办发〔2024〕54号 不得重复检查、多头检查',
  },
  {
    id: 'own-check-found-nothing',
    weight: 'tells',
    days: 180,
    words: { zh: '本机关180日内检查过该企业，未发现问题', en: 'this body checked the firm within 180 days and found nothing' },
    advice: { zh: '可适当降低检查频次', en: 'the visit may wait' },
    basis: '国办发〔2024〕54号 分级分类检查',
  },
] as const satisfies readonly ClashRow[];

export type ClashRuleId = (typeof CLASH_RULES)[number]['id'];

export interface Clash {
  rule: ClashRow & { id: ClashRuleId };
  /** The visits that it is about. */
  visits: VisitAtFirm[];
}

/** What clashes with a visit that a body plans from a day to a day, in the order of the rules. Bodies that join the visit do not clash with it. */
export function clashesOf(visits: readonly VisitAtFirm[], plan: { unitIds: readonly string[]; from: Day; to: Day }): Clash[] {
  const isOwn = (visit: VisitAtFirm) => visit.unitIds.some((unitId) => plan.unitIds.includes(unitId));
  const gap = (visit: VisitAtFirm) =>
    visit.to < plan.from ? daysBetween(visit.to, plan.from) : visit.on > plan.to ? daysBetween(plan.to, visit.on) : 0;
  const isBefore = (visit: VisitAtFirm) => visit.kind === 'check' && visit.on <= plan.from;
  const applies: Record<ClashRuleId, (visit: VisitAtFirm) => boolean> = {
    'own-plan-open': (visit) => visit.kind === 'plan' && isOwn(visit),
    'other-plan-near': (visit) => visit.kind === 'plan' && !isOwn(visit),
    'checked-just-now': isBefore,
    'own-check-found-nothing': (visit) => isBefore(visit) && isOwn(visit) && visit.foundNothing,
  };
  return CLASH_RULES.flatMap((rule) => {
    const about = visits.filter((visit) => applies[rule.id](visit) && gap(visit) <= rule.days);
    return about.length === 0 ? [] : [{ rule, visits: about }];
  });
}
