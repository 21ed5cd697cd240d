import { sql } from 'kysely';
import { formatDocumentNumber } from '../../../domain/law/document-number.ts';
import { numberWordOn } from '../../../domain/law/number-word-table.ts';
import { Refused } from '../../platform/refused.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { bodyFacts } from '../documents/for-other-modules.ts';

/**
 * （南京玄武）应急案卷〔2026〕3号: place and word as in the body's documents, of the body and the year, without gaps. Two bodies of one place
 * with one word would give the same number: the second is refused until it has set a word of its own.
 */
export async function nextArchiveNumber(work: Work, unitId: string): Promise<string> {
  const year = Number(work.today.slice(0, 4));
  const { placeShort, bodyWord } = await bodyFacts(work, unitId);
  const word = `${numberWordOn('case-file', work.today, bodyWord === '' ? undefined : bodyWord)}卷`;
  const { rows } = await sql<{ seq: number }>`select next_number(${`case-file ${unitId} ${year}`}) as seq`.execute(work.db);
  const number = formatDocumentNumber({ place: placeShort, word, year, sequence: rows[0]?.seq ?? 0 });
  const other = await work.underScope(wholeProvince, () =>
    work.db.selectFrom('cases').select('id').where('archive_number', '=', number).executeTakeFirst(),
  );
  if (other) throw numberTaken(number);
  return number;
}

/** Also of a write that another body's was before by a moment: then the unique index of the database says it. */
export function takenInstead(error: unknown, number: string): unknown {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'cases_archive_number' ? numberTaken(number) : error;
}

function numberTaken(number: string): Refused {
  return new Refused(409, 'number-word-taken', {
    zh: `归档号${number}已由其他机关使用，请在“文书设置”中设定本机关的地区简称或者机关代字。`,
    en: `Another body uses the file number ${number}: set a short name or word of your own under the settings of documents.`,
  });
}
