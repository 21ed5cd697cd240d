import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { UNIT_KINDS } from '../../../../domain/organisation/unit-kinds.ts';
import { listSearch } from '../../kit/list-search.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';
import { unitLevels } from './unit-words.ts';

const kind = z
  .enum(UNIT_KINDS.map(({ id }) => id))
  .optional()
  .catch(undefined);
const place = z
  .string()
  .regex(/^\d{9}$/)
  .optional()
  .catch(undefined);
const text = z.string().max(60).optional().catch(undefined);

const unitListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organisation',
  validateSearch: listSearch.extend({
    within: place,
    kind,
    level: z.enum(unitLevels).optional().catch(undefined),
    q: text,
    campaign: text,
    parent: text,
    state: z.enum(['standing', 'closed', 'all']).optional().catch(undefined),
    lacking: z.enum(['persons', 'contacts']).optional().catch(undefined),
  }),
  staticData: {
    title: { zh: '机构', en: 'Organisation' },
    help: {
      zh: '参加行动的各级机构，按区划排列。可按地区、类别、层级查找，名称可用拼音首字母。\n\n单击一行打开机构，查看联系方式、上下级和任职人员。管理员在机构页设岗任人、免去、调动。\n\n“通讯录”可打印或导出。',
      en: 'Units of every level that take part, in the order of the divisions. Find by place, kind or level; names also by pinyin initials.\n\nA click opens the unit: contacts, chain, people. Administrators give, end and move posts on that page.\n\nThe roster can be printed or exported.',
    },
  },
  component: lazyRouteComponent(() => import('./UnitListPage.tsx'), 'UnitListPage'),
});

const rosterRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organisation/roster',
  validateSearch: z.object({ within: place, kind, levels: text }),
  staticData: {
    title: { zh: '机构通讯录', en: 'Roster of units' },
    help: {
      zh: '选择地区、层级和类别，打印或导出各单位的电话、传真、邮箱和任职人员。管理员、审计员岗位不列入。',
      en: 'Choose place, level and kind, then print or export telephone, fax, mail and people of the units. Administrators and auditors are not listed.',
    },
  },
  component: lazyRouteComponent(() => import('./RosterPage.tsx'), 'RosterPage'),
});

const registerUnitRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organisation/new',
  validateSearch: z.object({ under: text }),
  staticData: {
    title: { zh: '登记机构', en: 'Register a unit' },
    help: {
      zh: '在您管理的范围内登记机构。一个区划只有一个政府；专项指导组随行动方案载入，不在此登记。',
      en: 'Registers a unit within what you manage. A division has one government; guidance groups come with the campaign.',
    },
  },
  component: lazyRouteComponent(() => import('./RegisterUnitPage.tsx'), 'RegisterUnitPage'),
});

const unitRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organisation/$unitId',
  staticData: {
    title: { zh: '机构', en: 'Unit' },
    help: {
      zh: '机构的联系方式、上下级、岗位与人员、曾用名称和办理记录。\n\n本单位人员可核实联系方式。管理员可设岗任人：岗位须与机构类别相符，执法人员须有有效的执法证，管理员、审计员不兼任其他岗位。免去岗位后，以该岗位登录的会话即刻失效。',
      en: "Contacts, chain, posts and people, former names and what was done.\n\nThe unit's own people confirm its contacts. Administrators give posts: the role must fit the kind of unit, officers need a certificate in force, administrators and auditors hold nothing else. When a post ends, whoever acts under it is out at once.",
    },
  },
  component: lazyRouteComponent(() => import('./UnitPage.tsx'), 'UnitPage'),
});

const changeUnitRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organisation/$unitId/change',
  staticData: { title: { zh: '变更机构', en: 'Change a unit' } },
  component: lazyRouteComponent(() => import('./ChangeUnitPage.tsx'), 'ChangeUnitPage'),
});

export const organisationModule = defineModule({
  place: 'organisation',
  routes: [unitListRoute, rosterRoute, registerUnitRoute, unitRoute, changeUnitRoute],
});
