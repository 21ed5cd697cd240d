import type { z } from 'zod';
import type { proposeMeasure as endpoint } from '../../../contracts/sanction-acts.ts';
import { endOfDay } from '../../../domain/calendar/day.ts';
import { getMeasure, measureBasisOn } from '../../../domain/sanctions/measure-table.ts';
import { PROPOSAL_ACTS } from '../../../domain/sanctions/proposal-acts.ts';
import { badField } from '../../platform/refused.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { refuseArchived, refuseUnlessOpen } from './refuse-act.ts';
import { openSanctionDuty } from './sanction-duties.ts';
import { getTarget, sectorForBoth } from './sanction-targets.ts';
import { caseWords, getSanctionedCase } from './sanctioned-case.ts';
import { tellUnit } from './tell-unit.ts';
import { writeSanctionMove } from './write-sanction-move.ts';

/** Sends a proposal (关闭、暂扣吊销、拘留、联合限制) with its letter to the body that decides; that body owes an answer. */
export async function proposeMeasure(
  work: Work,
  caseId: string,
  body: z.infer<NonNullable<typeof endpoint.body>>,
): Promise<z.input<typeof endpoint.output>> {
  const record = await getSanctionedCase(work, caseId, true);
  refuseUnlessOpen(work, PROPOSAL_ACTS[0], { state: 'new', unitId: record.unitId, targetUnitId: null });
  refuseArchived(record);
  const kind = getMeasure(body.kind);
  const basis = measureBasisOn(kind.id, work.today);
  if (!basis) throw badField('kind', '今日的法律没有此项措施。', "Today's law does not know this measure.");
  if (body.answerDueOn !== undefined && body.answerDueOn < work.today) throw badField('answerDueOn', '答复日期早于今日。', 'The day is past.');
  const target = await getTarget(work, record, body.kind, body.toUnitId);
  const place = { region_code: record.regionCode, region_then: record.regionThen, sector: sectorForBoth(record, target) };
  const words = caseWords(record);
  return work.underScope(wholeProvince, async () => {
    const { id } = await work.db
      .insertInto('proposals')
      .values({
        kind: kind.id,
        case_id: caseId,
        enterprise_id: record.enterpriseId,
        subject_words: words,
        unit_id: record.unitId,
        to_unit_id: target.id,
        state: 'awaiting',
        proposed_on: work.today,
        words: body.words,
        basis: JSON.stringify(basis),
        document: body.document,
        answer_due_on: body.answerDueOn ?? null,
        ...place,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const row = { id, ...place };
    const move = { kind: 'proposal', act: 'proposeMeasure', state: 'awaiting', version: 1 } as const;
    await writeSanctionMove(work, row, { ...move, words: body.words, document: body.document, given: body });
    await openSanctionDuty(work, row, {
      kind: 'proposal-answer',
      subjectKind: 'proposal',
      words: `${words} ${kind.zh}`,
      holderUnitId: target.id,
      forPermission: 'proposals.answer',
      askedByUnitId: record.unitId,
      dueAt: body.answerDueOn === undefined ? null : endOfDay(body.answerDueOn),
      basis,
    });
    if (kind.id === 'close' && record.enterpriseId !== null)
      await settleDuties(work, { kind: 'enterprise', id: record.enterpriseId }, { kinds: ['closure-proposal'] });
    tellUnit(work, row, target.id, 'proposal', {
      zh: `${work.viewer.unitName}提请${kind.zh}：${words}`,
      en: `${work.viewer.unitName} proposes "${kind.en}": ${words}`,
    });
    return { id, state: 'awaiting', version: 1 };
  });
}
