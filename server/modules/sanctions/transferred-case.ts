import { getCaseTransition } from '../../../domain/cases/case-transition-table.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, openTransferredCase } from '../cases/for-other-modules.ts';
import type { SanctionedCase } from './sanctioned-case.ts';
import type { TransferRecord } from './transfer-clock.ts';

/**
 * With the file the whole case goes to the body of jurisdiction, as long as nothing was told to the party: it is not handled here meanwhile,
 * and ends here when that body has taken it. Later only a lead goes out, and the case stays. 行政处罚法第二十五条；总局令第15号第六条至第十条
 */
export async function sendCaseAway(work: Work, record: SanctionedCase, row: TransferRecord): Promise<void> {
  const { from } = getCaseTransition('transferCase');
  if (row.kind !== 'body' || !from.some((state) => state === record.state)) return;
  await moveCase(work, record.id, { act: 'transferCase', reason: row.words, document: row.document }, { means: 'sanctions' });
}

/** An enforcement body of this system that takes a case over gets it as a clue of its own, with its papers. Undefined where nothing is opened. */
export async function takeCaseOver(work: Work, record: SanctionedCase, row: TransferRecord): Promise<{ id: string; number: string } | undefined> {
  if (row.kind !== 'body' || row.to_unit_id !== work.viewer.unitId || work.viewer.unitKind !== 'enforcement-body') return undefined;
  if (record.state !== 'transferred') return undefined;
  const { name } = await work.db.selectFrom('units').select('name').where('id', '=', row.unit_id).executeTakeFirstOrThrow();
  return openTransferredCase(work, record.id, { unitName: name, document: row.document, sector: row.sector });
}
