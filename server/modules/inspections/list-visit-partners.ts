import { ALL_SECTORS, sectorsOfMask } from '../../../domain/organisation/sector-mask.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { partnersIn } from './invite-bodies.ts';

/** Enforcement bodies that may be asked to come along to a firm; sectors null where a body answers for all. */
export async function listVisitPartners(work: Work, enterpriseId: string) {
  const firm = await work.db.selectFrom('enterprises').select('region_code').where('id', '=', enterpriseId).executeTakeFirst();
  if (!firm) throw notFound('企业', 'firm');
  const partners = await partnersIn(work, firm.region_code);
  return {
    rows: partners.map(({ id, name, sectors }) => ({
      id,
      name,
      sectors: sectors === ALL_SECTORS ? null : sectorsOfMask(sectors).filter((sector) => sector > 0),
    })),
  };
}
