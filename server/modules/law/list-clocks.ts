import type { z } from 'zod';
import type { listClocks as endpoint, LawRule } from '../../../contracts/law.ts';
import { loadedYears } from '../../../domain/calendar/working-day.ts';
import type { PackId } from '../../../domain/law/pack-table.ts';
import { ruleList } from '../../../domain/law/rule-list.ts';
import type { Work } from '../../platform/work.ts';
import { packRows } from './pack-rows.ts';

/** Every clock with all its versions, for choosing one, and the years whose holidays are loaded. */
export function listClocks(work: Work): z.input<typeof endpoint.output> {
  return { packs: packRows(work.today), clocks: clockRows(undefined), holidayYears: [...loadedYears] };
}

/** The clocks as answers carry them: what is not there is null. */
export function clockRows(pack: PackId | undefined): LawRule[] {
  return ruleList(pack).map((rule) => ({
    ...rule,
    versions: rule.versions.map((version) => ({
      ...version,
      to: version.to ?? null,
      basis: version.basis ?? null,
      doubt: version.doubt ?? null,
    })),
  }));
}
