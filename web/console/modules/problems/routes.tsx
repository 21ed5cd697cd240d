import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { PROBLEM_STATUSES } from '../../../../domain/problems/problem-lifecycle.ts';
import { listSearch } from '../../kit/list-search.ts';
import { day, id, region, sector, words, yes } from '../../kit/search-fields.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';

const problemListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/problems',
  validateSearch: listSearch.extend({
    region,
    sector,
    nature: z.enum(['illegal-act', 'hazard']).optional().catch(undefined),
    kind: words(20),
    grade: z.enum(['general', 'major']).optional().catch(undefined),
    status: z
      .enum(PROBLEM_STATUSES.map((row) => row.id))
      .optional()
      .catch(undefined),
    open: yes,
    overdue: yes,
    foundFrom: day,
    foundTo: day,
    registeredFrom: day,
    registeredTo: day,
    holder: id,
    enterprise: id,
    mine: z.enum(['held', 'passed-to', 'found', 'to-receive']).optional().catch(undefined),
    tag: words(60),
    text: words(60),
  }),
  staticData: {
    title: { zh: '问题台账', en: 'Problems' },
    help: {
      zh: '本辖区登记的全部问题，一个一行，点开即为一案一档。\n\n筛选条件在上方一行，其余在“更多条件”中；常用的条件可存为视图。逾期的以红字标出天数。\n\n“导出”给出当前条件下的全部问题；成批登记用“Excel 导入”。',
      en: 'Every problem registered in your area, one a row; each opens its own file.\n\nFilters stand in one row, the rarer ones behind "More filters"; keep those you use often as a view. Overdue ones show their days in red.\n\nExport gives all problems under the present filters; register many at once from an Excel file.',
    },
  },
  component: lazyRouteComponent(() => import('./ProblemListPage.tsx'), 'ProblemListPage'),
});

const problemNewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/problems/new',
  validateSearch: z.object({ check: id, enterprise: id }),
  staticData: {
    title: { zh: '登记问题', en: 'Register a problem' },
    help: {
      zh: '一个问题登记一次。先选企业：没有登记过的（包括无证无照的），先登记企业。\n\n写事实时，系统会提示读起来像非法违法行为还是事故隐患；如何定性由登记人决定。重大隐患须写明判定标准和条款，登记后即报上一级和省。\n\n填写内容随时保存在本机。',
      en: 'One problem is registered once. Choose the firm first; one that is not on record (also one without licences) is registered before.\n\nWhile you write the facts you are told whether they read like an illegal act or a hazard; you decide. A major hazard needs the standard and clause, and is reported to the level above and the province at once.\n\nWhat you write is kept on this machine.',
    },
  },
  component: lazyRouteComponent(() => import('./ProblemNewPage.tsx'), 'ProblemNewPage'),
});

const problemImportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/problems/import',
  staticData: { title: { zh: '导入问题', en: 'Import problems' } },
  component: lazyRouteComponent(() => import('./ProblemImportPage.tsx'), 'ProblemImportPage'),
});

const problemDetailRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/problems/$id',
  staticData: {
    title: { zh: '问题', en: 'A problem' },
    help: {
      zh: '页首是编号、状态和下一步；右上是您的岗位现在可以办理的事项，实心的是通常的下一步。\n\n发现人、登记人不得复查；整改情况由他人复查合格后销号。逐级上报的每一级都须确认收到。',
      en: 'At the top: number, state and what comes next; at the right what your post may do now, the usual next step filled.\n\nWho found or registered a problem may not re-check it; another person does, and closes it. Each level to which it was reported confirms its receipt.',
    },
  },
  component: lazyRouteComponent(() => import('./ProblemDetailPage.tsx'), 'ProblemDetailPage'),
});

const problemDossierRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/problems/$id/dossier',
  staticData: { title: { zh: '一案一档', en: 'File of a problem' } },
  component: lazyRouteComponent(() => import('./ProblemDossierPage.tsx'), 'ProblemDossierPage'),
});

const handedOverRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/problems/handed-over',
  validateSearch: listSearch.extend({
    outcome: z.enum(['offered', 'accepted', 'refused']).optional().catch(undefined),
    q: z.string().max(60).optional().catch(undefined),
  }),
  staticData: {
    title: { zh: '本单位移送的问题', en: 'Problems passed on by us' },
    help: {
      zh: '本单位移送给其他单位的问题，以及对方是否接收、现在办到哪一步。\n\n转入本单位看不到的领域的，仍可在这里跟踪，但只读。',
      en: 'Problems that your unit passed to others, whether they were accepted, and where they stand.\n\nThose in a sector that you do not see can be followed here, to read only.',
    },
  },
  component: lazyRouteComponent(() => import('./HandedOverPage.tsx'), 'HandedOverPage'),
});

const handedOverDetailRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/problems/handed-over/$id',
  staticData: { title: { zh: '移送的问题', en: 'A problem passed on' } },
  component: lazyRouteComponent(() => import('./HandedOverDetailPage.tsx'), 'HandedOverDetailPage'),
});

export const problemsModule = defineModule({
  place: 'problems',
  routes: [problemListRoute, problemNewRoute, problemImportRoute, handedOverRoute, handedOverDetailRoute, problemDetailRoute, problemDossierRoute],
});
