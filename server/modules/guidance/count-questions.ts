import { sql } from 'kysely';
import type { z } from 'zod';
import type { questionCounts } from '../../../contracts/guidance.ts';
import type { Work } from '../../platform/work.ts';

/** What the viewer's unit asked and was asked, by what it waits for. */
export async function countQuestions(work: Work): Promise<z.infer<typeof questionCounts>> {
  const unit = work.viewer.unitId || '0';
  const { rows } = await sql<Record<'unanswered' | 'late' | 'to_close' | 'to_answer', string>>`
    select count(*) filter (where asker_unit_id = ${unit} and status = 'asked') as unanswered,
           count(*) filter (where asker_unit_id = ${unit} and status = 'asked' and due_on < ${work.today}) as late,
           count(*) filter (where asker_unit_id = ${unit} and status = 'answered') as to_close,
           count(*) filter (where asked_unit_id = ${unit} and status = 'asked') as to_answer
    from guidance_questions where (asker_unit_id = ${unit} or asked_unit_id = ${unit}) and status <> 'closed'`.execute(work.db);
  const row = rows[0];
  return { unanswered: Number(row?.unanswered), late: Number(row?.late), toClose: Number(row?.to_close), toAnswer: Number(row?.to_answer) };
}
