import type { z } from 'zod';
import type { addEvidence as endpoint } from '../../../contracts/case-acts.ts';
import { clockOn } from '../../../domain/cases/case-clocks.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { memberOf } from './case-officers.ts';
import { evidenceFacts, type LoadedCase, placeOf } from './case-record.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/** Registers a piece of evidence with its hash or seal and its holder; what is registered and held has seven working days. 行政处罚法第五十六条 */
export function addEvidence(work: Work, id: string, body: Body): Promise<CaseActAnswer> {
  if (body.collectedOn > work.today) throw badField('collectedOn', '取证日期不得晚于当日。', 'The day may not lie after today.');
  const fileIds = body.fileId === null ? body.fileIds : [...new Set([...body.fileIds, body.fileId])];
  return moveCase(work, id, async (loaded) => ({ act: 'addEvidence', evidence: await insertEvidence(work, loaded, body), text: body.name }), {
    version: body.version,
    fileIds,
  });
}

async function insertEvidence(work: Work, { record, evidence, facts }: LoadedCase, body: Body) {
  const holder = await memberOf(work, record.unit_id, body.holderId, 'holderId');
  const file = body.fileId === null ? undefined : await work.db.selectFrom('files').select('sha256').where('id', '=', body.fileId).executeTakeFirst();
  const row = await work.db
    .insertInto('case_evidence')
    .values({
      ...placeOf(record),
      case_id: record.id,
      number: Math.max(0, ...evidence.map((one) => one.number)) + 1,
      kind: body.kind,
      name: body.name,
      proves: body.proves,
      quantity: body.quantity,
      taken_at: body.takenAt,
      taken_from: body.takenFrom,
      collected_on: body.collectedOn,
      collected_seq: facts.seq + 1,
      officer_ids: body.officerIds.length > 0 ? body.officerIds : facts.handlers.map((one) => one.personId),
      is_copy: body.isCopy,
      sha256: file?.sha256 ?? null,
      seal: body.seal,
      holder_person_id: holder.id,
      place: body.place,
      hold_ends_on: body.isHeld ? (clockOn('evidence-hold', { from: body.collectedOn })?.dueDay ?? null) : null,
      file_id: body.fileId,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await work.db
    .insertInto('case_evidence_moves')
    .values({
      ...placeOf(record),
      case_id: record.id,
      evidence_id: row.id,
      at: work.now,
      from_person_id: null,
      to_person_id: holder.id,
      place: body.place,
      seal: body.seal,
    })
    .execute();
  return evidenceFacts(row);
}
