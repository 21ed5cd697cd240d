import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { rulePacks } from '../../../../domain/law/pack-table.ts';
import { parameterKeys } from '../../../../domain/law/provincial-parameter.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';

const pack = z.enum(rulePacks.map(({ id }) => id)).optional();
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .catch(undefined);
const text = z.string().max(60).optional().catch(undefined);
const texts = z
  .union([z.string().transform((one) => [one]), z.array(z.string()).max(20)])
  .optional()
  .catch(undefined);
const yes = z.enum(['yes']).optional().catch(undefined);

const reckonerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/law',
  validateSearch: z.object({
    rule: text,
    from: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)
      .optional()
      .catch(undefined),
    pack: pack.catch(undefined),
    extended: texts,
    suspended: texts,
  }),
  staticData: {
    title: { zh: '期限推算', en: 'Reckon a due day' },
    help: {
      zh: '选择期限规则，填写起算事件发生的日期（按小时计算的，连同时刻），即得到期日及逐行说明：起算、不计入的日子、延长、扣除、末日顺延、依据。\n\n不选规则包的，按事件当日有效的规定推算。法律允许延长或者扣除的期限，可填写延长和不计入的期间，并注明理由、文书和批准人。\n\n依据不确定的规定标明“待核实”。节假日安排尚未公布的年份，需要计算工作日或者末日顺延时不作推算。',
      en: 'Choose a clock and the day of the event that starts it (with the time where it runs by the hour): the due day follows with its reckoning, line by line.\n\nWithout a pack, the law of the day of the event is used. Where the law allows it, enter extensions and times left out, with reason, document and person.\n\nWhat is not certain is marked "to be confirmed". A year whose holiday notice is not out is not reckoned.',
    },
  },
  component: lazyRouteComponent(() => import('./ReckonerPage.tsx'), 'ReckonerPage'),
});

const rulesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/law/rules',
  validateSearch: z.object({
    pack: pack.catch(undefined),
    part: z.enum(['thresholds', 'fines', 'discretion', 'articles', 'wording']).optional().catch(undefined),
    find: text,
    doubtful: yes,
  }),
  staticData: {
    title: { zh: '规则', en: 'Rules' },
    help: {
      zh: '一个规则包所含的期限、数额、罚款幅度、裁量情节、条文和文书用语，均列明依据和施行期间。尚未与正式文本核对或者依据不足的，标明“待核实”及原因，使用前请核对原文。',
      en: 'The clocks, thresholds, ranges of fines, circumstances of discretion, articles and wording of one pack, each with its basis and the days on which it is law. What was not compared with the official text is marked, with the reason: read the text before you rely on it.',
    },
  },
  component: lazyRouteComponent(() => import('./RulesPage.tsx'), 'RulesPage'),
});

const differenceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/law/difference',
  validateSearch: z.object({ before: pack.catch(undefined), after: pack.catch(undefined), find: text, all: yes }),
  staticData: { title: { zh: '规则包差别', en: 'Packs compared' } },
  component: lazyRouteComponent(() => import('./DifferencePage.tsx'), 'DifferencePage'),
});

const applicableRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/law/applicable',
  validateSearch: z.object({
    act: day,
    decision: day,
    fined: text,
    party: z.enum(['head', 'persons']).optional().catch(undefined),
    stage: z.enum(['overdue', 'aggravated']).optional().catch(undefined),
    later: z.enum(['lighter', 'same', 'heavier', 'no-longer-punishable']).optional().catch(undefined),
  }),
  staticData: {
    title: { zh: '适用规定', en: 'Which law applies' },
    help: {
      zh: '违法行为适用行为发生时的规定；作出决定时的规定较轻或者不再处罚的，适用新规定（从旧兼从轻）。填写两个日期和违法行为，系统比较两日的罚款幅度并说明理由；没有已载入幅度的，由办案人员核对原文后选择。',
      en: "An act is judged by the law of its day, or by that of the decision's day where it is lighter or no longer punishes the act. Give both days and the act: the ranges of the fine are compared and the reason given. Where no range is loaded, read the text and choose.",
    },
  },
  component: lazyRouteComponent(() => import('./ApplicablePage.tsx'), 'ApplicablePage'),
});

const parametersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/law/parameters',
  staticData: {
    title: { zh: '本省数值', en: "The province's values" },
    help: {
      zh: '法律授权本省自行规定的数值，按施行日期逐条登记，注明文件、决定机关和理由。数值不修改：有变化的另设新值，有误的注明理由撤回。',
      en: 'The values that the law leaves to the province, each from its day on, with document, who decided and why. A value is never edited: a new one is set from its day, a wrong one withdrawn with the reason.',
    },
  },
  component: lazyRouteComponent(() => import('./ParametersPage.tsx'), 'ParametersPage'),
});

const parameterNewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/law/parameters/new',
  validateSearch: z.object({ key: z.enum(parameterKeys).optional().catch(undefined) }),
  staticData: { title: { zh: '设定本省数值', en: 'Set a value of the province' } },
  component: lazyRouteComponent(() => import('./ParameterNewPage.tsx'), 'ParameterNewPage'),
});

export const lawModule = defineModule({
  place: 'law',
  routes: [reckonerRoute, rulesRoute, differenceRoute, applicableRoute, parametersRoute, parameterNewRoute],
});
