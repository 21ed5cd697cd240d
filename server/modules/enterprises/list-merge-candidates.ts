import { sql } from 'kysely';
import type { z } from 'zod';
import type { listMergeCandidates as endpoint } from '../../../contracts/enterprises.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import type { Work } from '../../platform/work.ts';
import { enterpriseRowsOf, selectEnterprises } from './enterprise-rows.ts';

const mostPairs = 50;

const words = {
  name: { zh: '字号相同', en: 'the same core name' },
  place: { zh: '地点和负责人相同', en: 'the same place and responsible person' },
};

/** Pairs of firms on record that may be one: the same core name in a county, or the same place and person. For a person to judge. */
export async function listMergeCandidates(
  work: Work,
  query: z.infer<NonNullable<typeof endpoint.query>>,
): Promise<z.input<(typeof endpoint)['output']>> {
  const { from, to } = query.region ? regionRange(query.region) : { from: work.viewer.regionFrom, to: work.viewer.regionTo };
  const seen = sql`merged_into is null and region_code >= ${from} and region_code < ${to}`;
  const { rows } = await sql<{ first: string; second: string; why: 'name' | 'place' }>`
    with grouped as (
      select min(id) as first, max(id) as second, 'name' as why from enterprises where ${seen} and length(core_name) >= 2
      group by core_name, substr(region_code, 1, 6) having count(*) > 1
      union all
      select min(id), max(id), 'place' from enterprises where ${seen} and place_key <> '' and responsible_person <> ''
      group by place_key, responsible_person having count(*) > 1
    )
    select first::text, second::text, min(why) as why from grouped group by first, second order by max(second) desc limit ${mostPairs + 1}`.execute(
    work.db,
  );
  const pairs = rows.slice(0, mostPairs);
  const ids = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))];
  const firms = ids.length === 0 ? [] : await enterpriseRowsOf(work, await selectEnterprises(work).where('e.id', 'in', ids).execute());
  const byId = new Map(firms.map((firm) => [firm.id, firm]));
  return {
    pairs: pairs.flatMap(({ first, second, why }) => {
      const [one, other] = [byId.get(first), byId.get(second)];
      return one && other ? [{ first: one, second: other, inWords: words[why][work.locale] }] : [];
    }),
    more: rows.length > mostPairs,
  };
}
