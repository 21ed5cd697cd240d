import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { listSearch } from '../../kit/list-search.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';

const code = z.coerce
  .string<unknown>()
  .regex(/^\d{9}$/)
  .optional()
  .catch(undefined);
const number = (least: number, most: number) => z.coerce.number<unknown>().int().min(least).max(most).optional().catch(undefined);
const yesNo = z.enum(['true', 'false']).optional().catch(undefined);

const enterpriseListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/enterprises',
  validateSearch: listSearch.extend({
    region: code,
    sector: number(1, 60),
    name: z.coerce.string<unknown>().max(60).optional().catch(undefined),
    unlicensed: yesNo,
    closed: yesNo,
    expiring: number(0, 3660),
  }),
  staticData: {
    title: { zh: '企业', en: 'Firms' },
    help: {
      zh: '本辖区登记的企业，一家一份档案，各部门共用。\n\n按名称查找时输入两个字以上，也可输入拼音首字母或整个代码。登记新企业前先在此查找；登记时系统也会列出可能是同一家的企业。\n\n成批登记用“Excel 导入”。',
      en: 'The firms on record in your area: one record for one firm, shared by all departments.\n\nType two characters or more of a name, the initials of its pinyin, or a whole code. Look here before registering a firm; while you register, firms that may be the same are shown too.\n\nMany at once: import them from Excel.',
    },
  },
  component: lazyRouteComponent(() => import('./EnterpriseListPage.tsx'), 'EnterpriseListPage'),
});

const enterpriseNewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/enterprises/new',
  staticData: {
    title: { zh: '登记企业', en: 'Register a firm' },
    help: {
      zh: '先填名称和代码。右侧列出可能是同一家的企业：是同一家的，打开那份档案修改；确为另一家的，勾选“已核对，是另一家”后再登记。\n\n代码已登记在别家名下的，不能再登记。',
      en: 'Begin with name and code. Firms that may be the same are listed at the right: if one is, open and change that record; if it is another firm, tick so and register.\n\nA code that another firm has cannot be registered again.',
    },
  },
  component: lazyRouteComponent(() => import('./EnterpriseNewPage.tsx'), 'EnterpriseNewPage'),
});

const enterpriseImportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/enterprises/import',
  staticData: { title: { zh: '导入企业', en: 'Import firms' } },
  component: lazyRouteComponent(() => import('./EnterpriseImportPage.tsx'), 'EnterpriseImportPage'),
});

const expiringLicencesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/enterprises/licences',
  validateSearch: listSearch.extend({ region: code, kind: z.string().max(40).optional().catch(undefined), within: number(0, 3660) }),
  staticData: { title: { zh: '到期证照', en: 'Licences ending' } },
  component: lazyRouteComponent(() => import('./ExpiringLicencesPage.tsx'), 'ExpiringLicencesPage'),
});

const mergeCandidatesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/enterprises/duplicates',
  validateSearch: listSearch.extend({ region: code }),
  staticData: { title: { zh: '疑似重复企业', en: 'Possible duplicates' } },
  component: lazyRouteComponent(() => import('./MergeCandidatesPage.tsx'), 'MergeCandidatesPage'),
});

const enterpriseDetailRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/enterprises/$id',
  staticData: {
    title: { zh: '企业档案', en: 'Firm' },
    help: {
      zh: '左侧是企业的基本情况、代码和证照，右侧是办理经过。\n\n发现同一家企业有两份档案时，在保留的一份中办理合并；合并错了可以撤销，移过来的内容逐项退回。',
      en: 'Facts, codes and licences at the left; what was done, by whom and when, at the right.\n\nWhere one firm has two records, merge from the one that is kept; a wrong merge can be undone, and everything goes back where it came from.',
    },
  },
  component: lazyRouteComponent(() => import('./EnterpriseDetailPage.tsx'), 'EnterpriseDetailPage'),
});

const enterpriseChangeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/enterprises/$id/change',
  staticData: { title: { zh: '修改企业', en: 'Change a firm' } },
  component: lazyRouteComponent(() => import('./EnterpriseChangePage.tsx'), 'EnterpriseChangePage'),
});

export const enterprisesModule = defineModule({
  place: 'enterprises',
  routes: [
    enterpriseListRoute,
    enterpriseNewRoute,
    enterpriseImportRoute,
    expiringLicencesRoute,
    mergeCandidatesRoute,
    enterpriseDetailRoute,
    enterpriseChangeRoute,
  ],
});
