import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';

export const searchAll = defineEndpoint({
  id: 'searchAll',
  method: 'GET',
  path: '/api/search',
  access: 'signed-in',
  summary: { zh: '按编号、企业、机构查找', en: 'Find by number, firm or unit' },
  query: z.object({ q: z.string().trim().min(2, { error: '至少输入两个字‖Type at least two characters' }).max(60) }),
  /** At most eight of each, of what the post may read and its scope shows. */
  output: z.object({
    problems: z.array(z.object({ id: z.string(), number: z.string(), status: z.string(), firmName: z.string() })),
    enterprises: z.array(z.object({ id: z.string(), name: z.string(), code: z.string().nullable(), regionName: z.string() })),
    units: z.array(z.object({ id: z.string(), name: z.string(), parentName: z.string().nullable() })),
  }),
});
