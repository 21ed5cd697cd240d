import type { z } from 'zod';
import type { actOnSeizure as endpoint } from '../../../contracts/sanction-acts.ts';
import { type Day, endOfDay } from '../../../domain/calendar/day.ts';
import { confiscationBar } from '../../../domain/sanctions/confiscation-bar.ts';
import { SEIZURE_ACTS } from '../../../domain/sanctions/seizure-acts.ts';
import { lapsedWords, seizureClock } from '../../../domain/sanctions/seizure-clock.ts';
import { badField, notFound, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { moveDueDay, settleDuties } from '../duties/for-other-modules.ts';
import { refuseInLaw } from '../law/for-other-modules.ts';
import { foreignPaper, namedInHistory, namedPaper, type PaperColumns } from './named-paper.ts';
import { notNow, refuseUnlessOpen } from './refuse-act.ts';
import { partiesOf } from './sanctioned-case.ts';
import { clockFactsOf, getSeizure, type SeizureRecord } from './seizure-rows.ts';
import { writeSanctionMove } from './write-sanction-move.ts';

type Given = z.infer<NonNullable<typeof endpoint.body>>;
interface Change {
  state?: string;
  extensions?: string;
  testing?: string;
  due_on?: string;
  ended_on?: string;
  document_id?: string | null;
  document?: string;
  outside_reason?: string;
}

/** One act on a seizure: approval, extension, testing time, disposal, release. After its last day it can only be released. */
export async function actOnSeizure(
  work: Work,
  id: string,
  given: Given,
  { by, endsOn }: { by?: PaperColumns; endsOn?: Day | undefined } = {},
): Promise<z.input<typeof endpoint.output>> {
  const row = await work.db.selectFrom('seizures').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw notFound('查封扣押', 'seizure');
  if (given.version !== row.version) throw stale(await getSeizure(work, id));
  const act = SEIZURE_ACTS.find((one) => one.act === given.act)!;
  refuseUnlessOpen(work, act, { state: row.state, unitId: row.unit_id, targetUnitId: null }, by ? 'paper' : 'hand');
  const lapsed = given.act === 'releaseSeizure' ? undefined : lapsedWords(row.due_on, work.today);
  if (lapsed) throw notNow(lapsed);
  const paper = by ?? (await paperOfAct(work, row, given));
  const change = await changeOf(work, row, given, { endsOn, paper });
  const state = change.state ?? row.state;
  const version = row.version + 1;
  await work.db
    .updateTable('seizures')
    .set({ ...change, version })
    .where('id', '=', id)
    .execute();
  await writeSanctionMove(work, row, {
    kind: 'seizure',
    act: given.act,
    state,
    version,
    words: 'reason' in given ? given.reason : '',
    document: namedInHistory(paper),
    given,
    before: { state: row.state, dueOn: row.due_on },
  });
  return { id, state, version };
}

/** What was made known of a test is no paper of this body. */
async function paperOfAct(work: Work, row: SeizureRecord, given: Given): Promise<PaperColumns> {
  if (given.act === 'leaveOutTesting') return foreignPaper(given.document);
  return namedPaper(work, { act: given.act, subject: { kind: 'case', id: row.case_id }, unitId: row.unit_id }, given);
}

async function changeOf(
  work: Work,
  row: SeizureRecord,
  given: Given,
  { endsOn, paper }: { endsOn: Day | undefined; paper: PaperColumns },
): Promise<Change> {
  const subject = { kind: 'seizure', id: row.id };
  switch (given.act) {
    case 'approveSeizure':
      await settleDuties(work, subject, { kinds: ['seizure-approval'] });
      return { state: 'held', ...(row.document === '' ? { ...paper, document_id: null } : {}) };
    case 'documentSeizure': {
      const dueOn = endsOn !== undefined && endsOn < row.due_on ? endsOn : row.due_on;
      await moveDueDay(work, subject, endOfDay(dueOn), { kinds: ['seizure-decision'] });
      return { ...paper, due_on: dueOn };
    }
    case 'extendSeizure': {
      const extension = { amount: given.days, reason: given.reason, document: given.document, person: work.viewer.personName };
      return longer(work, row, { extensions: [...clockFactsOf(row).extensions, extension] }, endsOn);
    }
    case 'leaveOutTesting': {
      if (given.to < given.from) throw badField('to', '止日早于起日。', 'It ends before it begins.');
      const span = { from: given.from, to: given.to, reason: given.reason, document: given.document };
      return longer(work, row, { testing: [...clockFactsOf(row).testing, span] });
    }
    case 'decideSeizure':
      await refuseConfiscation(work, row, given.fates);
      await writeFates(work, row, given.fates);
      await settleDuties(work, subject);
      return { state: 'disposed', ended_on: work.today };
    case 'releaseSeizure': {
      const items = await work.db.selectFrom('seizure_items').select('number').where('seizure_id', '=', row.id).execute();
      await writeFates(
        work,
        row,
        items.map(({ number }) => ({ number, fate: 'returned' as const })),
      );
      await settleDuties(work, subject);
      return { state: 'released', ended_on: work.today };
    }
  }
}

/** Until when it is held now: the clock's last day, or the earlier one that the paper gives. */
async function longer(work: Work, row: SeizureRecord, more: Partial<ReturnType<typeof clockFactsOf>>, endsOn?: Day): Promise<Change> {
  const facts = { ...clockFactsOf(row), ...more };
  const clock = refuseInLaw(() => seizureClock(facts));
  const dueOn = endsOn !== undefined && endsOn < clock.dueDay ? endsOn : clock.dueDay;
  await moveDueDay(work, { kind: 'seizure', id: row.id }, endOfDay(dueOn), { kinds: ['seizure-decision'] });
  return { extensions: JSON.stringify(facts.extensions), testing: JSON.stringify(facts.testing), due_on: dueOn };
}

/** What is held is confiscated by a decision of the case alone. */
async function refuseConfiscation(work: Work, { case_id: caseId }: SeizureRecord, fates: readonly { fate: string }[]): Promise<void> {
  if (!fates.some(({ fate }) => fate === 'confiscated')) return;
  const bar = confiscationBar((await partiesOf(work, caseId)).map(({ facts }) => facts));
  if (bar) throw notNow(bar);
}

/** Every item of the list gets its fate, once. */
async function writeFates(work: Work, row: SeizureRecord, fates: readonly { number: number; fate: string }[]): Promise<void> {
  const items = await work.db.selectFrom('seizure_items').select('number').where('seizure_id', '=', row.id).execute();
  const given = new Set(fates.map(({ number }) => number));
  if (given.size !== fates.length || given.size !== items.length || items.some(({ number }) => !given.has(number)))
    throw badField('fates', '须逐项写明每件物品的处理。', 'Say for every item what becomes of it.');
  for (const { number, fate } of fates)
    await work.db.updateTable('seizure_items').set({ fate }).where('seizure_id', '=', row.id).where('number', '=', number).execute();
}
