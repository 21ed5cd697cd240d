import type { z } from 'zod';
import type { orderMeasure as endpoint } from '../../../contracts/sanction-acts.ts';
import { instantOf } from '../../../domain/calendar/day.ts';
import { dueUnder } from '../../../domain/law/due-under.ts';
import { MEASURE_ACTS } from '../../../domain/sanctions/measure-acts.ts';
import { getMeasure, type Measure, measureBasisOn } from '../../../domain/sanctions/measure-table.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { SubjectDocument } from '../documents/for-other-modules.ts';
import { refuseInLaw } from '../law/for-other-modules.ts';
import { targetOfCase } from './measure-target.ts';
import { namedPaper, ownPaper } from './named-paper.ts';
import { recordMeasure } from './record-measure.ts';
import { recordedByPaper, sameAgain } from './recorded-by-paper.ts';
import { refuseClosed, refuseUnlessOpen } from './refuse-act.ts';
import { getSanctionedCase } from './sanctioned-case.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/**
 * Records a measure that the body decides itself. Cutting the supply waits for its main head, and for the notice 24 hours ahead. What the
 * paper has recorded already stands. `by`: the paper that brings it about; else it is by hand, and names one.
 */
export async function orderMeasure(work: Work, caseId: string, body: Body, by?: SubjectDocument): Promise<z.input<typeof endpoint.output>> {
  const record = await getSanctionedCase(work, caseId, true);
  refuseUnlessOpen(work, MEASURE_ACTS[0], { state: 'new', unitId: record.unitId, targetUnitId: null }, by ? 'paper' : 'hand');
  const asked = { act: 'orderMeasure', kind: body.kind, subject: { kind: 'case', id: caseId }, unitId: record.unitId } as const;
  const paper = by ? ownPaper(by) : await namedPaper(work, asked, body);
  const known = await recordedByPaper(work, 'measures', paper, body.kind);
  if (known) return sameAgain(work, known, { kind: 'measure', act: 'orderMeasure', given: body });
  refuseClosed(record);
  const kind = getMeasure(body.kind);
  if (!measureBasisOn(kind.id, body.takenOn))
    throw badField('kind', `${body.takenOn}的法律尚无此项措施。`, `The law of ${body.takenOn} does not know this measure.`);
  if (kind.notice === undefined && !by && body.takenOn > work.today) throw badField('takenOn', '日期晚于今日。', 'The day lies ahead.');
  refuseWithoutNotice(kind, body);
  const { takenOn, words } = body;
  const row = await recordMeasure(work, targetOfCase(record), { kind, takenOn, words, paper, decidedBy: work.viewer.unitName, given: body });
  return { id: row.id, state: row.state, version: 1 };
}

/** 安全生产法第七十条第二款：停止供电应当提前二十四小时通知，有危及生产安全的紧急情形除外。 */
function refuseWithoutNotice({ notice }: Measure, { noticeAt, takenOn, isEmergency }: Body): void {
  if (notice === undefined || isEmergency) return;
  const latest = refuseInLaw(() => dueUnder(notice, { from: instantOf(takenOn, '23:59') }));
  if (noticeAt === undefined || new Date(noticeAt) > latest.dueAt)
    throw badField('noticeAt', '应当提前二十四小时通知，紧急情形除外。', 'Notice is given 24 hours ahead, save in an emergency.');
}
