import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, idParams, pageOf, pageQuery } from './page.ts';

/** A problem that the viewer's unit passed on, as it was when it left, and where it stands now. */
export const handedOverRow = z.object({
  problemId: z.string(),
  /** Line of the problem's history. */
  seq: z.number().int(),
  number: z.string(),
  facts: z.string(),
  regionCode: z.string(),
  fromSector: z.number().int(),
  toSector: z.number().int(),
  targetName: z.string(),
  reason: z.string(),
  handedAt: z.string(),
  handedBy: z.string().nullable(),
  outcome: z.enum(['offered', 'accepted', 'refused']),
  status: z.string(),
  statusWords: bilingual,
  holderName: z.string(),
  /** The problem itself lies in the viewer's sight, so that its own page opens. */
  isInSight: z.boolean(),
});
export type HandedOverRow = z.infer<typeof handedOverRow>;

export const listHandedOver = defineEndpoint({
  id: 'listHandedOver',
  method: 'GET',
  path: '/api/problems/handed-over',
  access: { permission: 'problems.read' },
  summary: { zh: '本单位移送出去的问题', en: 'Problems that one’s unit passed on' },
  query: pageQuery.extend({ outcome: z.enum(['offered', 'accepted', 'refused']).optional(), q: z.string().trim().max(60).optional() }),
  output: pageOf(handedOverRow),
});

export const getHandedOver = defineEndpoint({
  id: 'getHandedOver',
  method: 'GET',
  path: '/api/problems/handed-over/:id',
  access: { permission: 'problems.read' },
  summary: { zh: '移送出去的问题：移送时的情况和以后的办理步骤', en: 'A problem passed on: as it left, and the steps since' },
  params: idParams,
  output: handedOverRow.extend({
    /** What was done since it was passed on: the act, when and by which unit; neither words nor papers. */
    steps: z.array(z.object({ seq: z.number().int(), words: bilingual, at: z.string(), unitName: z.string().nullable() })),
  }),
  refusals: [{ status: 404, code: 'not-found' }],
});
