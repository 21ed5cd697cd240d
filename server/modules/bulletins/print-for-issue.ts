import { isDeepStrictEqual } from 'node:util';
import { circularRefusal } from '../../../domain/circulars/circular-lifecycle.ts';
import type { OfficialDocument } from '../../../domain/official-documents/official-document.ts';
import { renderOfficialDocx, renderOfficialPdf } from '../../platform/official-documents/render-official-document.ts';
import type { Preparing } from '../../platform/serve.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign, type LoadedCampaign } from '../campaign/for-other-modules.ts';
import { circularDocument } from './circular-document.ts';
import { type CircularRecord, documentOf, figuresOf, standingOf } from './circular-record.ts';
import { getReadableCircular } from './readable-circulars.ts';

export interface PrintedCircular {
  document: OfficialDocument;
  pdf: Buffer;
  docx: Buffer;
}

/**
 * The paper as it will most likely be issued, printed before the transaction that issues it, with the number that comes next.
 * Undefined where it cannot be issued as the caller saw it: the act itself says why.
 */
export async function printForIssue({ apart }: Preparing, id: string, version: number): Promise<PrintedCircular | undefined> {
  const document = await apart(async (work) => {
    const record = await getReadableCircular(work, id);
    if (record.version !== version || circularRefusal('issue', standingOf(work, record, false), work.viewer) !== null) return undefined;
    const campaign = await getCampaign(work, record.campaign_id);
    return issuedDocument(work, campaign, record, await nextToCome(work, numberSeries(work, campaign)));
  });
  return document && printed(document);
}

/** What was printed beforehand where it is this very paper; else, since another circular took the number meanwhile, printed now. */
export async function printedAs(document: OfficialDocument, before: PrintedCircular | undefined): Promise<PrintedCircular> {
  return before && isDeepStrictEqual(before.document, document) ? before : printed(document);
}

export function issuedDocument(work: Work, campaign: LoadedCampaign, record: CircularRecord, serial: number): OfficialDocument {
  const { words } = documentOf(record);
  return circularDocument(campaign, { words, tables: figuresOf(record).tables }, { today: work.today, serial });
}

/** Numbers of circulars run by word and year. */
export function numberSeries(work: Work, campaign: LoadedCampaign): string {
  return `circular ${campaign.circular.numberWord.zh} ${work.today.slice(0, 4)}`;
}

async function nextToCome(work: Work, series: string): Promise<number> {
  const row = await work.db.selectFrom('number_sequences').select('last').where('series', '=', series).executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

async function printed(document: OfficialDocument): Promise<PrintedCircular> {
  const [pdf, docx] = await Promise.all([renderOfficialPdf(document), renderOfficialDocx(document)]);
  return { document, pdf, docx };
}
