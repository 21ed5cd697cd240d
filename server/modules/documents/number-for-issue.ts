import { sql } from 'kysely';
import type { DocumentKind } from '../../../domain/documents/document-kind.ts';
import { getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { formatDocumentNumber } from '../../../domain/law/document-number.ts';
import { numberWordOn } from '../../../domain/law/number-word-table.ts';
import { Refused } from '../../platform/refused.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { bodyFacts } from './body-facts.ts';
import type { DocumentRecord } from './document-record.ts';

export interface AllottedNumber {
  text: string;
  word: string;
  year: number;
  sequence: number;
  /** Takes it for good; to be called in the transaction that issues, once the paper is printed. */
  take(): Promise<void>;
}

/**
 * The number that the document will have, per body, word and year, without a gap: it is foretold under an advisory lock of its series, which
 * the transaction holds to its end, so that the paper can be printed with it before any row is locked, and is taken by take(). An issue
 * that fails gives it to the next. Undefined for kinds without number, and where the paper whose number it shares was never made: 结案与立案共用一号，
 * 当场处罚的案件没有立案文号，结案审批表不编号；救济后恢复办理、再次结案的，共用的文号已在前一份结案审批表上，后一份不编号。
 */
export async function numberForIssue(work: Work, record: DocumentRecord): Promise<AllottedNumber | undefined> {
  const kind = getDocumentKind(record.kind);
  if (kind.numberWord === null) return undefined;
  const { placeShort, bodyWord } = await bodyFacts(work, record.unit_id);
  const ownWord = bodyWord === '' ? undefined : bodyWord;
  const shared = kind.numberOf === undefined ? undefined : await numberOfOther(work, record, kind);
  if (shared === null) return undefined;
  const year = shared?.year ?? Number(work.today.slice(0, 4));
  const series = `document ${record.unit_id} ${kind.numberWord} ${year}`;
  const sequence = shared?.sequence ?? (await foretold(work, series));
  const text = formatDocumentNumber({ place: placeShort, word: numberWordOn(kind.numberWord, work.today, ownWord), year, sequence });
  await refuseTaken(work, text, record.id);
  const take = async () => {
    if (shared !== undefined) return;
    const { rows } = await sql<{ taken: number }>`select next_number(${series}) as taken`.execute(work.db);
    if (rows[0]?.taken !== sequence) throw new Error(`the series ${series} went on while its lock was held`);
  };
  return { text, word: kind.numberWord, year, sequence, take };
}

async function foretold(work: Work, series: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || ${series}, 0))`.execute(work.db);
  const row = await work.db.selectFrom('number_sequences').select('last').where('series', '=', series).executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}

/** The number of the paper of the same record whose number this kind takes over. */
async function numberOfOther(work: Work, record: DocumentRecord, kind: DocumentKind): Promise<{ year: number; sequence: number } | null> {
  const others = await work.db
    .selectFrom('documents')
    .select(['number_year', 'sequence', 'state'])
    .where('subject_kind', '=', record.subject_kind)
    .where('subject_id', '=', record.subject_id)
    .where('kind', '=', kind.numberOf ?? '')
    .where('sequence', 'is not', null)
    .execute();
  if (others.length === 0) return null;
  const other = others.find(({ state }) => state === 'issued');
  if (!other || other.number_year === null || other.sequence === null) {
    const words = getDocumentKind(kind.numberOf ?? '');
    throw new Refused(409, 'act-not-now', {
      zh: `本文书与${words.zh}共用文号，须先签发${words.zh}。`,
      en: `It takes the number of "${words.en}", which must be issued first.`,
    });
  }
  const { number_year: year, sequence } = other;
  const before = await work.db
    .selectFrom('documents')
    .select('id')
    .where('unit_id', '=', record.unit_id)
    .where('number_word', '=', kind.numberWord)
    .where('number_year', '=', year)
    .where('sequence', '=', sequence)
    .where('id', '<>', record.id)
    .executeTakeFirst();
  return before ? null : { year, sequence };
}

/** Two bodies of one place with one word would print the same numbers: one of them must set a word of its own. */
async function refuseTaken(work: Work, text: string, id: string): Promise<void> {
  const other = await work.underScope(wholeProvince, () =>
    work.db.selectFrom('documents').select('id').where('number', '=', text).where('id', '<>', id).executeTakeFirst(),
  );
  if (!other) return;
  throw new Refused(409, 'number-word-taken', {
    zh: `文号${text}已由其他机关使用，请在“文书设置”中设定本机关的地区简称或者机关代字。`,
    en: `Another body uses the number ${text}: set a short name or word of your own under the settings of documents.`,
  });
}
