import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { MEASURE_LIST_STATES } from '../../../../domain/sanctions/measure-register.ts';
import { MEASURES } from '../../../../domain/sanctions/measure-table.ts';
import { listSearch } from '../../kit/list-search.ts';
import { day, id, region, words } from '../../kit/search-fields.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';

const pages = () => import('./SanctionRecordPages.tsx');

const seizureListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/seizures',
  validateSearch: listSearch.extend({
    state: z.enum(['open', 'lapsed', 'ended', 'all']).optional().catch(undefined),
    region,
  }),
  staticData: {
    title: { zh: '查封扣押', en: 'Holds and seizures' },
    help: {
      zh: '本辖区查封、扣押的物品，期限最早届满的在前。\n\n期限按实施当日的规定计算：2012年前为十五日，不得延长；2012年起为三十日，经负责人书面批准可延长一次，至多三十日，检测、检验、鉴定期间不计。期满未作处理决定的，应当立即解除。',
      en: 'What is held in your area, the earliest last day first.\n\nThe period is that of the day of the seizure: fifteen days before 2012, not extended; thirty days since, extended once by thirty at most with the head’s written leave, testing time left out. What is not decided by then is released at once.',
    },
  },
  component: lazyRouteComponent(() => import('./SeizureListPage.tsx'), 'SeizureListPage'),
});

const seizureRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/seizures/$id',
  staticData: { title: { zh: '查封扣押', en: 'A seizure' } },
  component: lazyRouteComponent(pages, 'SeizurePage'),
});

const measureListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/measures',
  validateSearch: listSearch.extend({
    sort: z.enum(['dueOn', '-dueOn', 'takenOn', '-takenOn']).optional().catch(undefined),
    state: z
      .enum(MEASURE_LIST_STATES.map((row) => row.id))
      .optional()
      .catch(undefined),
    kind: z
      .enum(MEASURES.map((row) => row.id))
      .optional()
      .catch(undefined),
    region,
    unit: id,
    enterprise: id,
    problem: id,
    inspection: id,
    takenFrom: day,
    takenTo: day,
    text: words(60),
  }),
  staticData: {
    title: { zh: '处理措施', en: 'Measures' },
    help: {
      zh: '本辖区采取的处理措施和提请其他机关决定的事项：停产停业、停止使用、停止供电、曝光，提请的关闭、暂扣吊销许可证件、拘留等。未了结的在前，期限最早届满的最先。查封扣押另有台账。\n\n“期限”是正在计算的最后一日：措施的期限、恢复申请的审查期限、提请的答复期限，逾期以红字标出。\n\n停产停业的，经审查同意方可恢复：收到申请后点开登记，到现场审查，以整改复查意见书写明同意与否。',
      en: 'The measures taken in your area and what was proposed to other bodies: stops, supply cut, exposure; closure, licences, detention proposed. Open ones first, the earliest last day at the top. Holds and seizures have their own list.\n\n"Last day" is that of what runs now: the measure, the review before a restart, or the answer; what is late is red.\n\nWhat was stopped restarts only after a review: record the application on the measure, review the site, and say yes or no in the re-check opinion.',
    },
  },
  component: lazyRouteComponent(() => import('./MeasureListPage.tsx'), 'MeasureListPage'),
});

const measureRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/measures/$id',
  staticData: { title: { zh: '措施', en: 'A measure' } },
  component: lazyRouteComponent(pages, 'MeasurePage'),
});

const proposalListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/proposals',
  validateSearch: listSearch.omit({ sort: true }).extend({
    side: z.enum(['to-me', 'from-me', 'all']).optional().catch(undefined),
    state: z.enum(['open', 'ended', 'all']).optional().catch(undefined),
  }),
  staticData: {
    title: { zh: '提请和移送', en: 'Proposals and transfers' },
    help: {
      zh: '其他机关提请本单位决定的事项（关闭、暂扣吊销许可证件、拘留等）和移送本单位的案件，等待答复的在前。点开后答复：采纳的写明决定和生效日期，不采纳的写明理由。',
      en: 'What other bodies propose for your unit to decide (closure, licences, detention) and cases transferred to it, those that wait first. Open one to answer: what was decided and from when, or why not.',
    },
  },
  component: lazyRouteComponent(() => import('./ProposalListPage.tsx'), 'ProposalListPage'),
});

const proposalRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/proposals/$id',
  staticData: { title: { zh: '提请', en: 'A proposal' } },
  component: lazyRouteComponent(pages, 'ProposalPage'),
});

const transferRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/transfers/$id',
  staticData: { title: { zh: '案件移送', en: 'A transfer' } },
  component: lazyRouteComponent(pages, 'TransferPage'),
});

const bankFeedRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/bank',
  staticData: {
    title: { zh: '代收银行数据', en: 'Lines from the bank' },
    help: {
      zh: '上传代收银行的对账文件，按处罚决定书文号自动登记缴款。有一处错误即整份退回，逐行写明错误。银行也可以通过接口报送，同一流水号只登记一次。',
      en: 'Upload the collecting bank’s file: payments are recorded by the number of the decision. One fault returns the whole file, each fault named by its line. The bank may also send by machine; one serial number is recorded once.',
    },
  },
  component: lazyRouteComponent(() => import('./BankFeedPage.tsx'), 'BankFeedPage'),
});

export const sanctionsModule = defineModule({
  place: 'cases',
  routes: [seizureListRoute, seizureRoute, measureListRoute, measureRoute, proposalListRoute, proposalRoute, transferRoute, bankFeedRoute],
});
