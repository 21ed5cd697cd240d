import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { DOCUMENT_STATES } from '../../../../domain/documents/document-lifecycle.ts';
import { listSearch } from '../../kit/list-search.ts';
import { day, region, words } from '../../kit/search-fields.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';

const documentListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/documents',
  validateSearch: listSearch.extend({
    kind: words(60),
    state: z
      .enum(DOCUMENT_STATES.map(({ id }) => id))
      .optional()
      .catch(undefined),
    subjectKind: z.enum(['inspection', 'problem', 'case']).optional().catch(undefined),
    region,
    issuedFrom: day,
    issuedTo: day,
    text: words(60),
    mine: z.enum(['to-decide', 'drafted', 'to-serve']).optional().catch(undefined),
  }),
  staticData: {
    title: { zh: '执法文书', en: 'Documents' },
    help: {
      zh: '本单位制作的文书和辖区内已签发的文书。在问题、检查、案件的页面上制作；内容由记录带出，不必重复填写。\n\n“待我审批”“待送达”在“与我有关”中筛选。已签发的不再改动，有误的作废或者换发，文号留在登记簿。',
      en: 'Documents of your own unit, and those issued in your area. They are drafted on the page of a problem, inspection or case, filled from the record.\n\n"Mine" filters what waits for you or is to be served. What is issued is not changed: it is voided or superseded, and its number stays in the register.',
    },
  },
  component: lazyRouteComponent(() => import('./DocumentListPage.tsx'), 'DocumentListPage'),
});

const numberRegisterRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/documents/numbers',
  validateSearch: z.object({ unit: words(18), word: words(60), year: z.coerce.number<unknown>().int().optional().catch(undefined) }),
  staticData: {
    title: { zh: '文号登记簿', en: 'Register of numbers' },
    help: {
      zh: '每个机关、每类文书、每年一个序列，从 1 号起连续编排。作废、换发的文号连同理由留在登记簿上，不再使用。',
      en: 'One series a body, kind and year, from 1 on without a gap. Voided and superseded numbers stay with their reason and are never used again.',
    },
  },
  component: lazyRouteComponent(() => import('./NumberRegisterPage.tsx'), 'NumberRegisterPage'),
});

const documentSettingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/documents/settings',
  staticData: {
    title: { zh: '文书设置', en: 'Settings of documents' },
    help: {
      zh: '本机关的审批程序和文书上印的机关要素，由机关负责人设定，一次填写，各类文书共用。审批程序至少三级，一人不得签两级。',
      en: 'The approval chain of your body and what its documents say of it, set once by its head. A chain has three steps at least, and nobody signs two.',
    },
  },
  component: lazyRouteComponent(() => import('./DocumentSettingsPage.tsx'), 'DocumentSettingsPage'),
});

const documentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/documents/$id',
  staticData: {
    title: { zh: '文书', en: 'A document' },
    help: {
      zh: '左边逐栏填写，每栏下有说明和示例；右边是打印样式，保存后更新。栏下红字是签发前必须更正的，写明依据。\n\n审批表须逐级审批，一人不得签两级；签发时编号并生成正式文书，此后不能改动。送达后在此登记，附上回执扫描件。',
      en: 'Fields at the left, each with its explanation and an example; the print at the right, renewed when saved. What is red must be put right before issue, with the rule that says so.\n\nApproval forms go through the chain, nobody twice; at issue it gets its number and print and is not changed again. Service is recorded here with the scanned receipt.',
    },
  },
  component: lazyRouteComponent(() => import('./DocumentPage.tsx'), 'DocumentPage'),
});

export const documentsModule = defineModule({
  place: 'cases',
  routes: [documentListRoute, numberRegisterRoute, documentSettingsRoute, documentRoute],
});
