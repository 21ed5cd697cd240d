import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { listSearch } from '../../kit/list-search.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';

const word = z.string().max(200).optional().catch(undefined);
const division = z
  .string()
  .regex(/^\d{9}$/)
  .optional()
  .catch(undefined);

const reportListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports',
  validateSearch: listSearch.extend({
    side: z.enum(['mine', 'below', 'all']).optional().catch(undefined),
    dutyKey: word,
    period: word,
    upTo: word,
    status: word,
    punctuality: z.enum(['on-time', 'late', 'owed', 'missing']).optional().catch(undefined),
    within: division,
    search: word,
  }),
  staticData: {
    title: { zh: '报送', en: 'Reports' },
    help: {
      zh: '“本单位应报”是您的单位要填写报送的方案、月报和总结；“报送本单位”是下级报给您的。\n\n月报的数字由台账自动生成，只需核对并填写文字。谁报了、谁没报、谁迟报，见右上角“报送情况”。',
      en: '"Mine to write" are the plans, monthly reports and summaries that your unit owes; "Sent to my unit" are those from below.\n\nThe figures of a monthly report come from the register: check them and write the words. Who has reported and who has not is at the top right.',
    },
  },
  component: lazyRouteComponent(() => import('./ReportListPage.tsx'), 'ReportListPage'),
});

const collectionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/collection',
  validateSearch: z.object({
    dutyKey: word,
    period: word,
    side: z.enum(['below', 'all']).optional().catch(undefined),
    within: division,
    asAt: z.string().max(40).optional().catch(undefined),
  }),
  staticData: {
    title: { zh: '报送情况', en: 'Who has reported' },
    help: {
      zh: '应报单位中谁已报、谁未报、谁迟报。选定“截至”时刻，可看当时的情况，以首次有效报送的时间为准。\n\n催报名单可复制，情况表可导出。',
      en: 'Of the units that owe a report: who has sent it, who has not, who is late. Choose a moment to see it as it stood then; the first valid submission counts.\n\nThe names to be reminded can be copied, the table exported.',
    },
  },
  component: lazyRouteComponent(() => import('./CollectionPage.tsx'), 'CollectionPage'),
});

const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/$id',
  staticData: {
    title: { zh: '报表', en: 'Report' },
    help: {
      zh: '数字由台账生成，点任何一个数字可看背后的记录，条数与数字相等。数字有误，请更正台账记录。\n\n经办人填写文字和说明，提请审签；由本单位负责人审签并报送；上级确认收到、接收，或逐格退回。各次报送的版本均保存。',
      en: 'The figures come from the register; any of them opens the records behind it, as many as it says. Where a figure is wrong, correct the record.\n\nThe clerk writes words and explanations and asks for approval; the leader of the unit approves and sends; the level above confirms receipt, accepts, or returns it by the cell. Every version is kept.',
    },
  },
  component: lazyRouteComponent(() => import('./ReportPage.tsx'), 'ReportPage'),
});

const reportVersionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/$id/versions/$version',
  staticData: { title: { zh: '报送版本', en: 'Version of a report' } },
  component: lazyRouteComponent(() => import('./VersionPage.tsx'), 'VersionPage'),
});

const differenceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/$id/difference',
  validateSearch: z.object({ from: z.coerce.number<unknown>().int().min(1).catch(1), to: z.coerce.number<unknown>().int().min(1).catch(2) }),
  staticData: { title: { zh: '版本比较', en: 'Versions compared' } },
  component: lazyRouteComponent(() => import('./DifferencePage.tsx'), 'DifferencePage'),
});

const summationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/$id/summation',
  validateSearch: z.object({ span: z.enum(['month', 'cumulative']).optional().catch(undefined) }),
  staticData: { title: { zh: '汇总核对', en: 'Summation' } },
  component: lazyRouteComponent(() => import('./SummationPage.tsx'), 'SummationPage'),
});

export const reportsModule = defineModule({
  place: 'reports',
  routes: [reportListRoute, collectionRoute, reportRoute, reportVersionRoute, differenceRoute, summationRoute],
});
