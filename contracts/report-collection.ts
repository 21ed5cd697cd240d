import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, regionCode } from './page.ts';

const counts = z.object({
  expected: z.number().int(),
  /** Came in and stands: submitted, received or accepted. */
  came: z.number().int(),
  accepted: z.number().int(),
  returned: z.number().int(),
  onTime: z.number().int(),
  late: z.number().int(),
  missing: z.number().int(),
  owed: z.number().int(),
});
export type CollectionCounts = z.infer<typeof counts>;

const collectionRow = z.object({
  reportId: z.string(),
  unit: z.object({ id: z.string(), name: z.string(), shortName: z.string() }),
  unitLevel: z.string(),
  regionCode: z.string(),
  dutyKey: z.string(),
  status: z.string(),
  statusWords: bilingual,
  punctuality: z.enum(['on-time', 'late', 'owed', 'missing']),
  punctualityWords: bilingual,
  dueAt: z.string(),
  firstValidAt: z.string().nullable(),
  minutesLate: z.number().int(),
  version: z.number().int(),
});
export type CollectionRow = z.infer<typeof collectionRow>;

const collectionQuery = z.object({
  campaignId: z.string().max(20).optional(),
  /** One key, or several with commas: those of all levels of one kind of report. */
  dutyKey: z.string().max(200),
  period: z.string().max(10).default(''),
  /** below: sent to my unit; all: every unit in sight. */
  side: z.enum(['below', 'all']).default('below'),
  within: regionCode.optional(),
  /** As it stood at this moment; now where left out. */
  asAt: z.iso.datetime({ offset: true, error: '应为时刻，如 2009-09-25T18:00:00+08:00‖a moment such as 2009-09-25T18:00:00+08:00' }).optional(),
});

export const readCollection = defineEndpoint({
  id: 'readCollection',
  method: 'GET',
  path: '/api/reports/collection',
  access: { permission: 'reports.read' },
  summary: { zh: '报送情况：已报、未报、迟报（可查任一时刻）', en: 'Who has reported, who has not, who is late, at any moment' },
  query: collectionQuery,
  output: z.object({
    at: z.string(),
    counts,
    regions: z.array(z.object({ regionCode: z.string(), name: z.string(), counts })),
    rows: z.array(collectionRow),
    /** Units that have not sent anything valid, those late first. */
    remind: z.array(z.object({ unit: z.string(), isLate: z.boolean() })),
  }),
});
export type Collection = z.infer<typeof readCollection.output>;

export const exportCollection = defineEndpoint({
  id: 'exportCollection',
  method: 'GET',
  path: '/api/reports/collection/export',
  access: { permission: 'exports.run' },
  summary: { zh: '导出报送情况', en: 'Export who has reported' },
  query: collectionQuery,
  output: z.unknown(),
  answers: 'bytes',
});
