import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, day, pageOf, pageQuery, regionCode } from './page.ts';

const auditRow = z.object({
  shard: z.string(),
  seq: z.string(),
  at: z.string(),
  personName: z.string().nullable(),
  /** In which capacity: unit and post, in the words of the day. */
  capacity: z.string(),
  act: z.string(),
  actWords: bilingual,
  /** 'read': somebody looked at a sensitive page. */
  sort: z.enum(['write', 'read', 'session', 'system']),
  objectKind: z.string(),
  objectWords: bilingual,
  objectId: z.string(),
  /** Number or name of the object as it is today; null where there is none or it is out of sight. */
  objectLabel: z.string().nullable(),
  regionCode: z.string(),
  requestId: z.string(),
  /** { before, after, … } as the act left it. */
  details: z.unknown(),
  /** Names of the records that the details name by id, by `${kind} ${id}`. */
  names: z.record(z.string(), z.string()),
  hash: z.string(),
});
export type AuditRow = z.infer<typeof auditRow>;

export const auditFilters = z.object({
  act: z.string().max(60).optional(),
  sort: z.enum(['write', 'read', 'session', 'system']).optional(),
  objectKind: z.string().max(40).optional(),
  objectId: z.string().max(80).optional(),
  /** Part of a person's name. */
  person: z.string().trim().max(60).optional(),
  /** Part of the capacity: of the unit's or the post's name. */
  capacity: z.string().trim().max(60).optional(),
  region: regionCode.optional(),
  dayFrom: day.optional(),
  dayTo: day.optional(),
  requestId: z.string().max(60).optional(),
});

export const listAuditLines = defineEndpoint({
  id: 'listAuditLines',
  method: 'GET',
  path: '/api/audit',
  access: { permission: 'audit.read' },
  summary: { zh: '审计日志', en: 'The audit log' },
  query: pageQuery.omit({ sort: true }).extend(auditFilters.shape),
  output: pageOf(auditRow),
  auditedRead: true,
});

export const auditOfRecord = defineEndpoint({
  id: 'auditOfRecord',
  method: 'GET',
  path: '/api/audit/:objectKind/:objectId',
  access: 'signed-in',
  summary: { zh: '一条记录的全部操作', en: 'Every act on one record' },
  params: z.object({ objectKind: z.string().max(40), objectId: z.string().max(80) }),
  /** Oldest first; `cut` where there are more lines than are shown. */
  output: z.object({ rows: z.array(auditRow), cut: z.boolean() }),
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 404, code: 'not-found' },
  ],
});

export const readAuditOverview = defineEndpoint({
  id: 'readAuditOverview',
  method: 'GET',
  path: '/api/audit-overview',
  access: { permission: 'audit.read' },
  summary: { zh: '审计概况', en: 'The audit log at a glance' },
  output: z.object({
    /** First day of the seven that are counted; today is the last. */
    since: z.string(),
    sorts: z.array(z.object({ sort: z.string(), today: z.number().int(), week: z.number().int() })),
    /** Accounts with failed sign-ins in these days, most first. */
    failures: z.array(z.object({ accountId: z.string(), account: z.string().nullable(), count: z.number().int(), lastAt: z.string() })),
    /** Who read how many sensitive pages in these days, most first. */
    readers: z.array(z.object({ personName: z.string(), capacity: z.string(), count: z.number().int(), lastAt: z.string() })),
    /** Acts on accounts and posts in these days, latest first. */
    grants: z.array(auditRow),
    /** The chains in sight: one of the province, one of each city. */
    chains: z.array(z.object({ shard: z.string(), regionCode: z.string(), lines: z.string(), lastAt: z.string().nullable() })),
  }),
  auditedRead: true,
});
