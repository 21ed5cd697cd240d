import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { listSearch } from '../../kit/list-search.ts';
import { defineModule } from '../../module.ts';
import { shellRoute } from '../../shell-route.tsx';

const circularListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/circulars',
  validateSearch: listSearch.extend({ status: z.enum(['draft', 'issued', 'withdrawn']).optional().catch(undefined) }),
  staticData: {
    title: { zh: '通报简报', en: 'Circulars' },
    help: {
      zh: '办公室选定报告期，系统按台账生成表格并起草文字；修改后由领导签发，编号印发各市和各成员单位，收文单位在此签收。\n\n印发后不再改动，有差错另发更正。各次打印的文件完全相同。',
      en: 'The office chooses a period; tables come from the register and words are drafted from them. The leader issues it with a number to cities and bodies, which confirm receipt here.\n\nWhat is issued is not changed; faults are put right by a correction. Every print is the same file.',
    },
  },
  component: lazyRouteComponent(() => import('./CircularListPage.tsx'), 'CircularListPage'),
});

const circularRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/circulars/$id',
  staticData: {
    title: { zh: '通报', en: 'Circular' },
    help: {
      zh: '左边是文字和表格，右边是打印样式。表中每个数字都可点开看当时的记录。\n\n起草人修改文字后保存，由另一位负责人签发。',
      en: 'Words and tables at the left, the print at the right. Every figure in a table opens its records of that moment.\n\nThe drafter saves the words; another, the leader, issues it.',
    },
  },
  component: lazyRouteComponent(() => import('./CircularPage.tsx'), 'CircularPage'),
});

export const circularsModule = defineModule({ place: 'circulars', routes: [circularListRoute, circularRoute] });
