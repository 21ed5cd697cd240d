import { sql } from 'kysely';
import type { z } from 'zod';
import type { readNumberRegister as endpoint } from '../../../contracts/documents.ts';
import { getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { documentStateWords, type DocumentState } from '../../../domain/documents/document-lifecycle.ts';
import { numberWords, type NumberWordKey } from '../../../domain/law/number-word-table.ts';
import type { Work } from '../../platform/work.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;
type Answer = z.input<typeof endpoint.output>;

/** The register of numbers of one body, word and year: every number that was given, the voided and superseded ones with their reason. */
export async function readNumberRegister(work: Work, query: Query): Promise<Answer> {
  const series = await seriesInSight(work);
  const fits = (one: Answer['series'][number]) =>
    (!query.unit || one.unitId === query.unit) && (!query.word || one.word === query.word) && (!query.year || one.year === query.year);
  const own = (one: Answer['series'][number]) => one.unitId === work.viewer.unitId;
  const shown = series.find((one) => fits(one) && own(one)) ?? series.find(fits);
  if (!shown) return { series, shown: null, rows: [] };
  const { unitId, word, year } = shown;
  const rows = await work.db
    .selectFrom('documents')
    .select(['id', 'kind', 'sequence', 'number', 'state', 'issued_on', 'subject_words', 'end_reason', 'file_sha256'])
    .where('unit_id', '=', unitId)
    .where('number_word', '=', word)
    .where('number_year', '=', year)
    .orderBy('sequence')
    .execute();
  return {
    series,
    shown: { unitId, word, year },
    rows: rows.map((row) => {
      const { zh, en } = getDocumentKind(row.kind);
      return {
        id: row.id,
        sequence: row.sequence ?? 0,
        number: row.number ?? '',
        kindWords: { zh, en },
        state: row.state as DocumentState,
        stateWords: documentStateWords(row.state),
        issuedOn: row.issued_on ?? '',
        subjectWords: row.subject_words,
        endReason: row.end_reason,
        fileSha256: row.file_sha256 ?? '',
      };
    }),
  };
}

async function seriesInSight(work: Work): Promise<Answer['series']> {
  const { rows } = await sql<{ unit_id: string; name: string; number_word: string; number_year: number; last: number }>`
    select d.unit_id, u.name, d.number_word, d.number_year, max(d.sequence) as last from documents d join units u on u.id = d.unit_id
    where d.sequence is not null group by d.unit_id, u.name, d.number_word, d.number_year order by d.number_year desc, u.name, d.number_word`.execute(
    work.db,
  );
  return rows.map((row) => ({
    unitId: row.unit_id,
    unitName: row.name,
    word: row.number_word,
    wordText: numberWords[row.number_word as NumberWordKey]?.zh ?? row.number_word,
    year: row.number_year,
    last: row.last,
  }));
}
