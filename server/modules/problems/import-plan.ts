import { sql } from 'kysely';
import { isDay } from '../../../domain/calendar/day.ts';
import type { Work } from '../../platform/work.ts';
import { findOrRegisterEnterprises } from '../enterprises/for-other-modules.ts';
import type { ImportedProblem } from './import-row.ts';
import type { WorkbookRow } from '../../platform/workbooks/workbook-column.ts';

/**
 * Completes the rows of a file with what only all of them together show: rows that repeat each other, their firms, and problems that
 * are on record already. Firms that are not on record are registered only when no row has a fault.
 */
export async function planImport(work: Work, rows: readonly WorkbookRow[], problems: ImportedProblem[]): Promise<void> {
  findRepeats(rows, problems);
  const isFaulty = problems.some(({ faults }) => faults.length > 0);
  const asked = problems.filter(({ firm }) => firm.name !== '' && firm.regionCode !== '' && firm.tradeSector > 0);
  const keys = asked.map(({ firm }) => JSON.stringify(firm));
  const distinct = new Map(asked.map(({ firm }, at) => [keys[at] ?? '', firm]));
  const answers = await findOrRegisterEnterprises(work, [...distinct.values()], isFaulty);
  const answerOf = new Map([...distinct.keys()].map((key, at) => [key, answers[at]]));
  asked.forEach((problem, at) => {
    const found = answerOf.get(keys[at] ?? '');
    if (found && 'faults' in found) {
      for (const fault of found.faults) problem.faults.push({ column: firmColumns[fault.path] ?? 'firm', words: { zh: fault.zh, en: fault.en } });
    } else problem.body.enterpriseId = found?.id ?? '';
  });
  await findKnown(work, asked);
}

const firmColumns: Record<string, string> = { name: 'firm', code: 'code', address: 'address', person: 'person' };

function findRepeats(rows: readonly WorkbookRow[], problems: readonly ImportedProblem[]): void {
  const seen = new Map<string, number>();
  problems.forEach(({ firm, body, faults }, at) => {
    const key = JSON.stringify([firm.name, firm.code, firm.regionCode, body.nature, body.kind, body.grade, body.foundOn, body.place, body.facts]);
    const earlier = seen.get(key);
    const row = rows[at]?.number ?? 0;
    if (earlier === undefined) seen.set(key, row);
    else
      faults.push({
        column: 'facts',
        words: { zh: `与第 ${earlier} 行相同，同一问题只登记一次。`, en: `The same as row ${earlier}; one problem is registered once.` },
      });
  });
}

/** The same firm, day, kind and facts: it is on record, perhaps from an earlier file. Compared here, since a join has no good plan on fresh tables. */
async function findKnown(work: Work, problems: readonly ImportedProblem[]): Promise<void> {
  const asked = problems.filter(({ body }) => body.enterpriseId !== '' && isDay(body.foundOn));
  if (asked.length === 0) return;
  const firms = [...new Set(asked.map(({ body }) => body.enterpriseId))];
  const days = [...new Set(asked.map(({ body }) => body.foundOn))];
  const { rows } = await sql<{ enterprise_id: string; kind: string; found_on: string; facts: string; number: string }>`
    select enterprise_id, kind, found_on, facts, number from problems
    where enterprise_id = any(${firms}::bigint[]) and found_on = any(${days}::date[]) and status not in ('voided', 'merged')`.execute(work.db);
  const known = new Map(rows.map((row) => [JSON.stringify([row.enterprise_id, row.kind, row.found_on, row.facts]), row.number]));
  for (const { body, faults } of asked) {
    const number = known.get(
      JSON.stringify([body.enterpriseId, (body.nature === 'hazard' ? body.grade : body.kind) ?? '', body.foundOn, body.facts]),
    );
    if (number !== undefined) faults.push({ column: 'facts', words: { zh: `已登记为 ${number}。`, en: `On record as ${number}.` } });
  }
}
