import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { caseCauseKeys, caseSourceKeys } from '../../../../domain/cases/case-dictionaries.ts';
import { CASE_STATES } from '../../../../domain/cases/case-states.ts';
import { listSearch } from '../../kit/list-search.ts';
import { day, id, region, sector, words, yes } from '../../kit/search-fields.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';

const caseListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases',
  validateSearch: listSearch.extend({
    region,
    sector,
    state: z
      .enum(CASE_STATES.map((row) => row.id))
      .optional()
      .catch(undefined),
    open: yes,
    overdue: yes,
    cause: z.enum(caseCauseKeys).optional().catch(undefined),
    source: z.enum(caseSourceKeys).optional().catch(undefined),
    procedure: z.enum(['general', 'simple']).optional().catch(undefined),
    unit: id,
    enterprise: id,
    problem: id,
    mine: z.enum(['handled', 'unit']).optional().catch(undefined),
    openedFrom: day,
    openedTo: day,
    text: words(60),
  }),
  staticData: {
    title: { zh: '案件台账', en: 'Cases' },
    help: {
      zh: '本辖区的行政处罚案件，一案一行。\n\n“办理期限”是本案正在计算的法定期限的截止日，逾期以红字标出。\n\n立案、告知、决定、结案等由文书办理：在案件页制作相应文书，逐级审批、签发后案件随之进入下一阶段。',
      en: 'The penalty cases of your area, one a row.\n\n"Due" is the last day of the period of law that runs in the case; overdue ones are red.\n\nFiling, notice, decision and closing are done by documents: draft the document on the page of the case; when it has passed its approvals and is issued, the case moves on.',
    },
  },
  component: lazyRouteComponent(() => import('./CaseListPage.tsx'), 'CaseListPage'),
});

const caseNewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/new',
  validateSearch: z.object({ problem: id }),
  staticData: {
    title: { zh: '登记线索', en: 'Open a case' },
    help: {
      zh: '从问题登记线索时，事实、当事人、领域和日期都从问题带来，不重复填写。\n\n事实清楚、处罚在简易程序限额以内的，可选简易程序，当场作出决定；其余为一般程序，经立案审批后立案。',
      en: 'Opened from a problem, facts, parties, sector and days come from it and are not typed again.\n\nWhere the facts are plain and the penalty lies within the limits, choose the simple procedure and decide on the spot; else the general one, filed by the approval paper.',
    },
  },
  component: lazyRouteComponent(() => import('./CaseNewPage.tsx'), 'CaseNewPage'),
});

const caseDetailRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/$id',
  staticData: {
    title: { zh: '案件', en: 'A case' },
    help: {
      zh: '右上是您现在可以办理的事项，实心的是通常的下一步；不能办理的写明原因。\n\n每个当事人分别告知、决定和履行。法定期限逐行说明怎样算出，依据哪一条。\n\n归档后任何人不得增删。',
      en: 'At the right what you may do now, the usual next step filled; what you may not, with the reason.\n\nEvery party is notified, decided on and performs by itself. Each period is explained line by line with its article.\n\nOnce archived nothing is added or taken away.',
    },
  },
  component: lazyRouteComponent(() => import('./CaseDetailPage.tsx'), 'CaseDetailPage'),
});

const fileReviewListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/reviews',
  validateSearch: listSearch.omit({ sort: true }),
  staticData: {
    title: { zh: '案卷评查', en: 'Reviews of files' },
    help: {
      zh: '从期间内结案的案件中按种子抽取若干件，逐卷按评查表评分。名单和种子保存在案，任何人都能重新抽取核对。\n\n评查由没有参与办理该案的人员进行。',
      en: 'Of the cases closed in a span some are drawn by a seed, and each file is marked by the checklist. List and seed are kept, so that anybody can draw again.\n\nMarks are given by one who had no hand in the case.',
    },
  },
  component: lazyRouteComponent(() => import('./FileReviewListPage.tsx'), 'FileReviewListPage'),
});

const fileReviewNewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/reviews/new',
  staticData: { title: { zh: '抽取案卷', en: 'Draw files' } },
  component: lazyRouteComponent(() => import('./FileReviewNewPage.tsx'), 'FileReviewNewPage'),
});

const fileReviewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/reviews/$id',
  staticData: { title: { zh: '案卷评查', en: 'A review of files' } },
  component: lazyRouteComponent(() => import('./FileReviewPage.tsx'), 'FileReviewPage'),
});

const fileReviewMarkRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/reviews/$id/$caseId',
  staticData: { title: { zh: '评查表', en: 'Marks of a file' } },
  component: lazyRouteComponent(() => import('./FileReviewMarkPage.tsx'), 'FileReviewMarkPage'),
});

export const casesModule = defineModule({
  place: 'cases',
  routes: [caseListRoute, caseNewRoute, fileReviewListRoute, fileReviewNewRoute, fileReviewRoute, fileReviewMarkRoute, caseDetailRoute],
});
