import type { z } from 'zod';
import type { listCirculars as endpoint } from '../../../contracts/circulars.ts';
import type { Work } from '../../platform/work.ts';
import { circularRows } from './circular-rows.ts';
import { readableCirculars } from './readable-circulars.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** The circulars in the viewer's sight, the newest first. There are a few dozen in a campaign. */
export async function listCirculars(work: Work, query: Query) {
  const known = await readableCirculars(work);
  const chosen = known.filter((record) => (!query.status || record.status === query.status) && (!query.period || record.period === query.period));
  const page = chosen.slice((query.page - 1) * query.size, query.page * query.size);
  return { rows: await circularRows(work, page, known), total: chosen.length, page: query.page, size: query.size };
}
