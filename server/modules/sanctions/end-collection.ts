import type { z } from 'zod';
import type { endCollection as endpoint } from '../../../contracts/payments.ts';
import { COLLECTION_END_GROUNDS, groundFits } from '../../../domain/sanctions/collection-end-grounds.ts';
import { yuanText } from '../../../domain/sanctions/money.ts';
import { badField, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { barOfStep, moneyForStep, writeStep } from './record-collection-step.ts';
import { refuseUnlessOwn } from './record-payment.ts';
import { notNow, refuseArchived } from './refuse-act.ts';
import { getSanctionedCase } from './sanctioned-case.ts';
import { settleMoney } from './settle-money.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/** 终结执行：the head ends the execution of what cannot be collected any more, on a ground of the law; what is open stays on record as unpaid. */
export async function endCollection(work: Work, caseId: string, body: Body): Promise<z.input<typeof endpoint.output>> {
  const record = await getSanctionedCase(work, caseId, true);
  refuseUnlessOwn(work, record);
  refuseArchived(record);
  await refuseHandler(work, caseId);
  if (body.onDay > work.today) throw badField('onDay', '日期晚于今日。', 'The day lies ahead.');
  const step = { partyId: body.partyId, kind: 'collection-ended', onDay: body.onDay } as const;
  const money = await moneyForStep(work, caseId, step);
  const bar = barOfStep(money, step);
  if (bar) throw notNow(bar);
  if (!groundFits(body.ground, money.party.facts.kind))
    throw badField(
      'ground',
      '该情形与当事人不符：公民与单位的终结情形不同。',
      'The ground does not fit the party: persons and units have grounds of their own.',
    );
  const { zh } = COLLECTION_END_GROUNDS.find(({ id }) => id === body.ground)!;
  const id = await writeStep(work, record, { ...step, document: body.document, words: `${zh}。${body.reason}`, amount: null, ground: body.ground });
  work.audit({
    act: 'endCollection',
    objectKind: 'case',
    objectId: record.id,
    regionCode: record.regionCode,
    sector: record.sector,
    details: { number: record.number, party: money.party.name, before: { unpaid: yuanText(money.ledger.openInAll) }, after: { ...body } },
  });
  await settleMoney(work, record, body.partyId);
  return { id };
}

/** 总局令第15号第二十八条第一款：who handles the case does not approve in it. */
async function refuseHandler(work: Work, caseId: string): Promise<void> {
  const { handler_ids: handlers } = await work.db.selectFrom('cases').select('handler_ids').where('id', '=', caseId).executeTakeFirstOrThrow();
  if (!handlers.includes(work.viewer.personId)) return;
  throw new Refused(403, 'act-not-yours', {
    zh: '本案承办人不得批准终结执行，请由其他负责人批准。',
    en: 'A handler of the case does not approve this; another head does.',
  });
}
