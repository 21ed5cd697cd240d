import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { day, pageOf, pageQuery } from './page.ts';

const auditRow = z.object({
  shard: z.string(),
  seq: z.string(),
  at: z.string(),
  personName: z.string().nullable(),
  capacity: z.string(),
  act: z.string(),
  objectKind: z.string(),
  objectId: z.string(),
  details: z.unknown(),
  hash: z.string(),
});
export type AuditRow = z.infer<typeof auditRow>;

export const listAuditLines = defineEndpoint({
  id: 'listAuditLines',
  method: 'GET',
  path: '/api/audit',
  access: { permission: 'audit.read' },
  summary: { zh: '审计日志', en: 'The audit log' },
  query: pageQuery.extend({
    act: z.string().max(60).optional(),
    objectKind: z.string().max(40).optional(),
    objectId: z.string().max(60).optional(),
    person: z.string().max(60).optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  output: pageOf(auditRow),
  auditedRead: true,
});

export const auditOfRecord = defineEndpoint({
  id: 'auditOfRecord',
  method: 'GET',
  path: '/api/audit/:objectKind/:objectId',
  access: 'signed-in',
  summary: { zh: '一条记录的全部操作', en: 'Every act on one record' },
  params: z.object({ objectKind: z.string().max(40), objectId: z.string().max(60) }),
  output: z.object({ rows: z.array(auditRow) }),
});
