import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { listSearch } from '../../kit/list-search.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';

const day = z.coerce
  .string<unknown>()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .catch(undefined);
const id = z.coerce
  .string<unknown>()
  .regex(/^\d{1,18}$/)
  .optional()
  .catch(undefined);

const checkListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections',
  validateSearch: listSearch.extend({
    region: z.coerce
      .string<unknown>()
      .regex(/^\d{9}$/)
      .optional()
      .catch(undefined),
    sector: z.coerce.number<unknown>().int().min(0).max(60).optional().catch(undefined),
    madeFrom: day,
    madeTo: day,
    enterprise: id,
    unit: id,
    found: z.enum(['something', 'nothing']).optional().catch(undefined),
    withVoided: z.enum(['yes']).optional().catch(undefined),
  }),
  staticData: {
    title: { zh: '检查', en: 'Inspections' },
    help: {
      zh: '执法机构对企业的检查，一次一条：日期、企业、两名以上持证人员、是否发现问题。\n\n发现问题的，在检查记录页登记问题，问题即与该次检查相连。登记有误的由登记单位注明原因作废，不再计入统计。',
      en: 'Checks of firms by enforcement bodies, one a row: day, firm, two or more certified officers, what was found.\n\nRegister the problems found from the page of the check; they stay tied to it. A check recorded by mistake is voided by its own unit, with the reason, and no longer counts.',
    },
  },
  component: lazyRouteComponent(() => import('./CheckListPage.tsx'), 'CheckListPage'),
});

const checkNewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections/new',
  staticData: { title: { zh: '登记检查', en: 'Record a check' } },
  component: lazyRouteComponent(() => import('./CheckNewPage.tsx'), 'CheckNewPage'),
});

const checkDetailRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections/$id',
  staticData: { title: { zh: '检查记录', en: 'A check' } },
  component: lazyRouteComponent(() => import('./CheckDetailPage.tsx'), 'CheckDetailPage'),
});

export const inspectionsModule = defineModule({ place: 'inspections', routes: [checkListRoute, checkNewRoute, checkDetailRoute] });
