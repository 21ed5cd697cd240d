import type { z } from 'zod';
import type { actOnTransfer as endpoint } from '../../../contracts/sanction-acts.ts';
import { stateAfterAnswer, TRANSFER_STATES, type TransferKind, transferActsFor } from '../../../domain/sanctions/transfer-acts.ts';
import { badField, notFound, stale } from '../../platform/refused.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase } from '../cases/for-other-modules.ts';
import type { SubjectDocument } from '../documents/for-other-modules.ts';
import { countTransfer } from './count-sanctions.ts';
import { namedInHistory, namedPaper, ownPaper } from './named-paper.ts';
import { notNow, refuseUnlessOpen } from './refuse-act.ts';
import { getSanctionedCase, partiesOf } from './sanctioned-case.ts';
import { settleMoney, takeBackPaid } from './settle-money.ts';
import { tellUnit } from './tell-unit.ts';
import type { TransferRecord } from './transfer-clock.ts';
import { keepTransferDuties } from './transfer-duties.ts';
import { getTransfer } from './transfer-rows.ts';
import { takeCaseOver } from './transferred-case.ts';
import { writeSanctionMove } from './write-sanction-move.ts';

type Given = z.infer<NonNullable<typeof endpoint.body>>;

/** One act on a transfer: leave or refusal by the chief, hand-over, the receiver's answer, objection, hand-over of the items. */
export async function actOnTransfer(
  work: Work,
  id: string,
  given: Given,
  by?: Pick<SubjectDocument, 'id' | 'number'>,
): Promise<z.input<typeof endpoint.output>> {
  const row = await work.db.selectFrom('transfers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw notFound('移送', 'transfer');
  if (given.version !== row.version) throw stale(await getTransfer(work, id));
  const kind = row.kind as TransferKind;
  const act = transferActsFor(kind).find((one) => one.act === given.act);
  if (!act) throw notNow({ zh: '此种移送没有该事项', en: 'There is no such act on a transfer of this kind' });
  refuseUnlessOpen(work, act, { state: row.state, unitId: row.unit_id, targetUnitId: row.to_unit_id }, by ? 'paper' : 'hand');
  if ('day' in given && given.day > work.today) throw badField('day', '日期晚于今日。', 'The day lies ahead.');
  const state = act.to ?? ('outcome' in given ? stateAfterAnswer(kind, given.outcome) : row.state);
  const version = row.version + 1;
  const isEnded = TRANSFER_STATES.some((one) => one.id === state && !one.isOpen);
  const letter = given.act === 'handOverCase' ? (by ? ownPaper(by) : await namedPaper(work, askedOf(row), given)) : undefined;
  const after = await work.db
    .updateTable('transfers')
    .set({ state, version, ended_on: isEnded ? work.today : null, ...datesOf(work, row, given), ...letter })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await countTransfer(work, row, after);
  // The case, and the desk of the other body, may lie beyond the actor's sight.
  const opened = await work.underScope(wholeProvince, async () => {
    await keepTransferDuties(work, after);
    return tellCase(work, after, given);
  });
  const words = 'words' in given ? given.words : given.reason;
  await writeSanctionMove(work, row, {
    kind: 'transfer',
    act: given.act,
    state,
    version,
    words: opened ? `${words}（本机关案件编号：${opened.number}）` : words,
    document: letter ? namedInHistory(letter) : 'document' in given ? given.document : '',
    given,
    before: { state: row.state },
  });
  if ('outcome' in given)
    tellUnit(work, row, row.unit_id, 'transfer', { zh: `移送已答复：${row.subject_words}`, en: `A transfer was answered: ${row.subject_words}` });
  return { id, state, version };
}

const askedOf = (row: TransferRecord) => ({ act: 'handOverCase', subject: { kind: 'case', id: row.case_id }, unitId: row.unit_id }) as const;

function datesOf(work: Work, row: TransferRecord, given: Given) {
  switch (given.act) {
    case 'allowTransfer':
      return { allowed_at: work.now };
    case 'handOverCase': {
      const at = given.at === undefined ? work.now : new Date(given.at);
      if (at > work.now || (row.allowed_at !== null && at < row.allowed_at))
        throw badField('at', '移送时刻应在批准之后、现在之前。', 'The hand-over lies between the leave and now.');
      return { handed_over_at: at, copied_on: given.copiedOn ?? null };
    }
    case 'answerTransfer':
      return { answered_on: work.today };
    case 'recordTransferAnswer':
      return { answered_on: given.day };
    case 'askPoliceReview':
    case 'askProcuratorate':
      return { answered_on: work.today };
    case 'handOverItems':
      return { items_on: work.today };
    default:
      return {};
  }
}

/** 移送期间本机关不再作出处罚；退回的继续办理。行政处罚法第二十七条、第三十五条 */
async function tellCase(work: Work, row: TransferRecord, given: Given): Promise<{ number: string } | undefined> {
  const record = await getSanctionedCase(work, row.case_id, true);
  const isHandedOver = given.act === 'handOverCase' && record.state !== 'transferred';
  if (isHandedOver)
    await moveCase(work, row.case_id, { act: 'transferToPolice', reason: row.offence, document: row.document }, { means: 'sanctions' });
  if (given.act === 'answerTransfer' && given.outcome === 'filed') return takeCaseOver(work, record, row);
  if (row.state !== 'returned' || record.state !== 'transferred') return undefined;
  const reason = 'words' in given ? given.words : given.reason;
  await moveCase(work, row.case_id, { act: 'takeBack', reason }, { means: 'sanctions' });
  // What was paid or corrected, or whose execution ended, while the case was elsewhere is told to it now.
  for (const { id } of await partiesOf(work, row.case_id)) {
    await takeBackPaid(work, await getSanctionedCase(work, row.case_id), id, { reason, isOpenOnly: true });
    await settleMoney(work, await getSanctionedCase(work, row.case_id), id);
  }
  return undefined;
}
