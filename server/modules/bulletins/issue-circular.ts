import { sql } from 'kysely';
import type { CircularDetail } from '../../../contracts/circulars.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { keepMadeFile } from '../files/for-other-modules.ts';
import { markReportsIssued } from '../reports/for-other-modules.ts';
import { circularDetail } from './circular-detail.ts';
import { circularForAct } from './circular-for-act.ts';
import { type CircularDocument, documentOf } from './circular-record.ts';
import { issuedDocument, numberSeries, printedAs, type PrintedCircular } from './print-for-issue.ts';
import { sendCircular } from './send-circular.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Issues a draft: the next number of the year without gaps, the document printed once (before this transaction) and kept (later prints
 * are these bytes), a receipt and a duty to confirm it for every addressee, and the month's reports closed to all but errata.
 */
export async function issueCircular(work: Work, id: string, version: number, before?: PrintedCircular): Promise<CircularDetail> {
  const record = await circularForAct(work, id, 'issue', version);
  const campaign = await getCampaign(work, record.campaign_id);
  const { words } = documentOf(record);
  const serial = await nextSerial(work, numberSeries(work, campaign));
  const number = `${campaign.circular.numberWord.zh}〔${work.today.slice(0, 4)}〕${serial}号`;
  const print = await printedAs(issuedDocument(work, campaign, record, serial), before);
  const common = {
    subject: { kind: 'circular' as const, id },
    name: `${number} ${words.title.replaceAll('\n', '')}`,
    regionCode: record.region_code,
    sector: record.sector,
  };
  const pdf = await keepMadeFile(work, { ...common, mediaType: 'application/pdf', bytes: print.pdf });
  const docx = await keepMadeFile(work, { ...common, mediaType: docxType, bytes: print.docx });
  await work.db
    .updateTable('circulars')
    .set((eb) => ({
      status: 'issued',
      number,
      document: JSON.stringify({ words, printed: print.document } satisfies CircularDocument),
      issued_at: work.now,
      issued_by_person_id: work.viewer.personId,
      pdf_file_id: pdf,
      docx_file_id: docx,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  const addressees = await sendCircular(work, campaign, { id, number, title: words.title, unitId: record.unit_id });
  const duties = campaign.duties.filter(({ form }) => form === campaign.circular.form).map(({ key }) => key);
  const reports = await markReportsIssued(work, { campaignId: campaign.id, dutyKeys: duties, period: record.period });
  work.audit({
    act: 'issueCircular',
    objectKind: 'circular',
    objectId: id,
    details: { after: { number, addressees: addressees.length, reports } },
    regionCode: record.region_code,
  });
  work.tell('circular-issued', {
    objectKind: 'circular',
    objectId: id,
    unitIds: addressees,
    regionCode: record.region_code,
    sector: record.sector,
    words: { zh: `印发通报 ${number}：${words.title.replaceAll('\n', '')}`, en: `Circular ${number} is issued; please confirm receipt` },
  });
  return circularDetail(work, id);
}

async function nextSerial(work: Work, series: string): Promise<number> {
  const { rows } = await sql<{ serial: number }>`select next_number(${series}) as serial`.execute(work.db);
  const serial = rows[0]?.serial;
  if (serial === undefined) throw new Error('no number was allotted');
  return serial;
}
