import type { CircularDetail } from '../../../contracts/circulars.ts';
import { circularActsFor } from '../../../domain/circulars/circular-lifecycle.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { periodWarnings } from './period-warnings.ts';
import { type CircularRecord, documentOf, figuresOf, isOwnCircular, standingOf } from './circular-record.ts';
import { circularRows } from './circular-rows.ts';
import { getReadableCircular, readableCirculars } from './readable-circulars.ts';

/** A circular with its words, frozen tables, receipts and what the viewer may do. Throws not-found. */
export async function circularDetail(work: Work, id: string): Promise<CircularDetail> {
  const record = await getReadableCircular(work, id);
  const [row] = await circularRows(work, [record], await readableCirculars(work));
  if (!row) throw new Error('a circular without its row');
  const receiptList = await receiptsOf(work, record);
  const awaited = receiptList.some((receipt) => receipt.isOwn && receipt.receivedAt === null);
  const names = await namesOf(work, record);
  return {
    ...row,
    ...names,
    words: documentOf(record).words,
    tables: figuresOf(record).tables,
    spoken: figuresOf(record).spoken ?? [],
    figuresAt: record.figures_at.toISOString(),
    correctReason: record.correct_reason,
    withdrawReason: record.withdraw_reason,
    receiptList,
    files: await filesOf(work, record),
    warnings: record.status === 'draft' ? await periodWarnings(work, await getCampaign(work, record.campaign_id), record.period) : [],
    acts: circularActsFor(standingOf(work, record, awaited), work.viewer),
    version: record.version,
  };
}

/** Its own unit sees who has confirmed; an addressee sees what was sent to himself and below. */
async function receiptsOf(work: Work, record: CircularRecord): Promise<CircularDetail['receiptList']> {
  const own = isOwnCircular(work, record);
  const rows = await work.db
    .selectFrom('circular_receipts as r')
    .innerJoin('units as u', 'u.id', 'r.unit_id')
    .leftJoin('persons as p', 'p.id', 'r.received_by_person_id')
    .select(['r.unit_id', 'u.name as unit_name', 'r.sent_at', 'r.received_at', 'r.due_on', 'r.region_code', 'p.name as person_name'])
    .where('r.circular_id', '=', record.id)
    .orderBy('u.kind', 'desc')
    .orderBy('r.region_code')
    .orderBy('r.unit_id')
    .execute();
  return rows
    .filter((row) => own || row.unit_id === work.viewer.unitId || row.region_code !== record.region_code)
    .map((row) => ({
      unitId: row.unit_id,
      unitName: row.unit_name,
      sentAt: row.sent_at.toISOString(),
      receivedAt: row.received_at?.toISOString() ?? null,
      receivedBy: row.person_name,
      dueOn: row.due_on,
      isOwn: row.unit_id === work.viewer.unitId,
    }));
}

async function namesOf(work: Work, record: CircularRecord) {
  const unit = await work.db.selectFrom('units').select('name').where('id', '=', record.unit_id).executeTakeFirst();
  const ids = [record.drafted_by_person_id, record.issued_by_person_id].filter((id): id is string => id !== null);
  const persons = await work.db.selectFrom('persons').select(['id', 'name']).where('id', 'in', ids).execute();
  const nameOf = (id: string | null) => persons.find((person) => person.id === id)?.name ?? null;
  return { unitName: unit?.name ?? '', draftedBy: nameOf(record.drafted_by_person_id) ?? '', issuedBy: nameOf(record.issued_by_person_id) };
}

/** The stored document; whoever may read the circular may have its files, wherever they lie. */
export async function filesOf(work: Work, record: CircularRecord): Promise<CircularDetail['files']> {
  const ids = [record.pdf_file_id, record.docx_file_id].filter((id): id is string => id !== null);
  if (ids.length === 0) return { pdf: null, docx: null };
  const rows = await work.underScope(wholeProvince, () =>
    work.db.selectFrom('files').select(['id', 'sha256', 'size']).where('id', 'in', ids).execute(),
  );
  const fileOf = (id: string | null) => {
    const row = rows.find((file) => file.id === id);
    return row ? { sha256: row.sha256, size: Number(row.size) } : null;
  };
  return { pdf: fileOf(record.pdf_file_id), docx: fileOf(record.docx_file_id) };
}
