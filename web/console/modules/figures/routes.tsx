import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { dimensions } from '../../../../contracts/figures.ts';
import { listSearch } from '../../kit/list-search.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';

const word = z.string().max(400).optional().catch(undefined);
const period = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/)
  .optional()
  .catch(undefined);
const filter = {
  campaign: word,
  periodFrom: period,
  periodTo: period,
  within: z
    .string()
    .regex(/^\d{9}$/)
    .optional()
    .catch(undefined),
  exact: z.literal('1').optional().catch(undefined),
  sectors: word,
  kinds: word,
  tree: z.enum(['now', 'then']).optional().catch(undefined),
  asAt: z.string().max(40).optional().catch(undefined),
  snapshot: z.string().max(2000).optional().catch(undefined),
};
const dimension = z.enum(dimensions).optional().catch(undefined);

const figuresRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/figures',
  validateSearch: z.object({
    ...filter,
    view: z.enum(['table', 'trend', 'map']).optional().catch(undefined),
    rows: dimension,
    columns: dimension,
    measures: word,
    shade: z.literal('1').optional().catch(undefined),
  }),
  staticData: {
    title: { zh: '统计', en: 'Figures' },
    help: {
      zh: '选定指标、行和列，得到交叉表；可限定报告期、地区、行业领域和类别，也可看过去某日的情况。所选条件都在地址栏里，可以收藏或转给同事。\n\n表中每个数字都可点开，看背后的记录；条数之和与数字相等。检查、案件的数量不作名次。',
      en: 'Choose a figure, rows and columns; narrow by period, place, sector and kind, or look at a past day. All that is chosen stands in the address and can be kept or passed on.\n\nEvery figure opens the records behind it, which add up to it. Numbers of checks and cases are not ranked.',
    },
  },
  component: lazyRouteComponent(() => import('./FiguresPage.tsx'), 'FiguresPage'),
});

const recordsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/figures/records',
  validateSearch: listSearch.extend({ ...filter, measure: z.string().max(60).catch('') }),
  staticData: {
    title: { zh: '数字背后的记录', en: 'Records behind a figure' },
    help: {
      zh: '这里列出一个数字由哪些记录组成，各条的计数之和与数字相等。点编号可看该记录的档案。',
      en: "The records that make up a figure; what they count adds up to it. A number opens the record's file.",
    },
  },
  component: lazyRouteComponent(() => import('./RecordsPage.tsx'), 'RecordsPage'),
});

export const figuresModule = defineModule({ place: 'figures', routes: [figuresRoute, recordsRoute] });
