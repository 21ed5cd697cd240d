import type { ReportFault } from './campaign-fault.ts';
import type { Campaign } from './campaign-schema.ts';
import { checkSelectors } from './check-organisation.ts';
import { checkClause } from './check-phases.ts';
import type { PlannedDuty, RecordDuty } from './duties-schema.ts';
import { reportRepeated } from './repeated-values.ts';

const rulesOf = {
  once: ['on-day'],
  'each-period': ['day-of-period', 'end-of-month', 'daily'],
  record: ['days-after', 'hours-after'],
} as const;

/** Duties: who owes them exists, the due day can be found by its rule and lies in the campaign. */
export function checkDuties(campaign: Campaign, report: ReportFault): void {
  reportRepeated(campaign.duties, 'key', ['duties'], report);
  reportRepeated(campaign.recordDuties, 'key', ['recordDuties'], report);
  reportRepeated(campaign.recordDuties, 'kind', ['recordDuties'], report);
  for (const [position, duty] of campaign.duties.entries()) checkPlanned(campaign, duty, position, report);
  for (const [position, duty] of campaign.recordDuties.entries()) checkOfRecord(duty, position, report);
}

function checkPlanned(campaign: Campaign, duty: PlannedDuty, position: number, report: ReportFault): void {
  const place = ['duties', position];
  checkClause(campaign, duty.clause, [...place, 'clause'], report);
  checkSelectors(campaign, duty.owedBy, [...place, 'owedBy'], report);
  checkRule(rulesOf[duty.repeats], duty.due.rule, [...place, 'due', 'rule'], report);

  const form = campaign.forms.find((entry) => entry.key === duty.form);
  if (duty.form !== undefined && !form) {
    report([...place, 'form'], `没有报表“${duty.form}”`, `There is no form "${duty.form}"`);
  }
  if (duty.form === undefined && duty.repeats === 'each-period') {
    report([...place, 'form'], '按期报送的事项须指明报表', 'A duty of every period must name its form');
  }
  if (duty.due.rule === 'daily' && form && form.period.kind !== 'day') {
    report([...place, 'due', 'rule'], `报表“${form.key}”不是日报`, `Form "${form.key}" is not a daily one`);
  }
  if ((duty.owedTo === 'outside') !== (duty.outside !== undefined)) {
    report(
      [...place, 'outside'],
      '报送行动以外的单位时须写明其名称，否则不写',
      'To be given where, and only where, the duty is owed to somebody outside',
    );
  }
  checkDays(campaign, duty, position, report);
}

function checkDays(campaign: Campaign, duty: PlannedDuty, position: number, report: ReportFault): void {
  const { from, to } = campaign.period;
  if (duty.due.rule !== 'on-day') return;
  if (duty.due.day < from || duty.due.day > to) {
    report(
      ['duties', position, 'due', 'day'],
      `应报日 ${duty.due.day} 不在行动期间（${from} 至 ${to}）内`,
      `The due day ${duty.due.day} is outside the campaign (${from} to ${to})`,
    );
  }
  if (duty.opens !== undefined && duty.opens > duty.due.day) {
    report(['duties', position, 'opens'], `开始日 ${duty.opens} 晚于应报日`, `Opens on ${duty.opens}, after it is due`);
  }
}

function checkOfRecord(duty: RecordDuty, position: number, report: ReportFault): void {
  const place = ['recordDuties', position];
  checkRule(rulesOf.record, duty.due.rule, [...place, 'due', 'rule'], report);
  if (duty.dueDay === 'fixed' && duty.longestDays !== undefined) {
    report([...place, 'longestDays'], '期限固定的事项不得另设最长天数', 'A fixed term has no longest number of days');
  }
  if (duty.due.rule === 'days-after' && duty.longestDays !== undefined && duty.longestDays < duty.due.days) {
    report([...place, 'longestDays'], '最长天数少于默认天数', 'The longest number of days is below the default');
  }
}

function checkRule(allowed: readonly string[], found: string, place: (string | number)[], report: ReportFault): void {
  if (allowed.includes(found)) return;
  const list = allowed.join(', ');
  report(place, `此类事项不能用“${found}”确定期限，应为：${list}`, `A duty of this sort cannot be due by "${found}"; expected one of: ${list}`);
}
