import type { Day } from '../calendar/day.ts';
import type { Words } from '../law/words.ts';
import { type Fen, yuanText } from './money.ts';

export interface ProposedPlan {
  readonly kind: 'deferral' | 'instalments';
  readonly allowedOn: Day;
  readonly items: readonly { readonly dueOn: Day; readonly amount: Fen }[];
}

/** What is wrong with a plan for what is open of a fine, each with the field that it is about. 行政处罚法第六十六条第二款 */
export function planFaults(plan: ProposedPlan, open: Fen): { path: string; words: Words }[] {
  const faults: { path: string; words: Words }[] = [];
  const count = plan.items.length;
  if (plan.kind === 'deferral' && count !== 1) faults.push({ path: 'items', words: { zh: '暂缓缴纳只填一个期限。', en: 'A deferral has one day.' } });
  if (plan.kind === 'instalments' && count < 2)
    faults.push({ path: 'items', words: { zh: '分期缴纳至少填两期。', en: 'Instalments are two at least.' } });
  plan.items.forEach(({ dueOn }, place) => {
    const before = plan.items[place - 1]?.dueOn ?? plan.allowedOn;
    if (dueOn > before) return;
    const words =
      place === 0
        ? { zh: '第 1 期应晚于批准日。', en: 'The first day must lie after the leave.' }
        : { zh: `第 ${place + 1} 期应晚于第 ${place} 期。`, en: `Instalment ${place + 1} must lie after the one before.` };
    faults.push({ path: `items.${place}.dueOn`, words });
  });
  const sum = plan.items.reduce((total, { amount }) => total + amount, 0);
  if (sum !== open)
    faults.push({
      path: 'items',
      words: {
        zh: `各期合计 ${yuanText(sum)} 元，应等于未缴罚款 ${yuanText(open)} 元。`,
        en: `The parts make ${yuanText(sum)} yuan; open are ${yuanText(open)} yuan.`,
      },
    });
  return faults;
}
