import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { listSearch } from '../../kit/list-search.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';

const text = z.coerce.string<unknown>().max(80).optional().catch(undefined);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .catch(undefined);

const auditLogRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/administration/audit',
  validateSearch: listSearch.omit({ sort: true }).extend({
    act: text,
    sort: z.enum(['write', 'read', 'session', 'system']).optional().catch(undefined),
    objectKind: text,
    objectId: text,
    person: text,
    capacity: text,
    region: z.coerce
      .string<unknown>()
      .regex(/^\d{9}$/)
      .optional()
      .catch(undefined),
    dayFrom: day,
    dayTo: day,
    requestId: text,
  }),
  staticData: {
    title: { zh: '审计日志', en: 'Audit log' },
    help: {
      zh: '何人、何时、以何种身份办理或调阅了什么。只显示您辖区内的记录，最新的在前。\n\n单击一行展开，查看办理前后的内容。查阅日志本身也会留下记录。\n\n日志逐条以散列相连，任何改动都能由“anzhi verify”命令查出。',
      en: 'Who did or read what, when and in which capacity. Only lines of your area are shown, the latest first.\n\nA click on a row opens what stood before and after. Reading the log leaves a line too.\n\nThe lines are chained by hash: the command "anzhi verify" finds any change to them.',
    },
  },
  component: lazyRouteComponent(() => import('./AuditLogPage.tsx'), 'AuditLogPage'),
});

export const auditModule = defineModule({ place: 'administration', routes: [auditLogRoute] });
