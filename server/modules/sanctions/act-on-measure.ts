import type { z } from 'zod';
import type { actOnMeasure as endpoint } from '../../../contracts/sanction-acts.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { dueUnder } from '../../../domain/law/due-under.ts';
import { measureActsFor } from '../../../domain/sanctions/measure-acts.ts';
import { getMeasure } from '../../../domain/sanctions/measure-table.ts';
import { badField, notFound, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { refuseInLaw } from '../law/for-other-modules.ts';
import { countMeasure } from './count-sanctions.ts';
import { getMeasureRecord, type MeasureRecord } from './measure-rows.ts';
import { namedInHistory, namedPaper } from './named-paper.ts';
import { openLimitDuty } from './record-measure.ts';
import { type Means, notNow, refuseUnlessOpen } from './refuse-act.ts';
import { basisOfClock, openSanctionDuty } from './sanction-duties.ts';
import { writeSanctionMove } from './write-sanction-move.ts';

type Given = z.infer<NonNullable<typeof endpoint.body>>;

/** One act on a measure. What was stopped restarts only after the review of the site. */
export async function actOnMeasure(work: Work, id: string, given: Given, means: Means = 'hand'): Promise<z.input<typeof endpoint.output>> {
  const row = await work.db.selectFrom('measures').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw notFound('措施', 'measure');
  if (given.version !== row.version) throw stale(await getMeasureRecord(work, id));
  const kind = getMeasure(row.kind);
  const act = measureActsFor(kind.lift).find((one) => one.act === given.act);
  if (!act)
    throw notNow(
      kind.lift === 'restart-review'
        ? { zh: '停产措施须经审查同意方可恢复，不能直接解除', en: 'What is stopped restarts after a review alone, and is not simply lifted' }
        : { zh: '此项措施不能这样办理', en: 'This measure does not end so' },
    );
  refuseUnlessOpen(work, act, { state: row.state, unitId: row.unit_id, targetUnitId: null }, means);
  refuseWrongDay(work, row, given);
  const state = act.to ?? row.state;
  const version = row.version + 1;
  const ended = state === 'lifted' || state === 'not-approved' ? work.today : null;
  await work.db
    .updateTable('measures')
    .set({ state, ended_on: ended, version, ...restartColumns(given) })
    .where('id', '=', id)
    .execute();
  await countMeasure(work, row, { ...row, state, ended_on: ended });
  await writeSanctionMove(work, row, {
    kind: 'measure',
    act: given.act,
    state,
    version,
    words: given.reason,
    document: await paperOfAct(work, row, given, means),
    given,
    before: { state: row.state },
  });
  await keepDuties(work, row, given);
  return { id, state, version };
}

/** What the act rests on, as the history names it. */
async function paperOfAct(work: Work, row: MeasureRecord, given: Given, means: Means): Promise<string> {
  if (!('document' in given)) return '';
  if (means === 'paper' || given.act === 'liftMeasure') return given.document;
  const subject =
    row.case_id === null
      ? { kind: row.subject_kind as 'problem' | 'inspection', id: row.subject_id ?? '' }
      : { kind: 'case' as const, id: row.case_id };
  return namedInHistory(await namedPaper(work, { act: given.act, subject, unitId: row.unit_id }, given));
}

/** The application is not older than the measure, the review of the site not older than the application, neither lies ahead. */
function refuseWrongDay(work: Work, row: MeasureRecord, given: Given): void {
  if (given.act === 'askRestart' && (given.day > work.today || given.day < row.taken_on))
    throw badField('day', '申请日期应在采取措施之后、今日之前。', 'The application lies between the measure and today.');
  if (given.act !== 'passRestart' && given.act !== 'failRestart') return;
  if (given.reviewedOn > work.today || given.reviewedOn < (row.restart_asked_on ?? row.taken_on))
    throw badField('reviewedOn', '现场审查日期应在收到申请之后、今日之前。', 'The review lies between the application and today.');
}

function restartColumns(given: Given) {
  if (given.act === 'askRestart') return { restart_asked_on: given.day, restart_due_on: restartClock(given.day).dueDay, restart_reviewed_on: null };
  return given.act === 'passRestart' || given.act === 'failRestart' ? { restart_reviewed_on: given.reviewedOn } : {};
}

/** Ten days for the review of the site from the application. 总局令第16号第二十三条 */
function restartClock(askedOn: Day) {
  return refuseInLaw(() => dueUnder('restart-review', { from: askedOn, provisional: true }));
}

async function keepDuties(work: Work, row: MeasureRecord, given: Given): Promise<void> {
  const subject = { kind: 'measure', id: row.id };
  const about = { words: row.subject_words, holderUnitId: row.unit_id, subjectKind: 'measure' } as const;
  if (given.act === 'askRestart') {
    const clock = restartClock(given.day);
    await openSanctionDuty(work, row, {
      ...about,
      kind: 'restart-review',
      forPermission: 'cases.handle',
      dueAt: clock.dueAt,
      basis: basisOfClock(clock),
    });
    return;
  }
  if (given.act === 'failRestart') return void (await settleDuties(work, subject, { kinds: ['restart-review'] }));
  await settleDuties(work, subject);
  if (given.act === 'approveMeasure')
    await openLimitDuty(work, row, { kind: getMeasure(row.kind), words: row.subject_words, unitId: row.unit_id, takenOn: row.taken_on });
}
