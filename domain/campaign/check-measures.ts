import type { ReportFault } from './campaign-fault.ts';
import type { Campaign } from './campaign-schema.ts';
import { rankingBan } from './rankable-figures.ts';
import { reportRepeated } from './repeated-values.ts';

/** Measures: named once, filters that can be met, none ranked that the law forbids to rank. */
export function checkMeasures(campaign: Campaign, report: ReportFault): void {
  reportRepeated(campaign.measures, 'id', ['measures'], report);
  for (const [position, measure] of campaign.measures.entries()) {
    const place = ['measures', position];
    if (measure.rankable) report([...place, 'rankable'], `不得排名：${rankingBan.zh}`, `Not to be ranked: ${rankingBan.en}`);
    if (measure.over === 'problem' && measure.where?.nature === 'illegal-act' && measure.where.grade !== undefined) {
      report(
        [...place, 'where', 'grade'],
        '违法行为没有隐患等级，此指标将始终为零',
        'An illegal act has no grade of hazard: the figure would always be nought',
      );
    }
  }
}
