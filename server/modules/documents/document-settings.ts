import type { z } from 'zod';
import type { DocumentSettings, setApprovalChain as chainEndpoint, setDocumentBody as bodyEndpoint } from '../../../contracts/documents.ts';
import { chainFault, type ChainStep, defaultChain } from '../../../domain/documents/approval-chain.ts';
import { findDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { badField, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { bodyFacts } from './body-facts.ts';
import { signersOfBody } from './signers-of-body.ts';

/** How the viewer's own body makes its documents: its chains and what its papers say of it. */
export async function readDocumentSettings(work: Work): Promise<DocumentSettings> {
  const { viewer } = work;
  const rows = await work.db.selectFrom('approval_chains').selectAll().where('unit_id', '=', viewer.unitId).orderBy('kind').execute();
  const chains = rows.map((row) => ({
    kind: row.kind,
    steps: row.steps as DocumentSettings['chains'][number]['steps'],
    reason: row.reason,
    setAt: row.set_at.toISOString(),
    version: row.version,
  }));
  const ofAll = chains.find(({ kind }) => kind === '') ?? { kind: '', steps: [...defaultChain], reason: '', setAt: null, version: 0 };
  const { placeShort, bodyWord, particulars, isSet, version } = await bodyFacts(work, viewer.unitId);
  return {
    unitName: viewer.unitName,
    mayChange: viewer.permissions.has('documents.approve'),
    signers: await signersOfBody(work, viewer.unitId),
    chains: [ofAll, ...chains.filter(({ kind }) => kind !== '')],
    body: { placeShort, bodyWord, particulars, isSet, version },
  };
}

/** Sets the chain of one's own body, for all kinds or one; documents under way keep the chain they were submitted to. */
export async function setApprovalChain(work: Work, body: z.infer<NonNullable<typeof chainEndpoint.body>>): Promise<DocumentSettings> {
  const { kind, reason, version } = body;
  const steps = body.steps as ChainStep[];
  if (kind !== '' && !findDocumentKind(kind)?.needsChain)
    throw badField('kind', '这种文书不经审批程序。', 'Documents of this kind go through no chain.');
  const fault = steps.length === 0 && kind !== '' ? null : chainFault(steps);
  if (fault) throw badField('steps', fault.zh, fault.en);
  const unitId = work.viewer.unitId;
  const before = await work.db
    .selectFrom('approval_chains')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('kind', '=', kind)
    .forUpdate()
    .executeTakeFirst();
  if ((before?.version ?? 0) !== version) throw stale(await readDocumentSettings(work));
  if (steps.length === 0) await work.db.deleteFrom('approval_chains').where('unit_id', '=', unitId).where('kind', '=', kind).execute();
  else {
    const set = { steps: JSON.stringify(steps), set_by_person_id: work.viewer.personId, set_at: work.now, reason, version: version + 1 };
    await work.db
      .insertInto('approval_chains')
      .values({ unit_id: unitId, kind, ...set })
      .onConflict((conflict) => conflict.columns(['unit_id', 'kind']).doUpdateSet(set))
      .execute();
  }
  work.audit({
    act: 'setApprovalChain',
    objectKind: 'unit',
    objectId: unitId,
    details: { before: { steps: before?.steps ?? [] }, after: { steps }, kind, reason },
    regionCode: work.viewer.regionCode,
  });
  return readDocumentSettings(work);
}

/** Sets what the papers of one's own body say of it; papers that are issued keep what they said. */
export async function setDocumentBody(work: Work, body: z.infer<NonNullable<typeof bodyEndpoint.body>>): Promise<DocumentSettings> {
  const unitId = work.viewer.unitId;
  const before = await work.db.selectFrom('document_bodies').selectAll().where('unit_id', '=', unitId).forUpdate().executeTakeFirst();
  if ((before?.version ?? 0) !== body.version) throw stale(await readDocumentSettings(work));
  const set = {
    place_short: body.placeShort,
    body_word: body.bodyWord,
    particulars: JSON.stringify(body.particulars),
    set_by_person_id: work.viewer.personId,
    set_at: work.now,
    version: body.version + 1,
  };
  await work.db
    .insertInto('document_bodies')
    .values({ unit_id: unitId, ...set })
    .onConflict((conflict) => conflict.column('unit_id').doUpdateSet(set))
    .execute();
  work.audit({
    act: 'setDocumentBody',
    objectKind: 'unit',
    objectId: unitId,
    details: {
      before: before ? { placeShort: before.place_short, bodyWord: before.body_word, ...(before.particulars as object) } : null,
      after: { placeShort: body.placeShort, bodyWord: body.bodyWord, ...body.particulars },
    },
    regionCode: work.viewer.regionCode,
  });
  return readDocumentSettings(work);
}
