import { sql } from 'kysely';
import type { PartyFacts } from '../../../domain/cases/case-facts.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { keptFirm } from '../enterprises/for-other-modules.ts';

/** A case as its sanctions see it. */
export interface SanctionedCase {
  id: string;
  number: string;
  name: string;
  state: string;
  unitId: string;
  enterpriseId: string | null;
  regionCode: string;
  regionThen: string;
  sector: number;
  isArchived: boolean;
}

export interface SanctionedParty {
  id: string;
  caseId: string;
  name: string;
  decisionNumber: string | null;
  decidedOn: string | null;
  servedOn: string | null;
  facts: PartyFacts;
}

/** The case; `lock` keeps others from acting on its sanctions until the end of the transaction. Throws not-found out of sight. */
export async function getSanctionedCase(work: Work, id: string, lock = false): Promise<SanctionedCase> {
  let query = work.db
    .selectFrom('cases')
    .select(['id', 'number', 'name', 'state', 'unit_id', 'region_code', 'region_then', 'sector', 'archived_on'])
    // Measures and proposals of a firm that was merged stand on the firm kept.
    .select(keptFirm(sql.ref('cases.enterprise_id')).as('enterprise_id'))
    .where('id', '=', id);
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (!row) throw notFound('案件', 'case');
  return {
    id: row.id,
    number: row.number,
    name: row.name,
    state: row.state,
    unitId: row.unit_id,
    enterpriseId: row.enterprise_id,
    regionCode: row.region_code,
    regionThen: row.region_then,
    sector: row.sector,
    isArchived: row.archived_on !== null,
  };
}

/** The parties of a case that are still named, in their order. */
export async function partiesOf(work: Work, caseId: string): Promise<SanctionedParty[]> {
  const rows = await work.db
    .selectFrom('case_parties')
    .select(['id', 'case_id', 'name', 'decision_number', 'decided_on', 'served_on', 'standing'])
    .where('case_id', '=', caseId)
    .where('dropped_on', 'is', null)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    name: row.name,
    decisionNumber: row.decision_number,
    decidedOn: row.decided_on,
    servedOn: row.served_on,
    facts: row.standing as PartyFacts,
  }));
}

/** One party of the case. Throws not-found. */
export async function getParty(work: Work, caseId: string, partyId: string): Promise<SanctionedParty> {
  const party = (await partiesOf(work, caseId)).find(({ id }) => id === partyId);
  if (!party) throw notFound('当事人', 'party');
  return party;
}

/** How lists and other bodies name the case. */
export function caseWords({ number, name }: SanctionedCase): string {
  return `${number} ${name}`;
}
