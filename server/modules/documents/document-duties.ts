import type { ChainPermission } from '../../../domain/documents/approval-chain.ts';
import { getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { isServed, servedWithin } from '../../../domain/documents/service-duty.ts';
import { CalendarGap } from '../../../domain/calendar/working-day.ts';
import { Refused, type Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { moveDueDay, openDuty, reopenDuties } from '../duties/for-other-modules.ts';
import { documentLabel, type DocumentRecord } from './document-record.ts';

const chainBasis: Words = { zh: '总局令第15号第二十八条第一款 逐级审批', en: 'Order 15 art. 28 para. 1: approval step by step' };

/** The step that waits stands on the desk of who may take it. */
export async function openApprovalDuty(work: Work, record: DocumentRecord, permission: ChainPermission): Promise<void> {
  await open(work, record, { kind: 'document-approval', forPermission: permission, basis: chainBasis, dueAt: null });
}

/** What was returned stands on the drafters' desk. */
export async function openCorrectionDuty(work: Work, record: DocumentRecord): Promise<void> {
  await open(work, record, { kind: 'document-correction', forPermission: 'documents.draft', basis: chainBasis, dueAt: null });
}

/** A paper for somebody outside is owed its service, within the days of the law where the law gives them. */
export async function openServiceDuty(work: Work, record: DocumentRecord): Promise<void> {
  const owed = serviceOwed(record);
  if (owed) await open(work, record, { kind: 'document-service', forPermission: 'documents.draft', ...owed });
}

/** Its service is owed again, by the day of the law, or by that of the announcement that still runs. */
export async function reopenServiceDuty(work: Work, record: DocumentRecord, runsUntil: Date | null): Promise<void> {
  const subject = { kind: 'document', id: record.id };
  const kinds = ['document-service'];
  await reopenDuties(work, subject, { kinds, holderUnitId: record.unit_id });
  await moveDueDay(work, subject, runsUntil ?? serviceOwed(record)?.dueAt ?? null, { kinds });
}

function serviceOwed(record: DocumentRecord): { dueAt: Date | null; basis: Words } | undefined {
  const kind = getDocumentKind(record.kind);
  if (!isServed(kind) || record.issued_on === null) return undefined;
  try {
    return servedWithin(kind, record.issued_on);
  } catch (error) {
    if (error instanceof CalendarGap) throw new Refused(422, 'beyond-calendar', error.text);
    throw error;
  }
}

async function open(
  work: Work,
  record: DocumentRecord,
  duty: { kind: string; forPermission: ChainPermission; basis: Words; dueAt: Date | null },
): Promise<void> {
  const words = documentLabel(record);
  await openDuty(work, {
    ...duty,
    campaignId: null,
    dutyKey: null,
    period: null,
    holderUnitId: record.unit_id,
    askedByUnitId: null,
    subject: { kind: 'document', id: record.id, words: { zh: words, en: words } },
    regionCode: record.region_code,
    regionThen: record.region_then,
    sector: record.sector,
  });
}
