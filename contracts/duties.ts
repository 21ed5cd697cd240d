import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, day, idParams, pageOf, pageQuery, regionCode } from './page.ts';

const unitRef = z.object({ id: z.string(), name: z.string() });

export const dutyRow = z.object({
  id: z.string(),
  campaignId: z.string().nullable(),
  kind: z.string(),
  kindWords: bilingual,
  /** What is owed, in words: the plan's title, or the record that it comes from. */
  words: bilingual,
  period: z.string().nullable(),
  periodWords: bilingual.nullable(),
  holder: unitRef,
  askedBy: unitRef.nullable(),
  subject: z.object({ kind: z.string(), id: z.string() }),
  regionCode: z.string(),
  sector: z.number().int(),
  openedAt: z.string(),
  dueAt: z.string().nullable(),
  state: z.enum(['open', 'done', 'cancelled']),
  isLate: z.boolean(),
  /** Calendar days past due: so far, or when it was done; 0 where in time. */
  daysLate: z.number().int(),
  doneAt: z.string().nullable(),
  cancelledAt: z.string().nullable(),
});
export type DutyRow = z.infer<typeof dutyRow>;

/** The same duty of several units, as the one who asked sees it. */
const askedGroup = z.object({
  key: z.string(),
  words: bilingual,
  kindWords: bilingual,
  dutyKey: z.string().nullable(),
  period: z.string().nullable(),
  periodWords: bilingual.nullable(),
  dueAt: z.string().nullable(),
  asked: z.number().int(),
  unanswered: z.number().int(),
  late: z.number().int(),
  /** Names of units that have not answered, those late first; at most eight. */
  units: z.array(z.string()),
  /** The one duty, where it was asked of one unit only. */
  subject: z.object({ kind: z.string(), id: z.string() }).nullable(),
});
export type AskedGroup = z.infer<typeof askedGroup>;

const deskPart = z.object({ rows: z.array(dutyRow), total: z.number().int(), late: z.number().int() });

export const readDesk = defineEndpoint({
  id: 'readDesk',
  method: 'GET',
  path: '/api/desk',
  access: { permission: 'duties.read' },
  summary: { zh: '工作台：应办、待办、交办', en: 'My desk: owed, waiting, asked of others' },
  output: z.object({
    owed: deskPart,
    waiting: deskPart,
    asked: z.object({ groups: z.array(askedGroup), unanswered: z.number().int(), late: z.number().int() }),
  }),
});

export const listDuties = defineEndpoint({
  id: 'listDuties',
  method: 'GET',
  path: '/api/duties',
  access: { permission: 'duties.read' },
  summary: { zh: '应办事项', en: 'Duties' },
  query: pageQuery.extend({
    state: z.enum(['open', 'done', 'cancelled', 'all']).default('open'),
    late: z.enum(['true', 'false']).optional(),
    kind: z.string().max(40).optional(),
    dutyKey: z.string().max(60).optional(),
    period: z.string().max(10).optional(),
    unitId: z.string().max(20).optional(),
    within: regionCode.optional(),
    dueFrom: day.optional(),
    dueTo: day.optional(),
    campaignId: z.string().max(20).optional(),
  }),
  output: pageOf(dutyRow),
});

export const getDuty = defineEndpoint({
  id: 'getDuty',
  method: 'GET',
  path: '/api/duties/:id',
  access: { permission: 'duties.read' },
  summary: { zh: '应办事项及期限计算过程', en: 'A duty, with the reckoning of its due day' },
  params: idParams,
  output: dutyRow.extend({
    basis: bilingual,
    /** How the due day was found, line by line. */
    reckoning: z.array(bilingual),
    doneBy: z.string().nullable(),
    cancelReason: z.string().nullable(),
    version: z.number().int(),
  }),
});

const punctualityRow = z.object({
  unit: unitRef,
  level: z.string(),
  regionCode: z.string(),
  doneInTime: z.number().int(),
  doneLate: z.number().int(),
  openLate: z.number().int(),
  openNotDue: z.number().int(),
  /** Done in time as a part of all that has fallen due, 0..1; null where nothing has. */
  share: z.number().nullable(),
});
export type PunctualityRow = z.infer<typeof punctualityRow>;

export const listPunctuality = defineEndpoint({
  id: 'listPunctuality',
  method: 'GET',
  path: '/api/duties/punctuality',
  access: { permission: 'duties.read' },
  summary: { zh: '各单位按时办理情况', en: 'Punctuality of units' },
  query: pageQuery.extend({
    campaignId: z.string().max(20).optional(),
    kind: z.string().max(40).optional(),
    dutyKey: z.string().max(60).optional(),
    level: z.enum(['province', 'city', 'county', 'township']).optional(),
    within: regionCode.optional(),
    dueFrom: day.optional(),
    dueTo: day.optional(),
  }),
  output: pageOf(punctualityRow),
});
