import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { BankLine, FeedAnswer } from '../../../contracts/payments.ts';
import type { LineFault } from '../../../domain/sanctions/bank-file.ts';
import { type ReadBankLine, readBankLines } from '../../../domain/sanctions/bank-lines.ts';
import { yuanText } from '../../../domain/sanctions/money.ts';
import type { Work } from '../../platform/work.ts';
import { countNewPayments } from './count-sanctions.ts';
import { getSanctionedCase } from './sanctioned-case.ts';
import { type BankSending, feedValues, keepReturned, settleReturned } from './returned-feeds.ts';
import { settleMoney } from './settle-money.ts';

interface DecisionRow {
  number: string;
  party_id: string;
  case_id: string;
  region_code: string;
  region_then: string;
  sector: number;
  is_archived: boolean;
}

/** Lines that a machine sends. */
export function receiveBankLines(work: Work, { bank, lines }: { bank: string; lines: readonly BankLine[] }): Promise<FeedAnswer> {
  const sha256 = createHash('sha256').update(JSON.stringify(lines)).digest('hex');
  const numbered = lines.map((line, place) => ({ ...line, line: place + 1 }));
  return takeBankLines(work, { source: 'feed', bank, name: '', sha256, lines: numbered, faults: [] });
}

/**
 * Takes all lines or none. A serial number that is known with the same content is passed over; with another content it is a fault.
 * 罚款决定与罚款收缴分离实施办法第十条
 */
export async function takeBankLines(work: Work, sending: BankSending): Promise<FeedAnswer> {
  // One sending of a bank after the other: two that bring the same lines at once are told apart.
  await sql`select pg_advisory_xact_lock(hashtext(${`bank feed ${work.viewer.unitId} ${sending.bank}`}))`.execute(work.db);
  const { read, faults: unreadable } = readBankLines(sending.lines, work.today);
  const decisions = await decisionsOf(work, read);
  const known = await knownSerials(work, sending.bank, read);
  const faults: LineFault[] = [...sending.faults, ...unreadable];
  const fresh: { line: ReadBankLine; decision: DecisionRow }[] = [];
  let again = 0;
  for (const line of read) {
    const decision = decisions.get(line.decisionNumber);
    const before = known.get(line.serial);
    if (!decision) faults.push(missingDecision(line));
    else if (before === undefined) {
      if (decision.is_archived) faults.push(archived(line));
      else fresh.push({ line, decision });
    } else if (before.amount === String(line.amount) && before.received_on === line.receivedOn && before.party_id === decision.party_id) again += 1;
    else faults.push(otherContent(line, before));
  }
  const amount = fresh.reduce((sum, { line }) => sum + line.amount, 0);
  const answer = { lines: sending.lines.length, known: again, faults: faults.toSorted((a, b) => a.line - b.line).map(faultAnswer) };
  if (faults.length > 0) {
    await keepReturned(work, sending, answer.faults);
    auditFeed(work, sending, { outcome: 'returned', faults: faults.length });
    return { ...answer, outcome: 'returned', added: 0, amount: 0 };
  }
  if (fresh.length > 0) await writeLines(work, sending, fresh, amount);
  await settleReturned(work, sending);
  auditFeed(work, sending, { outcome: 'received', added: fresh.length, known: again, amount });
  return { ...answer, outcome: 'received', added: fresh.length, amount };
}

async function writeLines(
  work: Work,
  sending: BankSending,
  fresh: readonly { line: ReadBankLine; decision: DecisionRow }[],
  amount: number,
): Promise<void> {
  const feed = await work.db
    .insertInto('bank_feeds')
    .values({ ...feedValues(work, sending), added: fresh.length, amount: String(amount) })
    .returning('id')
    .executeTakeFirstOrThrow();
  const added = await work.db
    .insertInto('payments')
    .values(
      fresh.map(({ line, decision }) => ({
        case_id: decision.case_id,
        party_id: decision.party_id,
        purpose: line.purpose,
        amount: String(line.amount),
        received_on: line.receivedOn,
        payer: line.payer,
        source: sending.source,
        bank: sending.bank,
        bank_serial: line.serial,
        collecting_unit_id: work.viewer.unitId,
        feed_id: feed.id,
        recorded_at: work.now,
        recorded_by_person_id: work.viewer.personId || null,
        region_code: decision.region_code,
        region_then: decision.region_then,
        sector: decision.sector,
      })),
    )
    .returningAll()
    .execute();
  await countNewPayments(work, added);
  const parties = new Map(fresh.map(({ decision }) => [decision.party_id, decision.case_id]));
  for (const [partyId, caseId] of parties) await settleMoney(work, await getSanctionedCase(work, caseId, true), partyId);
}

/** Decisions of the receiver's own body by their numbers. */
async function decisionsOf(work: Work, lines: readonly ReadBankLine[]): Promise<Map<string, DecisionRow>> {
  const numbers = [...new Set(lines.map(({ decisionNumber }) => decisionNumber))];
  if (numbers.length === 0) return new Map();
  const rows = await work.db
    .selectFrom('case_parties as p')
    .innerJoin('cases as c', 'c.id', 'p.case_id')
    .select(['p.decision_number as number', 'p.id as party_id', 'p.case_id', 'p.region_code', 'p.region_then', 'p.sector'])
    .select(sql<boolean>`c.archived_on is not null`.as('is_archived'))
    .where('p.decision_number', 'in', numbers)
    .where('p.dropped_on', 'is', null)
    .where('c.unit_id', '=', work.viewer.unitId)
    .execute();
  return new Map(rows.map((row) => [row.number ?? '', { ...row, number: row.number ?? '' }]));
}

type KnownLine = { bank_serial: string | null; amount: string; received_on: string; party_id: string };

async function knownSerials(work: Work, bank: string, lines: readonly ReadBankLine[]): Promise<Map<string, KnownLine>> {
  if (lines.length === 0) return new Map();
  const serials = lines.map(({ serial }) => serial);
  const rows = await work.db
    .selectFrom('payments')
    .select(['bank_serial', 'received_on', 'party_id'])
    .select(sql<string>`sum(amount)`.as('amount'))
    .where('collecting_unit_id', '=', work.viewer.unitId)
    .where('bank', '=', bank)
    .where('bank_serial', 'in', serials)
    .groupBy(['bank_serial', 'received_on', 'party_id'])
    .execute();
  return new Map(rows.map((row) => [row.bank_serial ?? '', row]));
}

function missingDecision({ line, decisionNumber }: ReadBankLine): LineFault {
  const words = { zh: `没有文号为“${decisionNumber}”的本单位处罚决定。`, en: `This body has no decision numbered "${decisionNumber}".` };
  return { line, field: 'decisionNumber', words };
}

function archived({ line, decisionNumber }: ReadBankLine): LineFault {
  const words = { zh: `“${decisionNumber}”的案件已归档。`, en: `The case of "${decisionNumber}" is archived.` };
  return { line, field: 'decisionNumber', words };
}

function otherContent({ line, serial }: ReadBankLine, before: KnownLine): LineFault {
  const sum = yuanText(Number(before.amount));
  const words = {
    zh: `流水号 ${serial} 已登记为 ${before.received_on} 缴 ${sum} 元，与本行不符。`,
    en: `Serial ${serial} is recorded as ${sum} yuan of ${before.received_on}, which this line is not.`,
  };
  return { line, field: 'serial', words };
}

function faultAnswer({ line, field, words }: LineFault) {
  return { line, field, ...words };
}

function auditFeed(work: Work, sending: BankSending, result: Record<string, unknown>): void {
  work.audit({
    act: result['outcome'] === 'received' ? 'receiveBankFeed' : 'returnBankFeed',
    objectKind: 'bank-feed',
    objectId: sending.sha256.slice(0, 16),
    regionCode: work.viewer.regionCode,
    details: { bank: sending.bank, source: sending.source, name: sending.name, lines: sending.lines.length, ...result },
  });
}
