import type { z } from 'zod';
import type { orderMeasure as endpoint } from '../../../contracts/sanction-acts.ts';
import { type Day, endOfDay, instantOf } from '../../../domain/calendar/day.ts';
import { dueUnder } from '../../../domain/law/due-under.ts';
import { MEASURE_ACTS } from '../../../domain/sanctions/measure-acts.ts';
import { getMeasure, type Measure, measureBasisOn } from '../../../domain/sanctions/measure-table.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { refuseInLaw } from '../law/for-other-modules.ts';
import { campaignsOf, countMeasure } from './count-sanctions.ts';
import { recordedByPaper, sameAgain } from './recorded-by-paper.ts';
import { refuseClosed, refuseUnlessOpen, type Means } from './refuse-act.ts';
import { basisOfClock, openSanctionDuty } from './sanction-duties.ts';
import { caseWords, getSanctionedCase } from './sanctioned-case.ts';
import { type PlacedRecord, writeSanctionMove } from './write-sanction-move.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/**
 * Records a measure that the body decides itself. Cutting the supply waits for its main head, and for the notice 24 hours ahead.
 * `endsOn`: a shorter time than the law's, as the paper gives it; `stops`: what the paper chose to stop. What the paper has recorded already stands.
 */
export async function orderMeasure(
  work: Work,
  caseId: string,
  body: Body,
  { means = 'hand', endsOn, stops = [] }: { means?: Means; endsOn?: Day | undefined; stops?: readonly string[] } = {},
): Promise<z.input<typeof endpoint.output>> {
  const record = await getSanctionedCase(work, caseId, true);
  const known = await recordedByPaper(work, 'measures', { caseId, document: body.document, kind: body.kind });
  if (known) return sameAgain(work, known, { kind: 'measure', act: 'orderMeasure', given: body });
  refuseUnlessOpen(work, MEASURE_ACTS[0], { state: 'new', unitId: record.unitId, targetUnitId: null }, means);
  refuseClosed(record);
  const kind = getMeasure(body.kind);
  const basis = measureBasisOn(kind.id, body.takenOn);
  if (!basis) throw badField('kind', `${body.takenOn}的法律尚无此项措施。`, `The law of ${body.takenOn} does not know this measure.`);
  const needsHead = kind.notice !== undefined;
  if (!needsHead && means === 'hand' && body.takenOn > work.today) throw badField('takenOn', '日期晚于今日。', 'The day lies ahead.');
  refuseWithoutNotice(kind, body);
  const state = needsHead ? 'awaiting-approval' : 'in-force';
  const limit = limitOf(kind, body.takenOn, endsOn);
  const place = { region_code: record.regionCode, region_then: record.regionThen, sector: record.sector };
  const words = caseWords(record);
  const row = await work.db
    .insertInto('measures')
    .values({
      kind: kind.id,
      case_id: caseId,
      enterprise_id: record.enterpriseId,
      subject_words: words,
      unit_id: record.unitId,
      decided_by: work.viewer.unitName,
      state,
      taken_on: body.takenOn,
      limit_on: limit?.dueOn ?? null,
      words: body.words,
      stops: [...stops],
      document: body.document,
      ended_on: null,
      campaign_ids: await campaignsOf(work, caseId),
      ...place,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const { id } = row;
  await countMeasure(work, null, row);
  await writeSanctionMove(work, row, {
    kind: 'measure',
    act: 'orderMeasure',
    state,
    version: 1,
    words: body.words,
    document: body.document,
    given: body,
  });
  if (needsHead)
    await openSanctionDuty(work, row, {
      kind: 'measure-approval',
      subjectKind: 'measure',
      words,
      holderUnitId: record.unitId,
      forPermission: 'documents.approve',
      dueAt: null,
      basis,
    });
  else await openLimitDuty(work, row, { kind, words, unitId: record.unitId, takenOn: body.takenOn, endsOn });
  return { id, state, version: 1 };
}

/** Until when it may last: the law's last day, or the earlier one that the paper gives; undefined where the law sets none. */
export function limitOf({ limit }: Measure, takenOn: Day, endsOn: Day | undefined) {
  if (limit === undefined) return undefined;
  const clock = refuseInLaw(() => dueUnder(limit, { from: takenOn, provisional: true }));
  const isShorter = endsOn !== undefined && endsOn >= takenOn && endsOn < clock.dueDay;
  return { dueOn: isShorter ? endsOn : clock.dueDay, basis: basisOfClock(clock) };
}

/** Until its limit the measure is to be lifted or what follows decided. */
export async function openLimitDuty(
  work: Work,
  row: PlacedRecord,
  { kind, words, unitId, takenOn, endsOn }: { kind: Measure; words: string; unitId: string; takenOn: Day; endsOn?: Day | undefined },
): Promise<void> {
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

/** 安全生产法第七十条第二款：停止供电应当提前二十四小时通知，有危及生产安全的紧急情形除外。 */
function refuseWithoutNotice({ notice }: Measure, { noticeAt, takenOn, isEmergency }: Body): void {
  if (notice === undefined || isEmergency) return;
  const latest = refuseInLaw(() => dueUnder(notice, { from: instantOf(takenOn, '23:59') }));
  if (noticeAt === undefined || new Date(noticeAt) > latest.dueAt)
    throw badField('noticeAt', '应当提前二十四小时通知，紧急情形除外。', 'Notice is given 24 hours ahead, save in an emergency.');
}
