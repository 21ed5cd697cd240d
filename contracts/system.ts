import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { bilingual } from './page.ts';

export const readSystem = defineEndpoint({
  id: 'readSystem',
  method: 'GET',
  path: '/api/system',
  access: { permission: 'system.read' },
  summary: { zh: '系统运行情况', en: 'The state of the system' },
  output: z.object({
    /** Within reach of the post; null for a post that manages no accounts. */
    accounts: z
      .object({
        /** With a given password that is not changed yet. */
        waiting: z.object({
          total: z.number().int(),
          rows: z.array(z.object({ id: z.string(), name: z.string(), personName: z.string(), createdAt: z.string() })),
        }),
        all: z.number().int(),
        locked: z.number().int(),
        withoutPost: z.number().int(),
      })
      .nullable(),
    /** Units in which nobody holds a post; those highest up first. */
    unitsWithoutPersons: z.object({ total: z.number().int(), rows: z.array(z.object({ id: z.string(), name: z.string() })) }).nullable(),
    /** The machine, for the province's posts only; null below. */
    machine: z
      .object({
        readAt: z.string(),
        checks: z.array(
          z.object({ id: z.string(), name: bilingual, state: z.enum(['good', 'attention', 'bad']), value: bilingual, advice: bilingual.nullable() }),
        ),
      })
      .nullable(),
    may: z.object({ redeliver: z.boolean() }),
  }),
});

export const redeliverEvents = defineEndpoint({
  id: 'redeliverEvents',
  method: 'POST',
  path: '/api/system/events/redeliver',
  access: { permission: 'system.mend' },
  summary: { zh: '重新投递已停止重试的事件', en: 'Deliver again the events that were given up' },
  output: z.object({ events: z.number().int() }),
  refusals: [{ status: 403, code: 'forbidden' }],
});
