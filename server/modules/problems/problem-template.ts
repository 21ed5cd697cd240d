import { writeTemplate } from '../../platform/workbooks/write-template.ts';
import { Refused } from '../../platform/refused.ts';
import type { Wire, Work } from '../../platform/work.ts';
import { campaignsOn } from '../campaign/for-other-modules.ts';
import { readImportPlaces } from '../enterprises/for-other-modules.ts';
import { importColumns, importSheet, kindChoices } from './import-columns.ts';

const instructions = [
  {
    zh: '一行一个问题。带 * 的列必填；灰色的一行是示例，可以留下也可以删除。',
    en: 'One problem a row. Columns with * are needed; the grey row is an example and may stay or go.',
  },
  {
    zh: '非法违法行为须填类别（分小类的填小类，“其他”须另作说明）；事故隐患须填等级，重大隐患须写明判定标准和条款。',
    en: 'An illegal act needs its kind (and part, and words where the kind asks for them); a hazard its grade, a major one the standard and clause.',
  },
  {
    zh: '整份文件要么全部登记，要么一行也不登记：有一处问题，就把文件连同每一处问题退回，改正后再导入。',
    en: 'A file is registered as a whole or not at all: with one fault it comes back with every fault in it; correct it and send it again.',
  },
  {
    zh: '同一份文件再次导入不会重复登记；已登记的同一问题会指出编号。',
    en: 'The same file sent twice registers nothing twice; a problem on record is pointed out with its number.',
  },
  { zh: '请填数值，不要用公式。每份文件最多 20,000 行、20 MB。', en: 'Enter values, no formulas. At most 20,000 rows and 20 MB a file.' },
];

/** The file to fill in, with the viewer's divisions and the campaign's sectors, kinds and standards to choose from. */
export async function problemTemplate(work: Work, { reply }: Wire): Promise<unknown> {
  const { locale } = work;
  const campaigns = await campaignsOn(work, work.today);
  const campaign = campaigns.find(({ id }) => id === work.viewer.campaignId) ?? campaigns[0];
  if (!campaign) throw new Refused(409, 'no-campaign', { zh: '当日没有正在进行的行动。', en: 'No campaign runs today.' });
  const columns = importColumns(
    {
      places: (await readImportPlaces(work)).offered,
      sectors: campaign.sectors.map(({ names }) => names[locale]),
      ...kindChoices(campaign, locale),
      grades: campaign.hazardGrades.map(({ names }) => names[locale]),
      standards: campaign.hazardStandards.map(({ names }) => names[locale]),
    },
    locale,
  );
  const bytes = await writeTemplate({ sheet: importSheet, columns, locale, instructions });
  return reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header(
      'content-disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(locale === 'zh' ? '问题登记模板.xlsx' : 'problems-template.xlsx')}`,
    )
    .send(bytes);
}
