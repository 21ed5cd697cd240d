import type { CaseFacts, PartyFacts } from '../../../domain/cases/case-facts.ts';
import { newParty } from '../../../domain/cases/new-party.ts';
import type { PenaltyKind } from '../../../domain/law/penalty-kinds.ts';
import type { TestApp } from '../../../tests/support/test-app.ts';

export interface MadeCase {
  unitId: string;
  personId: string;
  number: string;
  decidedOn: string;
  servedOn: string;
  fineYuan: number;
  confiscatedYuan?: number;
  kinds?: PenaltyKind[];
  enterpriseId?: string | null;
  regionCode?: string;
  sector?: number;
}

/** A made-up case whose decision against one unit was served: rows as the cases module keeps them. */
export async function makeServedCase(server: TestApp, made: MadeCase): Promise<{ id: string; partyId: string }> {
  const kinds: PenaltyKind[] = made.kinds ?? ['fine'];
  const place = { region_code: made.regionCode ?? '320102002', region_then: made.regionCode ?? '320102002', sector: made.sector ?? 3 };
  return server.system(async (work) => {
    const { id } = await work.db
      .insertInto('cases')
      .values({
        number: `案-${made.number}`,
        name: '示例化工厂（虚构）未取得许可证从事生产案',
        cause: 'licensing',
        source: 'inspection',
        procedure: 'general',
        state: 'served',
        unit_id: made.unitId,
        enterprise_id: made.enterpriseId ?? null,
        facts: '虚构：未取得许可证从事生产。',
        act_on: made.decidedOn,
        known_on: made.decidedOn,
        opened_on: made.decidedOn,
        filed_on: made.decidedOn,
        decided_on: made.decidedOn,
        fine_yuan: String(made.fineYuan),
        handler_ids: [made.personId],
        standing: JSON.stringify(standingOf(made)),
        opened_by_person_id: made.personId,
        opened_at: work.now,
        changed_at: work.now,
        ...place,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const party = await work.db
      .insertInto('case_parties')
      .values({
        case_id: id,
        seq: 1,
        kind: 'unit',
        role: 'unit',
        enterprise_id: made.enterpriseId ?? null,
        name: '示例化工厂（虚构）',
        details: JSON.stringify({ name: '示例化工厂（虚构）' }),
        standing: JSON.stringify({}),
        penalty_kinds: kinds,
        fine_yuan: String(made.fineYuan),
        decision_number: made.number,
        decided_on: made.decidedOn,
        served_on: made.servedOn,
        ...place,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const facts: PartyFacts = {
      ...newParty(party.id, 'unit', 'unit'),
      outcome: {
        kind: 'penalty',
        seq: 1,
        documentId: '0',
        number: made.number,
        decidedOn: made.decidedOn,
        servedOn: made.servedOn,
        kinds,
        fineYuan: made.fineYuan,
        confiscatedYuan: made.confiscatedYuan ?? 0,
        performances: {},
        setAsideOn: null,
        filedUpOn: null,
      },
    };
    await work.db
      .updateTable('case_parties')
      .set({ standing: JSON.stringify(facts) })
      .where('id', '=', party.id)
      .execute();
    return { id, partyId: party.id };
  });
}

function standingOf(made: MadeCase): Omit<CaseFacts, 'id' | 'state' | 'parties' | 'evidence'> {
  return {
    seq: 1,
    procedure: 'general',
    stateBefore: null,
    unitId: made.unitId,
    level: 'county',
    actOn: made.decidedOn,
    knownOn: made.decidedOn,
    openedOn: made.decidedOn,
    filedOn: made.decidedOn,
    handlers: [{ personId: made.personId, certificateUntil: '2012-12-31' }],
    isComplex: false,
    touchesLife: false,
    recusals: [],
    review: null,
    discussion: null,
    extensions: [],
    suspensions: [],
    closedOn: null,
    archivedOn: null,
  };
}
