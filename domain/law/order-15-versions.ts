import { at } from './cite.ts';
import type { ClockVersion, ExtensionRule } from './clock-row.ts';
import { orderAmended, orderUnread } from './clock-row.ts';
import type { Words } from './words.ts';

export const order15Days = { from: '2008-01-01', to: '2015-04-30' } as const;
export const order15AmendedDays = { from: '2015-05-01', to: '2026-01-31' } as const;
export const order18Days = { from: '2026-02-01' } as const;

interface OrderPeriod {
  readonly amount: number;
  readonly unit: 'calendar-day' | 'month';
  readonly article: number;
  readonly paragraph?: number;
  readonly lastDay?: ClockVersion['lastDay'];
  /** Totals that the period may reach, with who may allow them. */
  readonly totals?: readonly { readonly total: number; readonly by: Words }[];
}

/** 总局令第15号（2008）、其2015年修正（第十五条起条次加一）、应急管理部令第18号（文本未载入，沿用原数字，待核实）. */
export function underOrder15(period: OrderPeriod): readonly [ClockVersion, ClockVersion, ClockVersion] {
  const { amount, unit, article, paragraph, lastDay = 'stays', totals } = period;
  const version = (law: 'order-15' | 'order-15-2015') => {
    const place = at(law, law === 'order-15' || article < 15 ? article : article + 1, paragraph);
    const extensions: readonly ExtensionRule[] | undefined = totals?.map((step) => ({ ...step, basis: place }));
    return {
      amount,
      unit,
      lastDay,
      basis: [place],
      ...(unit === 'calendar-day' ? { dayKind: 'assumed' as const } : {}),
      ...(extensions ? { extensions } : {}),
    };
  };
  return [
    { ...order15Days, ...version('order-15'), confidence: 'high' },
    { ...order15AmendedDays, ...version('order-15-2015'), confidence: 'medium', doubt: orderAmended },
    { ...order18Days, ...version('order-15-2015'), confidence: 'low', doubt: orderUnread },
  ];
}
