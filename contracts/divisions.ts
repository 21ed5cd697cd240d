import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { day } from './page.ts';

export const divisionRow = z.object({
  code: z.string(),
  name: z.string(),
  level: z.enum(['province', 'city', 'county', 'township', 'zone']),
  parent: z.string().nullable(),
  initials: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
});
export type DivisionRow = z.infer<typeof divisionRow>;

export const listDivisions = defineEndpoint({
  id: 'listDivisions',
  method: 'GET',
  path: '/api/divisions',
  access: 'signed-in',
  summary: { zh: '行政区划（按日期）', en: 'Divisions as of a day' },
  query: z.object({ on: day.optional(), within: z.string().regex(/^\d{9}$/).optional(), levels: z.string().optional() }),
  output: z.object({ on: z.string(), rows: z.array(divisionRow) }),
});

export const divisionMap = defineEndpoint({
  id: 'divisionMap',
  method: 'GET',
  path: '/api/divisions/map/:level',
  access: 'signed-in',
  summary: { zh: '区划边界', en: 'Boundaries' },
  params: z.object({ level: z.enum(['cities', 'counties']) }),
  output: z.unknown(),
  answers: 'bytes',
});
