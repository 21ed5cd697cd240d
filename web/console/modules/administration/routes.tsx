import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { listSearch } from '../../kit/list-search.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';

const administrationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/administration',
  staticData: {
    title: { zh: '管理', en: 'Administration' },
    help: {
      zh: '账号、导入和区划变更的入口，并列出需要处理的事项。只显示您的岗位可以办理的内容。',
      en: 'The way to accounts, imports and changes of divisions, and what of them waits. Only what your post may do is shown.',
    },
  },
  component: lazyRouteComponent(() => import('./AdministrationPage.tsx'), 'AdministrationPage'),
});

const accountListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/administration/accounts',
  validateSearch: listSearch.extend({
    q: z.string().max(60).optional().catch(undefined),
    state: z.enum(['waiting', 'in-use', 'locked', 'disabled', 'no-post']).optional().catch(undefined),
    within: z
      .string()
      .regex(/^\d{9}$/)
      .optional()
      .catch(undefined),
  }),
  staticData: {
    title: { zh: '账号', en: 'Accounts' },
    help: {
      zh: '您管理范围内人员的账号。管理员、审计员的账号由上一级管理员办理，自己的账号不能自己停用。\n\n开设账号或重置密码后，初始密码只显示一次，首次登录须修改。账号不删除，只停用。',
      en: 'Accounts of the people whom you manage. Those of administrators and auditors are managed by the level above; nobody disables his own.\n\nA given password is shown once and must be changed at the first sign-in. Accounts are disabled, never deleted.',
    },
  },
  component: lazyRouteComponent(() => import('./AccountListPage.tsx'), 'AccountListPage'),
});

const importRosterRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/administration/import',
  staticData: { title: { zh: '机构人员导入', en: 'Import units and people' } },
  component: lazyRouteComponent(() => import('./ImportRosterPage.tsx'), 'ImportRosterPage'),
});

const divisionChangesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/administration/divisions',
  staticData: { title: { zh: '区划变更', en: 'Changes of divisions' } },
  component: lazyRouteComponent(() => import('./DivisionChangesPage.tsx'), 'DivisionChangesPage'),
});

export const administrationModule = defineModule({
  place: 'administration',
  routes: [administrationRoute, accountListRoute, importRosterRoute, divisionChangesRoute],
});
