import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { listSearch } from '../../kit/list-search.ts';
import { shellRoute } from '../../shell-route.tsx';

const recordNumber = z.coerce
  .string()
  .regex(/^\d{1,18}$/)
  .optional()
  .catch(undefined);

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/desk/questions',
  validateSearch: listSearch.extend({
    side: z.enum(['asked-by-us', 'asked-of-us']).optional().catch(undefined),
    status: z.enum(['open', 'asked', 'answered', 'closed']).optional().catch(undefined),
    late: z.enum(['true']).optional().catch(undefined),
    sector: z.coerce.number().int().min(1).max(60).optional().catch(undefined),
    within: z
      .string()
      .regex(/^\d{9}$/)
      .optional()
      .catch(undefined),
    aboutKind: z.enum(['problem', 'enterprise']).optional().catch(undefined),
    aboutId: recordNumber,
    q: z.string().max(60).optional().catch(undefined),
  }),
  staticData: {
    title: { zh: '指导咨询', en: 'Questions of guidance' },
    help: {
      zh: '专项指导组和安委办就某一领域、问题、企业或地区向成员单位、政府、执法机构提出的咨询，以及答复情况。\n\n被咨询单位在期限前答复；提出单位可以追问、转交其他单位或办结。',
      en: 'What guidance groups and the office ask of bodies and governments about a sector, a problem, a firm or a place, and the answers.\n\nThe unit answers by the day; who asked may ask again, pass it to another unit, or close it.',
    },
  },
  component: lazyRouteComponent(() => import('./QuestionListPage.tsx'), 'QuestionListPage'),
});

const askRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/desk/questions/new',
  validateSearch: z.object({ problem: recordNumber, number: z.string().max(60).optional().catch(undefined) }),
  staticData: { title: { zh: '提出咨询', en: 'Ask a question' } },
  component: lazyRouteComponent(() => import('./AskQuestionPage.tsx'), 'AskQuestionPage'),
});

const questionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/desk/questions/$id',
  staticData: { title: { zh: '指导咨询', en: 'Question of guidance' } },
  component: lazyRouteComponent(() => import('./QuestionPage.tsx'), 'QuestionPage'),
});

/** Under the desk: questions and answers. */
export const guidanceRoutes = [listRoute, askRoute, questionRoute] as const;
