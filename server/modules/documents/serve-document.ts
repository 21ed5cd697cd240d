import type { z } from 'zod';
import type { DocumentDetail } from '../../../contracts/document-records.ts';
import type { serveDocument as endpoint } from '../../../contracts/documents.ts';
import { dayOf, endOfDay, isDay } from '../../../domain/calendar/day.ts';
import { getServiceWay, serviceCountsFrom, serviceFaults } from '../../../domain/documents/service-ways.ts';
import { LawRefusal } from '../../../domain/law/law-refusal.ts';
import { badField, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { moveDueDay } from '../duties/for-other-modules.ts';
import { attachFiles } from '../files/for-other-modules.ts';
import { changeDocument, documentForAct, writeMove } from './act-on-document.ts';
import { documentDetail } from './document-detail.ts';
import { placeOf } from './document-record.ts';
import { completeService } from './complete-services.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/**
 * Records how an issued document was served, with its receipt. It counts from that day on, which settles the duty and starts what
 * hangs on it; an announcement counts once its period is over (complete-announced-services.ts).
 */
export async function serveDocument(work: Work, id: string, body: Body): Promise<DocumentDetail> {
  const before = await documentForAct(work, id, 'serveDocument', body.version);
  const { way, servedAt, fileIds, version: _version, ...entered } = body;
  refuseIncomplete(body);
  const day = refuseImpossibleDay(work, servedAt, before.issued_on);
  const countsFrom = countsFromDay(way, day);
  const service = await work.db
    .insertInto('document_services')
    .values({
      ...placeOf(before),
      document_id: id,
      way,
      place: entered.place,
      recipient: entered.recipient,
      relation: entered.relation,
      served_at: servedAt,
      counts_from: countsFrom,
      refused: way === 'left',
      refusal_reason: entered.refusalReason,
      witness: entered.witness,
      officers: entered.officers,
      trace: entered.trace,
      note: entered.note,
      file_ids: fileIds,
      recorded_by_person_id: work.viewer.personId,
      recorded_at: work.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await attachFiles(work, fileIds, { kind: 'document', id, regionCode: before.region_code, regionThen: before.region_then, sector: before.sector });
  const after = await changeDocument(work, before, {});
  await writeMove(work, after, {
    act: 'serveDocument',
    words: `${getServiceWay(way).zh}，${servedAt.replace('T', ' ')}${entered.recipient === '' ? '' : `，${entered.recipient}`}`,
    details: { after: { ...entered, way, servedAt, countsFrom, fileIds } },
  });
  if (countsFrom <= work.today) await completeService(work, service);
  else await moveDueDay(work, { kind: 'document', id }, endOfDay(countsFrom), { kinds: ['document-service'] });
  return documentDetail(work, id);
}

function refuseIncomplete(body: Body): void {
  const faults = serviceFaults({ ...body, papers: body.fileIds.length });
  if (faults.length === 0) return;
  throw new Refused(
    422,
    'bad-input',
    { zh: '送达登记不完整。', en: 'The service is not complete.' },
    { fields: faults.map(({ path, zh, en }) => ({ path, words: { zh, en } })) },
  );
}

function refuseImpossibleDay(work: Work, servedAt: string, issuedOn: string | null): string {
  const day = servedAt.slice(0, 10);
  if (!isDay(day)) throw badField('servedAt', '没有这一天。', 'There is no such day.');
  const isFuture = servedAt.length > 10 ? new Date(`${servedAt}:00+08:00`) > work.now : day > dayOf(work.now);
  if (isFuture) throw badField('servedAt', '送达时间不能晚于现在。', 'It cannot have been served later than now.');
  if (issuedOn !== null && day < issuedOn)
    throw badField('servedAt', `送达日期不能早于签发日期 ${issuedOn}。`, `Not before the day of issue, ${issuedOn}.`);
  return day;
}

function countsFromDay(way: Body['way'], day: string): string {
  try {
    return serviceCountsFrom(way, day).day;
  } catch (error) {
    if (error instanceof LawRefusal) throw badField('servedAt', error.text.zh, error.text.en);
    throw error;
  }
}
