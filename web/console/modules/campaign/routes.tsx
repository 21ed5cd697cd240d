import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';

const campaignRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/campaign',
  validateSearch: z.object({
    part: z.enum(['phases', 'organisation', 'duties', 'matrix', 'kinds', 'basis']).optional().catch(undefined),
    on: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional()
      .catch(undefined),
  }),
  staticData: {
    title: { zh: '行动', en: 'Campaign' },
    help: {
      zh: '行动方案的内容：阶段和任务、组织机构、各单位应办事项、条款与单位的责任矩阵、打击重点及其依据。责任矩阵中没有牵头单位的条款单独标出。',
      en: 'What the plan says: phases and tasks, organisation, duties, the matrix of clauses and units, kinds of illegal act and their basis. Clauses that nobody leads are marked.',
    },
  },
  component: lazyRouteComponent(() => import('./CampaignPage.tsx'), 'CampaignPage'),
});

export const campaignModule = defineModule({ place: 'campaign', routes: [campaignRoute] });
