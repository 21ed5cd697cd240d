import type { PartyDetails } from '../../../contracts/case-records.ts';
import type { PartyFacts } from '../../../domain/cases/case-facts.ts';
import { newParty } from '../../../domain/cases/new-party.ts';
import type { Work } from '../../platform/work.ts';

export interface NewCaseParty {
  kind: 'unit' | 'person';
  role: 'unit' | 'head' | 'persons';
  enterpriseId: string | null;
  details: PartyDetails;
}

interface Placed {
  id: string;
  region_code: string;
  region_then: string;
  sector: number;
}

/** Writes the row of a party; it is part of the case once the move that names it is made. */
export async function insertParty(work: Work, place: Placed, seq: number, party: NewCaseParty): Promise<PartyFacts> {
  const { id: case_id, region_code, region_then, sector } = place;
  const { id } = await work.db
    .insertInto('case_parties')
    .values({
      case_id,
      region_code,
      region_then,
      sector,
      seq,
      kind: party.kind,
      role: party.role,
      enterprise_id: party.enterpriseId,
      name: party.details.name,
      details: JSON.stringify(party.details),
      standing: JSON.stringify(newParty('0', party.kind, party.role)),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const facts = newParty(id, party.kind, party.role);
  await work.db
    .updateTable('case_parties')
    .set({ standing: JSON.stringify(facts) })
    .where('id', '=', id)
    .execute();
  return facts;
}
