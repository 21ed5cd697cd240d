import type { Day } from '../../../domain/calendar/day.ts';
import { type OrderChange, type OrderLine, type OrderPaper, orderReissued, orderVoided } from '../../../domain/problems/order-papers.ts';
import { Refused } from '../../platform/refused.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { endOfDay } from '../../../domain/calendar/day.ts';
import { cancelDuties, moveDueDay } from '../duties/for-other-modules.ts';
import { extendRectification } from './extend-rectification.ts';
import { moveProblem } from './move-problem.ts';
import { orderRectification } from './order-rectification.ts';
import { loadProblem, type LoadedProblem } from './problem-record.ts';

/** An issued or voided order of rectification. */
export interface IssuedOrder extends OrderPaper {
  number: string;
}

/**
 * What an issued order says is done to its problems in the same transaction: one that is not ordered yet is ordered by that day, one under an
 * order gets the day and the number of the paper. Throws Refused by the table of problems (403, 409) or for the day (422); of an order
 * issued anew, only where none of its problems can take the new day.
 */
export async function orderByPaper(work: Work, ids: readonly string[], paper: IssuedOrder, day: Day): Promise<void> {
  const kept: Refused[] = [];
  for (const id of ids) {
    const loaded = await loadProblem(work, id, 'lock');
    const { record, facts } = loaded;
    const body = { version: record.version, day, fileIds: [], documentId: paper.id };
    if (facts.status === 'registered') await orderRectification(work, id, { ...body, reason: `依据${paper.number}` });
    else if (paper.supersededIds.length > 0) {
      const change = orderReissued(facts, await linesOf(work, id), paper, { day, now: work.now });
      if (change && 'refusal' in change) kept.push(notNow(loaded, change.refusal));
      // Those that have gone on keep their day under the new number.
      const own =
        change && 'refusal' in change && facts.dueDay !== null ? orderReissued(facts, [], paper, { day: facts.dueDay, now: work.now }) : change;
      await follow(work, loaded, own, { documentId: paper.id, reason: `依据换发的${paper.number}` });
    } else if (facts.status === 'ordered' && facts.dueDay !== day) await extendRectification(work, id, { ...body, reason: `依据${paper.number}` });
    else if (facts.status === 'ordered')
      await follow(work, loaded, { act: 'changeOrder', day }, { documentId: paper.id, reason: `依据${paper.number}` });
  }
  if (kept[0] && kept.length === ids.length) throw kept[0];
}

/** The problems that a voided order (or one before it, that it took the place of) has ordered follow it. Throws Refused (409) where one cannot. */
export async function withdrawOrderOfPaper(work: Work, paper: IssuedOrder, reason: string): Promise<void> {
  const ordered = await work.underScope(wholeProvince, () => orderedBy(work, paper));
  for (const { loaded, lines, inForce } of ordered) {
    const change = orderVoided(loaded.facts, lines, paper, inForce);
    if (change && 'refusal' in change) throw notNow(loaded, change.refusal);
    const again = change?.act === 'changeOrder' ? '，恢复此前的责令' : '';
    await follow(work, loaded, change, { documentId: paper.id, reason: `${paper.number}作废：${reason}${again}` });
  }
}

/** The problems that an order, or one before it, was given on, wherever they went since; locked. */
async function orderedBy(work: Work, paper: IssuedOrder) {
  const rows = await work.db
    .selectFrom('problem_moves')
    .select('problem_id')
    .distinct()
    .where('document_id', 'in', [paper.id, ...paper.supersededIds])
    .orderBy('problem_id')
    .execute();
  const ordered = [];
  for (const { problem_id: id } of rows) {
    const loaded = await loadProblem(work, id, 'lock');
    const lines = await linesOf(work, id);
    ordered.push({ loaded, lines, inForce: await papersInForce(work, lines) });
  }
  return ordered;
}

async function follow(
  work: Work,
  { record }: LoadedProblem,
  change: OrderChange,
  { documentId, reason }: { documentId: string; reason: string },
): Promise<void> {
  if (change === null || 'refusal' in change) return;
  const subject = { kind: 'problem', id: record.id };
  const given = { version: record.version, fileIds: [], documentId, reason, means: 'paper' as const };
  await moveProblem(work, record.id, { ...given, ...change }, async ({ before, after }) => {
    if (change.act === 'withdrawOrder') await cancelDuties(work, subject, reason, { kinds: ['problem-rectification', 'problem-recheck'] });
    else if (after.dueDay !== before.dueDay && after.dueDay !== null) {
      await moveDueDay(work, subject, endOfDay(after.dueDay), { kinds: ['problem-rectification'] });
      if (after.dueDay >= work.today) await cancelDuties(work, subject, reason, { kinds: ['problem-recheck'] });
    }
  });
}

async function linesOf(work: Work, problemId: string): Promise<OrderLine[]> {
  const rows = await work.db
    .selectFrom('problem_moves')
    .select(['act', 'due_on', 'document_id'])
    .where('problem_id', '=', problemId)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ act: row.act, day: row.due_on, documentId: row.document_id }));
}

async function papersInForce(work: Work, lines: readonly OrderLine[]): Promise<Set<string>> {
  const ids = lines.flatMap(({ documentId }) => documentId ?? []);
  if (ids.length === 0) return new Set();
  const rows = await work.db.selectFrom('documents').select('id').where('id', 'in', ids).where('state', '=', 'issued').execute();
  return new Set(rows.map(({ id }) => id));
}

function notNow({ record }: LoadedProblem, { zh, en }: { zh: string; en: string }): Refused {
  return new Refused(409, 'act-not-now', { zh: `${record.number}：${zh}。`, en: `${record.number}: ${en}.` });
}
