import type { Work } from '../../platform/work.ts';
import type { SubjectDocument } from '../documents/for-other-modules.ts';

const tables = ['measures', 'seizures', 'transfers'] as const;

/** Records of a paper that another has taken the place of are records of the new one, under its number. */
export async function followPaper(work: Work, { id, number, supersedes }: SubjectDocument): Promise<void> {
  if (supersedes === null) return;
  for (const table of tables)
    await work.db
      .updateTable(table)
      .set({ document_id: id, document: number ?? '' })
      .where('document_id', '=', supersedes)
      .execute();
}

/** A record that is ended keeps the number of its paper and says that it was voided. */
export async function markVoided(work: Work, { id, number }: SubjectDocument): Promise<void> {
  for (const table of tables)
    await work.db
      .updateTable(table)
      .set({ document: `${number ?? ''}（已作废）` })
      .where('document_id', '=', id)
      .execute();
}

/** The number of a paper and those of the papers whose place it has taken: under one of them stands what was done by it. */
export async function numbersUntil(work: Work, { number, supersedes }: SubjectDocument): Promise<string[]> {
  const numbers = [number ?? ''];
  for (let next = supersedes; next !== null;) {
    const row = await work.db.selectFrom('documents').select(['number', 'supersedes']).where('id', '=', next).executeTakeFirst();
    if (row) numbers.push(row.number ?? '');
    next = row?.supersedes ?? null;
  }
  return numbers;
}
