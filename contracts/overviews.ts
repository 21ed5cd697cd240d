import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { crossTableAnswer, figureLink } from './figures.ts';
import { questionCounts } from './guidance.ts';
import { bilingual } from './page.ts';

/** What opens behind a figure: its records, or a list of problems, reports or duties with this search. */
const opens = z.discriminatedUnion('page', [
  z.object({ page: z.literal('records'), link: figureLink }),
  z.object({ page: z.literal('problems'), search: z.record(z.string(), z.string()) }),
  z.object({ page: z.literal('reports'), search: z.record(z.string(), z.string()) }),
]);
export type Opens = z.infer<typeof opens>;

export const headFigure = z.object({
  key: z.string(),
  names: bilingual,
  unit: bilingual,
  value: z.number().nullable(),
  /** The same a month earlier. */
  previous: z.number().nullable(),
  isShare: z.boolean(),
  note: bilingual,
  opens,
});
export type HeadFigure = z.infer<typeof headFigure>;

const problemLine = z.object({
  id: z.string(),
  number: z.string(),
  enterpriseName: z.string().nullable(),
  regionName: z.string(),
  sectorNames: bilingual.nullable(),
  holderName: z.string(),
  dueOn: z.string().nullable(),
  daysOverdue: z.number().int(),
});

const lateLine = z.object({
  dutyId: z.string(),
  kind: z.string(),
  words: bilingual,
  unitName: z.string(),
  period: z.string().nullable(),
  dueOn: z.string(),
  daysLate: z.number().int(),
});
export type LateLine = z.infer<typeof lateLine>;

const series = z.object({ key: z.string(), names: bilingual, values: z.array(z.number().nullable()), links: z.array(figureLink) });
const named = z.object({ id: z.string(), names: bilingual });

export const leaderOverview = defineEndpoint({
  id: 'leaderOverview',
  method: 'GET',
  path: '/api/overview/leader',
  access: { permission: 'figures.read' },
  summary: { zh: '领导首页', en: 'The leader’s page' },
  output: z.object({
    period: named,
    figures: z.array(headFigure),
    /** Values by city and by county of the viewer's area; shares as whole per cent. Empty for a county or township: there is no map below it. */
    maps: z.array(
      z.object({
        key: z.string(),
        names: bilingual,
        unit: bilingual,
        cities: z.array(z.object({ code: z.string(), value: z.number(), opens })),
        /** Under the codes of the map; null where several of that day stand under one of the map. */
        counties: z.array(z.object({ code: z.string(), value: z.number(), opens: opens.nullable() })),
      }),
    ),
    /** In place of the maps: a county's townships, a township's kinds; null where there are maps. */
    places: crossTableAnswer.nullable(),
    sectorsByKinds: crossTableAnswer,
    trend: z.object({ periods: z.array(named), series: z.array(series) }),
    late: z.array(lateLine),
    lateTotal: z.number().int(),
    worst: z.array(problemLine),
  }),
});

const deskLine = z.object({
  id: z.string(),
  words: bilingual,
  unitName: z.string(),
  at: z.string(),
  opens: z.object({ page: z.enum(['problem', 'report', 'circular', 'duty']), id: z.string() }),
});
export type DeskLine = z.infer<typeof deskLine>;
const deskList = z.object({ total: z.number().int(), rows: z.array(deskLine) });

export const officeOverview = defineEndpoint({
  id: 'officeOverview',
  method: 'GET',
  path: '/api/overview/office',
  access: { permission: 'figures.read' },
  summary: { zh: '办公室首页', en: 'The office’s page' },
  output: z.object({
    period: named,
    figures: z.array(headFigure),
    /** Reports and raised problems that arrived and are not decided. */
    cameIn: deskList,
    dueTomorrow: deskList,
    missing: z.array(lateLine),
    missingTotal: z.number().int(),
    questions: questionCounts,
    returned: deskList,
    /** The month's report as it fills: each unit that reports to this one. */
    filling: z.array(
      z.object({
        unitId: z.string(),
        unitName: z.string(),
        status: bilingual,
        reportId: z.string().nullable(),
        submittedAt: z.string().nullable(),
        punctuality: z.enum(['on-time', 'late', 'owed', 'missing']),
      }),
    ),
  }),
});

export const groupOverview = defineEndpoint({
  id: 'groupOverview',
  method: 'GET',
  path: '/api/overview/group',
  access: { permission: 'figures.read' },
  summary: { zh: '专项指导组首页', en: 'The guidance group’s page' },
  output: z.object({
    period: named,
    sectors: z.array(bilingual),
    figures: z.array(headFigure),
    cities: crossTableAnswer,
    kinds: crossTableAnswer,
    trend: z.object({ periods: z.array(named), series: z.array(series) }),
    worst: z.array(problemLine),
    /** Questions of the group's own, by what they wait for. */
    questions: questionCounts,
    overdue: z.object({ total: z.number().int(), rows: z.array(problemLine) }),
  }),
});
