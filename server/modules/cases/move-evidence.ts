import type { z } from 'zod';
import type { moveEvidence as endpoint } from '../../../contracts/case-acts.ts';
import { badField, notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { memberOf } from './case-officers.ts';
import { evidenceFacts, type LoadedCase, placeOf } from './case-record.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/** Hands a piece of evidence from its holder to another, under which seal and why: the chain of custody never breaks. 总局令第15号第二十五条 */
export function moveEvidence(work: Work, id: string, body: Body): Promise<CaseActAnswer> {
  return moveCase(
    work,
    id,
    async (loaded) => ({ act: 'moveEvidence', evidenceId: body.evidenceId, evidence: await handOver(work, loaded, body), text: body.text }),
    body,
  );
}

async function handOver(work: Work, { record, evidence }: LoadedCase, body: Body) {
  const held = evidence.find((one) => one.id === body.evidenceId);
  if (!held) throw notFound('证据', 'evidence');
  const taker = await memberOf(work, record.unit_id, body.toPersonId, 'toPersonId');
  if (taker.id === held.holder_person_id) throw badField('toPersonId', '接收人已是保管人。', 'He holds it already.');
  const { viewer } = work;
  if (viewer.personId !== held.holder_person_id && viewer.personId !== taker.id)
    throw badField('toPersonId', '由移交人或者接收人登记。', 'The giver or the taker records it.');
  const seal = body.seal === '' ? held.seal : body.seal;
  await work.db
    .insertInto('case_evidence_moves')
    .values({
      ...placeOf(record),
      case_id: record.id,
      evidence_id: held.id,
      at: work.now,
      from_person_id: held.holder_person_id,
      to_person_id: taker.id,
      place: body.place,
      seal,
      note: body.text,
    })
    .execute();
  const row = await work.db
    .updateTable('case_evidence')
    .set({ holder_person_id: taker.id, place: body.place === '' ? held.place : body.place, seal })
    .where('id', '=', held.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return evidenceFacts(row);
}
