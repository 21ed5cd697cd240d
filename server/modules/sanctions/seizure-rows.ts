import type { Selectable } from 'kysely';
import type { SeizureDetail } from '../../../contracts/sanctions.ts';
import type { GrantedExtension } from '../../../domain/law/clock-extensions.ts';
import type { Suspension } from '../../../domain/law/due-under.ts';
import type { Words } from '../../../domain/law/words.ts';
import { openActs } from '../../../domain/sanctions/sanction-act.ts';
import { SEIZURE_ACTS, SEIZURE_STATES, type SeizureAct } from '../../../domain/sanctions/seizure-acts.ts';
import { seizureClock } from '../../../domain/sanctions/seizure-clock.ts';
import type { Seizures } from '../../platform/database/tables.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { commonOfRecords } from './record-rows.ts';

export type SeizureRecord = Selectable<Seizures>;

/** What the clock of a seizure looks at. */
export function clockFactsOf(row: SeizureRecord) {
  return {
    madeAt: row.made_at,
    isUrgent: row.is_urgent,
    extensions: row.extensions as GrantedExtension[],
    testing: row.testing as Suspension[],
  };
}

/** Rows as the contract shows them, in the order given. */
export async function seizureDetails(work: Work, rows: readonly SeizureRecord[]): Promise<SeizureDetail[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const items = await work.db.selectFrom('seizure_items').selectAll().where('seizure_id', 'in', ids).orderBy('number').execute();
  const { common } = await commonOfRecords(work, 'seizure', rows, SEIZURE_STATES);
  return rows.map((row) => {
    const shared = common(row);
    return {
      ...shared,
      acts: openSeizureActs(work, row),
      kind: row.kind as 'hold' | 'seizure',
      madeAt: row.made_at.toISOString(),
      isUrgent: row.is_urgent,
      place: row.place,
      keeper: row.keeper,
      reason: row.reason,
      document: row.document,
      documentId: row.document_id,
      outsideReason: row.outside_reason,
      dueOn: row.due_on,
      endedOn: row.ended_on,
      isLapsed: shared.isOpen && row.due_on < work.today,
      isExtended: (row.extensions as unknown[]).length > 0,
      items: items
        .filter((item) => item.seizure_id === row.id)
        .map((item) => ({
          number: item.number,
          name: item.name,
          model: item.model,
          quantity: String(Number(item.quantity)),
          unitWord: item.unit_word,
          condition: item.condition,
          value: item.value === null ? null : Number(item.value),
          fate: item.fate as SeizureDetail['items'][number]['fate'],
        })),
      reckoning: reckoningOf(row),
    };
  });
}

/** The clock of the law line by line, and the earlier day where the paper gives one. */
function reckoningOf(row: SeizureRecord): Words[] {
  const { lines, dueDay } = seizureClock(clockFactsOf(row));
  if (row.due_on >= dueDay) return [...lines];
  return [
    ...lines,
    {
      zh: `文书载明的期限至 ${row.due_on}，早于法定期限，以文书为准。`,
      en: `The paper gives ${row.due_on}, earlier than the law; the paper counts.`,
    },
  ];
}

/** What may be done now; once the time is over, release alone. */
function openSeizureActs(work: Work, row: SeizureRecord): SeizureAct[] {
  // Only what was made on the spot is written down afterwards.
  const acts = openActs(SEIZURE_ACTS, { state: row.state, unitId: row.unit_id, targetUnitId: null }, work.viewer).filter(
    (act) => act !== 'documentSeizure' || row.is_urgent,
  );
  if (row.due_on < work.today) return acts.filter((act) => act === 'releaseSeizure');
  // 行政强制法第二十五条: extended once.
  return clockFactsOf(row).extensions.length > 0 ? acts.filter((act) => act !== 'extendSeizure') : acts;
}

/** One seizure. Throws not-found. */
export async function getSeizure(work: Work, id: string): Promise<SeizureDetail> {
  const row = await work.db.selectFrom('seizures').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('查封扣押', 'seizure');
  const [detail] = await seizureDetails(work, [row]);
  return detail!;
}
