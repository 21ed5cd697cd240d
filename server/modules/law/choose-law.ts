import type { z } from 'zod';
import type { chooseLaw as endpoint } from '../../../contracts/law.ts';
import { applicableLaw } from '../../../domain/law/applicable-law.ts';
import type { FineBand } from '../../../domain/law/fine-band-table.ts';
import { bandWords } from '../../../domain/law/fine-bands.ts';
import { doubtWords } from '../../../domain/law/words.ts';
import type { Work } from '../../platform/work.ts';
import { packRow } from './pack-rows.ts';
import { refuseInLaw } from './refuse-in-law.ts';

/** Which pack an act of a day is judged under, or the lighter later one, and why. 行政处罚法第三十七条 */
export function chooseLaw(work: Work, query: z.output<NonNullable<typeof endpoint.query>>): z.input<typeof endpoint.output> {
  return refuseInLaw(() => {
    const { act, decision, fined, party, stage, later } = query;
    const found = applicableLaw({ dayOfAct: act, dayOfDecision: decision, fined: fined && { act: fined, party, stage }, later });
    return {
      ofAct: packRow(found.ofAct, work.today),
      ofDecision: packRow(found.ofDecision, work.today),
      bandsThen: found.bandsThen.map(asBand),
      bandsNow: found.bandsNow.map(asBand),
      comparison: found.comparison ?? null,
      chosen: found.chosen ?? null,
    };
  });
}

function asBand(row: FineBand) {
  return { words: bandWords(row), doubt: doubtWords(row) ?? null };
}
