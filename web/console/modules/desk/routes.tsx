import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { listSearch } from '../../kit/list-search.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';
import { guidanceRoutes } from '../guidance/routes.tsx';

const word = z.string().max(60).optional().catch(undefined);
const dueDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .catch(undefined);
const division = z
  .string()
  .regex(/^\d{9}$/)
  .optional()
  .catch(undefined);

const deskRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/desk',
  staticData: {
    title: { zh: '工作台', en: 'My desk' },
    help: {
      zh: '这里列出您的岗位应办理的事项、等待您处理的事项，以及本单位交办后尚未答复的事项，按期限排列，逾期的在前。\n\n点开一项即到办理的地方；办完后自动从这里消失。',
      en: 'What your post owes, what waits for it, and what your unit asked of others and has no answer to, by day, late first.\n\nEach line leads to where it is done; when done, it leaves the desk by itself.',
    },
  },
  component: lazyRouteComponent(() => import('./DeskPage.tsx'), 'DeskPage'),
});

/** The desk itself, for roles whose start page is an overview. */
const ownDeskRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/desk/mine',
  staticData: { title: { zh: '我的待办', en: 'My desk' } },
  component: lazyRouteComponent(() => import('./DeskPage.tsx'), 'Desk'),
});

const dutyListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/desk/duties',
  validateSearch: listSearch.extend({
    state: z.enum(['open', 'done', 'cancelled', 'all']).optional().catch(undefined),
    late: z.enum(['true', 'false']).optional().catch(undefined),
    kind: word,
    dutyKey: word,
    period: word,
    unitId: word,
    within: division,
    dueFrom: dueDay,
    dueTo: dueDay,
  }),
  staticData: {
    title: { zh: '应办事项', en: 'Duties' },
    help: {
      zh: '管辖范围内各单位的应办事项。可按种类、状态、是否逾期、地区和期限查找。\n\n点开一项可看期限是怎样计算出来的、依据哪一条。',
      en: 'Duties of the units in your area, by kind, state, lateness, place and day.\n\nOpen one to see how its day was found and under which article.',
    },
  },
  component: lazyRouteComponent(() => import('./DutyListPage.tsx'), 'DutyListPage'),
});

const dutyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/desk/duties/$id',
  staticData: { title: { zh: '应办事项', en: 'Duty' } },
  component: lazyRouteComponent(() => import('./DutyPage.tsx'), 'DutyPage'),
});

const punctualityRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/desk/punctuality',
  validateSearch: listSearch.extend({
    kind: word,
    level: z.enum(['province', 'city', 'county', 'township']).optional().catch(undefined),
    within: division,
    dueFrom: dueDay,
    dueTo: dueDay,
  }),
  staticData: { title: { zh: '按时办理情况', en: 'Punctuality' } },
  component: lazyRouteComponent(() => import('./PunctualityPage.tsx'), 'PunctualityPage'),
});

export const deskModule = defineModule({
  place: 'desk',
  routes: [deskRoute, ownDeskRoute, dutyListRoute, dutyRoute, punctualityRoute, ...guidanceRoutes],
});
