import type { z } from 'zod';
import type { LawRow, listLawRules as endpoint } from '../../../contracts/law.ts';
import type { ListedRow } from '../../../domain/law/pack-content.ts';
import { articleList, fineList, thresholdList } from '../../../domain/law/pack-content.ts';
import type { PackId } from '../../../domain/law/pack-table.ts';
import { packOn } from '../../../domain/law/packs.ts';
import { discretionList, wordingList } from '../../../domain/law/wording-content.ts';
import type { Work } from '../../platform/work.ts';
import { clockRows } from './list-clocks.ts';
import { packRows } from './pack-rows.ts';

/** What a pack holds, today's if none is named; every row with what of it is to be confirmed. */
export function listLawRules(work: Work, wanted: PackId | undefined): z.input<typeof endpoint.output> {
  const pack = wanted ?? packOn(work.today);
  return {
    packs: packRows(work.today),
    pack,
    clocks: clockRows(pack),
    thresholds: thresholdList(pack).map(asRow),
    fines: fineList(pack).map(asRow),
    articles: articleList(pack).map(asRow),
    discretion: discretionList(pack).map(asRow),
    wording: wordingList(pack).map(asRow),
  };
}

function asRow(row: ListedRow): LawRow {
  return { ...row, to: row.to ?? null, doubt: row.doubt ?? null };
}
