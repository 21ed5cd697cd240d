import { getCaseTransition } from '../../../domain/cases/case-transition-table.ts';
import type { PartyFacts } from '../../../domain/cases/case-facts.ts';
import { endOfDay } from '../../../domain/calendar/day.ts';
import type { Words } from '../../../domain/law/words.ts';
import type { Permission } from '../../../domain/organisation/permissions.ts';
import type { Work } from '../../platform/work.ts';
import { collectionDutyKinds } from './collection-duty-kinds.ts';
import { type ReckonedMoney, reckonMoney } from './party-money.ts';
import { openSanctionDuty } from './sanction-duties.ts';
import type { SanctionedParty } from './sanctioned-case.ts';

type CollectionDuty = (typeof collectionDutyKinds)[number];

interface Owing {
  party: SanctionedParty;
  words: string;
  unitId: string;
  place: { id: string; region_code: string; region_then: string; sector: number };
}

/**
 * For every fine that is overdue: its collection, on the accountant's desk, and the reminder; once both remedies are over: the urge in time for its ten days, and the application to
 * the court with its last day. Each is opened once. Returns how many were opened.
 */
export async function openCollectionDuties(work: Work): Promise<number> {
  const owing = await partiesOwing(work);
  const open = await openKeys(work);
  let opened = 0;
  for (const batch of inBatches(owing, 200)) {
    const reckoned = await reckonMoney(
      work,
      batch.map(({ party }) => party),
    );
    for (const [place, money] of reckoned.entries()) {
      const one = batch[place]!;
      for (const duty of owedFor(money, work.today)) {
        if (open.has(`${duty.kind} ${money.party.id}`)) continue;
        await openSanctionDuty(work, one.place, {
          ...duty,
          subjectKind: 'case',
          words: `${one.words}（${money.party.name}）`,
          holderUnitId: one.unitId,
          key: `party:${money.party.id}`,
        });
        opened += 1;
      }
    }
  }
  if (opened > 0)
    work.audit({ act: 'openCollectionDuties', objectKind: 'duties', objectId: work.today, details: { opened }, regionCode: work.viewer.regionCode });
  return opened;
}

interface Owed {
  kind: CollectionDuty;
  forPermission: Permission;
  dueAt: Date | null;
  basis: Words;
}

function owedFor({ ledger, court, taken }: ReckonedMoney, today: string): Owed[] {
  const forPermission = 'cases.handle';
  const wasTaken = (kind: string) => taken.some((step) => step.kind === kind);
  if (ledger.state !== 'overdue') return [];
  const owed: Owed[] = [
    {
      kind: 'fine-collection',
      forPermission: 'payments.record',
      dueAt: null,
      basis: {
        zh: '行政处罚法第六十七条、第七十二条；罚款决定与罚款收缴分离实施办法第十条',
        en: 'Administrative Penalty Law, Art. 67 and 72; Measures on separating fines from their collection, Art. 10',
      },
    },
  ];
  if (wasTaken('court-application')) return owed;
  if (!wasTaken('reminder'))
    owed.push({
      kind: 'fine-reminder',
      forPermission,
      dueAt: null,
      basis: { zh: '行政处罚法第六十七条、第七十二条', en: 'Administrative Penalty Law, Art. 67 and 72' },
    });
  if (court && court.fromOn <= today && today <= court.dueOn) {
    const basis = { zh: '行政强制法第五十三条、第五十四条', en: 'Administrative Coercion Law, Art. 53 and 54' };
    if (court.urgeBy !== undefined && !wasTaken('urge')) owed.push({ kind: 'performance-urge', forPermission, dueAt: endOfDay(court.urgeBy), basis });
    owed.push({ kind: 'court-application', forPermission, dueAt: court.dueAt, basis });
  }
  return owed;
}

async function partiesOwing(work: Work): Promise<Owing[]> {
  const rows = await work.db
    .selectFrom('case_parties as p')
    .innerJoin('cases as c', 'c.id', 'p.case_id')
    .select(['p.id', 'p.case_id', 'p.name', 'p.decision_number', 'p.decided_on', 'p.served_on', 'p.standing'])
    .select(['c.number', 'c.name as case_name', 'c.unit_id', 'c.region_code', 'c.region_then', 'c.sector'])
    .where('p.served_on', 'is not', null)
    .where('p.dropped_on', 'is', null)
    // One party owes while another is not decided on yet.
    .where('c.state', 'in', [...getCaseTransition('recordPaid').from])
    .orderBy('p.id')
    .execute();
  return rows.map((row) => ({
    party: {
      id: row.id,
      caseId: row.case_id,
      name: row.name,
      decisionNumber: row.decision_number,
      decidedOn: row.decided_on,
      servedOn: row.served_on,
      facts: row.standing as PartyFacts,
    },
    words: `${row.number} ${row.case_name}`,
    unitId: row.unit_id,
    place: { id: row.case_id, region_code: row.region_code, region_then: row.region_then, sector: row.sector },
  }));
}

/** What is opened already, also where it was done: "kind party". What was taken back with its decision or service may be owed anew. */
async function openKeys(work: Work): Promise<Set<string>> {
  const rows = await work.db
    .selectFrom('duties')
    .select(['kind', 'duty_key'])
    .where('kind', 'in', [...collectionDutyKinds])
    .where('subject_kind', '=', 'case')
    .where('cancelled_at', 'is', null)
    .execute();
  return new Set(rows.map(({ kind, duty_key: key }) => `${kind} ${(key ?? '').replace('party:', '')}`));
}

function inBatches<Row>(rows: readonly Row[], size: number): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, place) => rows.slice(place * size, (place + 1) * size));
}
