import type { z } from 'zod';
import type { makeSeizure as endpoint } from '../../../contracts/sanction-acts.ts';
import { SEIZURE_ACTS } from '../../../domain/sanctions/seizure-acts.ts';
import { seizureClock, urgentClock } from '../../../domain/sanctions/seizure-clock.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { endOfDay } from '../../../domain/calendar/day.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { SubjectDocument } from '../documents/for-other-modules.ts';
import { refuseInLaw } from '../law/for-other-modules.ts';
import { foreignPaper, namedInHistory, namedPaper, ownPaper } from './named-paper.ts';
import { refuseClosed, refuseUnlessOpen } from './refuse-act.ts';
import { recordedByPaper, sameAgain } from './recorded-by-paper.ts';
import { basisOfClock, openSanctionDuty } from './sanction-duties.ts';
import { caseWords, getSanctionedCase, type SanctionedCase } from './sanctioned-case.ts';
import { writeSanctionMove } from './write-sanction-move.ts';

const askedIn = ({ id, unitId }: SanctionedCase) => ({ act: 'makeSeizure', subject: { kind: 'case', id }, unitId }) as const;

/**
 * Records a hold or seizure with its list. One made on the spot in an emergency still needs the head's approval within its hours.
 * A decision that gives a shorter time than the law says so with `endsOn`. What the paper has recorded already stands.
 */
export async function makeSeizure(
  work: Work,
  caseId: string,
  body: z.infer<NonNullable<typeof endpoint.body>>,
  { by, endsOn }: { by?: SubjectDocument; endsOn?: Day | undefined } = {},
): Promise<z.input<typeof endpoint.output>> {
  const record = await getSanctionedCase(work, caseId, true);
  refuseUnlessOpen(work, SEIZURE_ACTS[0], { state: 'new', unitId: record.unitId, targetUnitId: null }, by ? 'paper' : 'hand');
  if (!body.isUrgent && body.document === '') throw badField('document', '请选择查封（扣押）决定书。', 'Name the decision.');
  const paper = by ? ownPaper(by) : body.document === '' ? foreignPaper('') : await namedPaper(work, askedIn(record), body);
  const known = await recordedByPaper(work, 'seizures', paper);
  if (known) return sameAgain(work, known, { kind: 'seizure', act: 'makeSeizure', given: body });
  refuseClosed(record);
  const madeAt = new Date(body.madeAt);
  if (madeAt > work.now) throw badField('madeAt', '时刻晚于现在。', 'The moment lies ahead.');
  const facts = { madeAt, isUrgent: body.isUrgent, extensions: [], testing: [] };
  const clock = refuseInLaw(() => seizureClock(facts));
  const dueOn = endsOn !== undefined && endsOn < clock.dueDay ? endsOn : clock.dueDay;
  const state = body.isUrgent ? 'unapproved' : 'held';
  const place = { region_code: record.regionCode, region_then: record.regionThen, sector: record.sector };
  const words = caseWords(record);
  const { id } = await work.db
    .insertInto('seizures')
    .values({
      case_id: caseId,
      subject_words: words,
      unit_id: record.unitId,
      kind: body.kind,
      state,
      made_at: madeAt,
      is_urgent: body.isUrgent,
      place: body.place,
      keeper: body.keeper,
      reason: body.reason,
      ...paper,
      due_on: dueOn,
      made_by_person_id: work.viewer.personId || null,
      ...place,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await work.db
    .insertInto('seizure_items')
    .values(
      body.items.map((item, at) => ({
        seizure_id: id,
        number: at + 1,
        name: item.name,
        model: item.model,
        quantity: String(item.quantity),
        unit_word: item.unitWord,
        condition: item.condition,
        value: item.value === null ? null : String(item.value),
        ...place,
      })),
    )
    .execute();
  const row = { id, ...place };
  await writeSanctionMove(work, row, {
    kind: 'seizure',
    act: 'makeSeizure',
    state,
    version: 1,
    words: body.reason,
    document: namedInHistory(paper),
    given: body,
  });
  const common = { subjectKind: 'seizure', words, holderUnitId: record.unitId } as const;
  await openSanctionDuty(work, row, {
    ...common,
    kind: 'seizure-decision',
    forPermission: 'cases.handle',
    dueAt: endOfDay(dueOn),
    basis: basisOfClock(clock),
  });
  if (body.isUrgent) {
    const urgent = refuseInLaw(() => urgentClock(madeAt));
    await openSanctionDuty(work, row, {
      ...common,
      kind: 'seizure-approval',
      forPermission: 'documents.approve',
      dueAt: urgent.dueAt,
      basis: basisOfClock(urgent),
    });
  }
  return { id, state, version: 1 };
}
