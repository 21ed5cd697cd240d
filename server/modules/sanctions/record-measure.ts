import type { Day } from '../../../domain/calendar/day.ts';
import { endOfDay } from '../../../domain/calendar/day.ts';
import { dueUnder } from '../../../domain/law/due-under.ts';
import { type Measure, measureBasisOn } from '../../../domain/sanctions/measure-table.ts';
import type { Work } from '../../platform/work.ts';
import { refuseInLaw } from '../law/for-other-modules.ts';
import { campaignsOf, countMeasure } from './count-sanctions.ts';
import type { MeasureRecord } from './measure-rows.ts';
import { namedInHistory, type PaperColumns } from './named-paper.ts';
import { basisOfClock, openSanctionDuty } from './sanction-duties.ts';
import { type PlacedRecord, writeSanctionMove } from './write-sanction-move.ts';

/** Against whom and where a measure is: in a case, or on a visit or problem before there is one. */
export interface MeasureTarget {
  caseId: string | null;
  subject?: { kind: string; id: string };
  enterpriseId: string | null;
  words: string;
  unitId: string;
  place: Omit<PlacedRecord, 'id'>;
}

export interface MeasureToRecord {
  kind: Measure;
  takenOn: Day;
  /** A shorter time than the law's, as the paper gives it. */
  endsOn?: Day | undefined;
  words: string;
  paper: PaperColumns;
  decidedBy: string;
  stops?: readonly string[];
  persons?: number;
  proposalId?: string;
  given: object;
}

/** Writes a measure: in force until its day, or, where the main head decides on it, waiting for him. Counted, owed, with its first line. */
export async function recordMeasure(work: Work, target: MeasureTarget, measure: MeasureToRecord): Promise<MeasureRecord> {
  const { kind, takenOn, endsOn, paper } = measure;
  const needsHead = kind.notice !== undefined;
  const state = needsHead ? 'awaiting-approval' : 'in-force';
  const row = await work.db
    .insertInto('measures')
    .values({
      kind: kind.id,
      case_id: target.caseId,
      subject_kind: target.subject?.kind ?? null,
      subject_id: target.subject?.id ?? null,
      enterprise_id: target.enterpriseId,
      subject_words: target.words,
      unit_id: target.unitId,
      decided_by: measure.decidedBy,
      state,
      taken_on: takenOn,
      limit_on: limitOf(kind, takenOn, endsOn)?.dueOn ?? null,
      persons: measure.persons ?? 0,
      words: measure.words,
      stops: [...(measure.stops ?? [])],
      ...paper,
      proposal_id: measure.proposalId ?? null,
      campaign_ids: await campaignsOf(work, target.caseId),
      ...target.place,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await countMeasure(work, null, row);
  const line = { kind: 'measure', act: 'orderMeasure', state, version: 1, words: measure.words } as const;
  await writeSanctionMove(work, row, { ...line, document: namedInHistory(paper), given: measure.given });
  const duty = { kind, words: target.words, unitId: target.unitId, takenOn, endsOn };
  if (needsHead) await openApprovalDuty(work, row, duty);
  else await openLimitDuty(work, row, duty);
  return row;
}

interface MeasureDuty {
  kind: Measure;
  words: string;
  unitId: string;
  takenOn: Day;
  endsOn?: Day | undefined;
}

async function openApprovalDuty(work: Work, row: PlacedRecord, { kind, words, unitId, takenOn }: MeasureDuty): Promise<void> {
  await openSanctionDuty(work, row, {
    kind: 'measure-approval',
    subjectKind: 'measure',
    words,
    holderUnitId: unitId,
    forPermission: 'documents.approve',
    dueAt: null,
    basis: measureBasisOn(kind.id, takenOn) ?? { zh: '', en: '' },
  });
}

/** Until its limit the measure is to be lifted or what follows decided. */
export async function openLimitDuty(work: Work, row: PlacedRecord, { kind, words, unitId, takenOn, endsOn }: MeasureDuty): Promise<void> {
  const limit = limitOf(kind, takenOn, endsOn);
  if (limit)
    await openSanctionDuty(work, row, {
      kind: 'measure-limit',
      subjectKind: 'measure',
      words: `${words} ${kind.zh}`,
      holderUnitId: unitId,
      forPermission: 'cases.handle',
      dueAt: endOfDay(limit.dueOn),
      basis: limit.basis,
    });
}

/** Until when it may last: the law's last day, or the earlier one that the paper gives; undefined where the law sets none. */
function limitOf({ limit }: Measure, takenOn: Day, endsOn: Day | undefined) {
  if (limit === undefined) return undefined;
  const clock = refuseInLaw(() => dueUnder(limit, { from: takenOn, provisional: true }));
  const isShorter = endsOn !== undefined && endsOn >= takenOn && endsOn < clock.dueDay;
  return { dueOn: isShorter ? endsOn : clock.dueDay, basis: basisOfClock(clock) };
}
