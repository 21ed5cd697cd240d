import type { z } from 'zod';
import type { keepReportDraft as endpoint } from '../../../contracts/reports.ts';
import { badField, forbidden, Refused, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getLoadedReport, type LoadedReport } from './get-report.ts';
import { standOf } from './move-report.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/** Keeps the words being written. Throws forbidden, not-now, stale-version, bad-input where a text is too long or not of this report. */
export async function keepReportDraft(work: Work, id: string, body: Body): Promise<{ version: number }> {
  const report = await getLoadedReport(work, id, { lock: true });
  const { record } = report;
  if (record.unit_id !== work.viewer.unitId) throw forbidden({ zh: '应由填报单位填写。', en: 'This is for the unit that owes the report.' });
  if (body.version !== record.version) {
    throw stale({ ...standOf(report), texts: record.draft_texts, explanations: record.draft_explanations });
  }
  if (record.status !== 'drafting') {
    throw new Refused(409, 'not-now', {
      zh: '报表已提请审签或已报送，文字不能再改。',
      en: 'The report is awaiting approval or was sent; its words cannot be changed now.',
    });
  }
  refuseStrangeTexts(report, body.texts);
  await work.db
    .updateTable('reports')
    .set({ draft_texts: JSON.stringify(body.texts), draft_explanations: JSON.stringify(body.explanations), version: record.version + 1 })
    .where('id', '=', id)
    .execute();
  return { version: record.version + 1 };
}

function refuseStrangeTexts(report: LoadedReport, texts: Record<string, string>): void {
  for (const [code, text] of Object.entries(texts)) {
    const item = report.texts.find((one) => one.code === code);
    if (!item) throw badField(`texts.${code}`, '本报表没有此项文字。', 'The report has no such text.');
    if ([...text].length > item.longest) {
      throw badField(`texts.${code}`, `${item.names.zh}不得超过 ${item.longest} 字。`, `${item.names.en}: at most ${item.longest} characters.`);
    }
  }
}
