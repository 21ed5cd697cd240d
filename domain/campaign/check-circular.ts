import type { ReportFault } from './campaign-fault.ts';
import type { Campaign } from './campaign-schema.ts';
import { isRankableColumn, rankingBan } from './rankable-figures.ts';
import { reportRepeated } from './repeated-values.ts';

/** The circular ranks by punctuality, rectification and coverage only. */
export function checkCircular(campaign: Campaign, report: ReportFault): void {
  const { circular } = campaign;
  reportRepeated(circular.rankings, 'id', ['circular', 'rankings'], report);
  if (!campaign.forms.some((form) => form.key === circular.form)) {
    report(['circular', 'form'], `没有报表“${circular.form}”`, `There is no form "${circular.form}"`);
  }
  for (const [position, { source }] of circular.rankings.entries()) {
    const place = ['circular', 'rankings', position, 'source'];
    if (source.by === 'punctuality') {
      const duty = campaign.duties.find((entry) => entry.key === source.duty);
      if (!duty) report([...place, 'duty'], `没有事项“${source.duty}”`, `There is no duty "${source.duty}"`);
    } else if (source.by === 'ratio') {
      const column = campaign.forms.find((form) => form.key === source.form)?.columns.find((entry) => entry.code === source.column);
      if (!column) {
        report([...place, 'column'], `没有栏目“${source.form} ${source.column}”`, `There is no column "${source.form} ${source.column}"`);
      } else if (!isRankableColumn(column)) {
        report([...place, 'column'], `不得排名：${rankingBan.zh}`, `Not to be ranked: ${rankingBan.en}`);
      }
    } else {
      const measure = campaign.measures.find((entry) => entry.id === source.measure);
      if (measure?.over === 'check' && measure.moment === 'firstAtFirm') continue;
      // 覆盖率按检查过的单位数计，不按检查次数计。
      report([...place, 'measure'], '覆盖率须用按单位计数的检查指标', 'Coverage needs a measure that counts firms, not visits');
    }
  }
}
