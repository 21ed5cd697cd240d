import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { inspectionStatusIds } from '../../../../domain/inspections/inspection-lifecycle.ts';
import { listSearch } from '../../kit/list-search.ts';
import { day, id, region, sector } from '../../kit/search-fields.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';

const checkListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections',
  validateSearch: listSearch.extend({
    region,
    sector,
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

/** Of a plan, a draw or the order of risk: always one field. */
const oneField = z.coerce.number<unknown>().int().min(1).max(60).optional().catch(undefined);

const inspectionListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections/plans',
  validateSearch: listSearch.extend({
    view: z.enum(['month']).optional().catch(undefined),
    month: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .optional()
      .catch(undefined),
    region,
    sector: oneField,
    status: z.enum(inspectionStatusIds).optional().catch(undefined),
    open: z.enum(['yes']).optional().catch(undefined),
    mine: z.enum(['lead', 'joint']).optional().catch(undefined),
    plannedFrom: day,
    plannedTo: day,
  }),
  staticData: {
    title: { zh: '检查计划', en: 'Planned inspections' },
    help: {
      zh: '检查按拟订、审批、通知、实施、记录、反馈的次序办理。2025年起，检查前须经本机关负责人批准。\n\n拟订时，右侧列出各机关一年内对该企业的检查和计划、年度频次。与其他检查临近的，邀请对方联合检查，或者书面说明理由；超过频次上限的，书面说明理由。',
      en: 'An inspection is drafted, approved, announced, made, recorded, fed back, in this order. From 2025 on the head of the body approves it first.\n\nWhile it is drafted, what every body did and plans at the firm within a year and the yearly count stand beside it. Close to another visit, ask that body along or give the reason in writing; likewise over the cap.',
    },
  },
  component: lazyRouteComponent(() => import('./InspectionListPage.tsx'), 'InspectionListPage'),
});

const inspectionNewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections/plans/new',
  validateSearch: z.object({ enterprise: id, draw: id }),
  staticData: { title: { zh: '拟订检查', en: 'Plan an inspection' } },
  component: lazyRouteComponent(() => import('./InspectionNewPage.tsx'), 'InspectionNewPage'),
});

const inspectionDetailRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections/plans/$id',
  staticData: { title: { zh: '检查', en: 'An inspection' } },
  component: lazyRouteComponent(() => import('./InspectionDetailPage.tsx'), 'InspectionDetailPage'),
});

const inspectionChangeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections/plans/$id/change',
  staticData: { title: { zh: '修改检查计划', en: 'Change a plan' } },
  component: lazyRouteComponent(() => import('./InspectionChangePage.tsx'), 'InspectionChangePage'),
});

const inspectionRecordRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections/plans/$id/record',
  staticData: {
    title: { zh: '现场检查记录', en: 'Record of a visit' },
    help: {
      zh: '检查表按企业领域和状态列出，每项写明依据。有问题的项目一键列为检查发现，条款、类别、应用文书随之填入。\n\n联合检查的，每条发现选定办理机关；企业负责人签字一次，拒绝签字或者不在场的记录在案。完成记录即生成检查记录，本机关的发现登记为问题。',
      en: 'The checklist follows the firm’s field and state, each item with its basis. An item at fault becomes a finding at one press, with article, kind and document.\n\nAt a joint visit each finding goes to the body of its competence; the firm signs once, and a refusal or absence is put on record. Finishing makes the check, and this body’s findings become problems.',
    },
  },
  component: lazyRouteComponent(() => import('./InspectionRecordPage.tsx'), 'InspectionRecordPage'),
});

const drawListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections/draws',
  validateSearch: listSearch.extend({ state: z.enum(['published', 'drawn', 'withdrawn']).optional().catch(undefined) }),
  staticData: {
    title: { zh: '双随机抽查', en: 'Random draws' },
    help: {
      zh: '先公布名单及其摘要、种子来源，再用公布后才知道的种子抽取企业和执法人员。名单和种子确定后结果唯一，任何人都能按页面所列方法核对。',
      en: 'First the list, its hash and the source of the seed are published; then firms and officers are drawn by a seed that nobody knew before. List and seed allow one result only, and anybody can check it as the page tells.',
    },
  },
  component: lazyRouteComponent(() => import('./DrawListPage.tsx'), 'DrawListPage'),
});

const drawNewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections/draws/new',
  staticData: { title: { zh: '公布抽取名单', en: 'Publish a list' } },
  component: lazyRouteComponent(() => import('./DrawNewPage.tsx'), 'DrawNewPage'),
});

const drawRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections/draws/$id',
  staticData: { title: { zh: '抽取', en: 'A draw' } },
  component: lazyRouteComponent(() => import('./DrawPage.tsx'), 'DrawPage'),
});

const riskOrderRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections/risk',
  validateSearch: listSearch.extend({ region, sector }),
  staticData: {
    title: { zh: '企业风险排序', en: 'Order of risk' },
    help: {
      zh: '按登记在案的重大隐患、逾期问题、处罚、许可证到期和上次检查时间计分，分值高的先安排检查。每家企业列明得分理由。',
      en: 'Points come from what is on record: major hazards, overdue problems, penalties, licences, the last check. Those with most points are visited first; every firm shows its reasons.',
    },
  },
  component: lazyRouteComponent(() => import('./RiskOrderPage.tsx'), 'RiskOrderPage'),
});

export const inspectionsModule = defineModule({
  place: 'inspections',
  routes: [
    checkListRoute,
    checkNewRoute,
    inspectionListRoute,
    inspectionNewRoute,
    inspectionDetailRoute,
    inspectionChangeRoute,
    inspectionRecordRoute,
    drawListRoute,
    drawNewRoute,
    drawRoute,
    riskOrderRoute,
    checkDetailRoute,
  ],
});
