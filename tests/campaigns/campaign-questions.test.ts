import { expect, test } from 'vitest';
import { checkCampaign } from '../../domain/campaign/check-campaign.ts';
import { renumberSectors } from '../../domain/campaign/renumber-sectors.ts';
import { focusTagsOn, keyPeriodsOn, phaseOn } from '../../domain/campaign/campaign-days.ts';
import { dutiesOwedBy, findRecordDuty, isSelected } from '../../domain/campaign/duties-owed.ts';
import { basisOn, hazardStandardsOn, kindByCode } from '../../domain/campaign/illegal-act-basis.ts';
import { responsibilityMatrix, uncoveredClauses } from '../../domain/campaign/responsibility-matrix.ts';
import { dueOf } from '../../domain/deadlines/due-day.ts';
import { periodOf, periodsBetween, periodSpan } from '../../domain/deadlines/period.ts';
import { adviseNature } from '../../domain/problems/reading-advice.ts';
import { campaign2009, campaignDaily } from './shipped-campaigns.ts';

test('the phase of a day', () => {
  const days = ['2009-03-31', '2009-04-01', '2009-04-30', '2009-05-01', '2009-09-23', '2009-10-01', '2009-12-31', '2010-01-01'];
  expect(days.map((day) => phaseOn(campaign2009, day)?.key)).toEqual([
    undefined,
    'preparation',
    'preparation',
    'screening',
    'supervision',
    'consolidation',
    'consolidation',
    undefined,
  ]);
});

test('the phases of 2009 leave no day of the campaign out', () => {
  for (const day of periodsBetween({ kind: 'day' }, campaign2009.period.from, campaign2009.period.to)) {
    expect(phaseOn(campaign2009, day), day).toBeDefined();
  }
});

test('focus tags are on in the fourth quarter only', () => {
  expect(focusTagsOn(campaign2009, '2009-09-30')).toEqual([]);
  expect(focusTagsOn(campaign2009, '2009-10-01').map((tag) => tag.names.zh)).toMatchSnapshot();
});

test('key periods overlap', () => {
  expect(keyPeriodsOn(campaign2009, '2009-05-02').map((period) => period.key)).toEqual(['labour-day', 'flood-season']);
  expect(keyPeriodsOn(campaign2009, '2009-10-03').map((period) => period.key)).toEqual(['national-day', 'fourth-quarter']);
});

test('a sub-kind leads to its kind; the ninth needs words', () => {
  expect(kindByCode(campaign2009, '2.1')?.code).toBe('2');
  expect(kindByCode(campaign2009, '10')).toBeUndefined();
  expect(campaign2009.kinds.filter((kind) => kind.needsWords).map((kind) => kind.code)).toEqual(['9']);
});

test('the basis of a kind is that of the day', () => {
  const kind = kindByCode(campaign2009, '4');
  expect(kind).toBeDefined();
  if (!kind) return;
  expect(basisOn(kind, '2009-06-01').map((basis) => basis.text.zh)).toEqual(['安全生产法（2002年）第八十三条：责令停止建设，可以并处5万元以下罚款']);
  expect(basisOn(kind, '2016-01-01').map((basis) => basis.confidence)).toEqual(['low']);
  expect(basisOn(kind, '2021-09-01')[0]?.text.zh).toMatch('第九十八条');
  expect(basisOn(kind, '1999-01-01')).toEqual([]);
});

test('the basis of a sub-kind comes first', () => {
  const kind = kindByCode(campaign2009, '2.2');
  expect(kind && basisOn(kind, '2009-06-01', '2.2').map((basis) => basis.text.zh)).toEqual([
    '国务院关于预防煤矿生产安全事故的特别规定（国务院令第446号）第五条、第十条至第十三条',
  ]);
});

test('in 2009 a major hazard is so by Order No. 16, in coal mines also by the rule of 2005', () => {
  expect(hazardStandardsOn(campaign2009, 2, '2009-06-01').map((standard) => standard.key)).toEqual(['hazard-provisions-2008']);
  expect(hazardStandardsOn(campaign2009, 4, '2009-06-01').map((standard) => standard.key)).toEqual(['hazard-provisions-2008', 'coal-2005']);
});

test('the cues of the file tell illegal act from hazard', () => {
  expect(adviseNature('该厂未取得安全生产许可证擅自生产', campaign2009.readingCues)).toMatchObject({ reads: 'illegal-act' });
  expect(adviseNature('车间临边护栏缺失，配电箱锈蚀', campaign2009.readingCues)).toMatchObject({ reads: 'hazard' });
});

test('who owes what', () => {
  const keys = (unit: Parameters<typeof dutiesOwedBy>[1]) => dutiesOwedBy(campaign2009, unit).map((duty) => duty.key);
  expect(keys({ kind: 'government', level: 'city' })).toEqual(['work-plan', 'monthly-report', 'stage-summary', 'final-summary']);
  expect(keys({ kind: 'body', level: 'province', body: 'body-police' })).toEqual(['work-plan', 'monthly-report', 'stage-summary', 'final-summary']);
  expect(keys({ kind: 'government', level: 'township' })).toEqual(['work-plan-local', 'monthly-report-local', 'final-summary-local']);
  expect(keys({ kind: 'office', level: 'province' })).toEqual(['province-stage-report']);
  expect(keys({ kind: 'group', level: 'province', group: 'group-03' })).toEqual([]);
  expect(dutiesOwedBy(campaignDaily, { kind: 'body', level: 'province', body: 'body-resources' })).toEqual([]);
});

test('a selector that names bodies chooses these only', () => {
  const selector = { units: ['body' as const], levels: ['province' as const], bodies: ['body-police'] };
  expect(isSelected(selector, { kind: 'body', level: 'province', body: 'body-police' })).toBe(true);
  expect(isSelected(selector, { kind: 'body', level: 'province', body: 'body-water' })).toBe(false);
  expect(isSelected(selector, { kind: 'body', level: 'province' })).toBe(false);
});

test('a re-check is due within ten days, as the file says', () => {
  const duty = findRecordDuty(campaign2009, 'problem-recheck');
  expect(duty && dueOf(duty.due, { eventAt: '2009-09-01T02:00:00Z' }).dueDay).toBe('2009-09-11');
});

test('the months of the report run from the 26th to the 25th', () => {
  const form = campaign2009.forms[0];
  const duty = campaign2009.duties.find((entry) => entry.key === 'monthly-report');
  if (!form || !duty) throw new Error('the plan of 2009 has a monthly report');
  expect(periodOf(form.period, '2009-08-26')).toBe('2009-09');
  const days = periodsBetween(form.period, '2009-04-25', '2009-12-25').map(
    (period) => dueOf(duty.due, { period: periodSpan(form.period, period) }).dueDay,
  );
  expect(days).toEqual([
    '2009-04-27',
    '2009-05-25',
    '2009-06-25',
    '2009-07-27',
    '2009-08-25',
    '2009-09-25',
    '2009-10-26',
    '2009-11-25',
    '2009-12-25',
  ]);
});

test('the second campaign asks for the day before by noon', () => {
  const duty = campaignDaily.duties.find((entry) => entry.key === 'daily-report');
  if (!duty) throw new Error('the second campaign has a daily report');
  expect(dueOf(duty.due, { period: { from: '2026-03-10', to: '2026-03-10' } }).dueAt.toISOString()).toBe('2026-03-11T04:00:00.000Z');
  expect(campaignDaily.kinds.map((kind) => kind.code)).toEqual(['1', '2', '3', '4', '5']);
  expect(uncoveredClauses(campaignDaily).map((clause) => clause.reference)).toEqual(['三(三)']);
});

test('nobody of the sixteen bodies is named for dereliction and corruption', () => {
  expect(uncoveredClauses(campaign2009).map((clause) => clause.reference)).toEqual(['五(三)']);
  expect(
    responsibilityMatrix(campaign2009)
      .filter((row) => !row.isCovered)
      .map((row) => row.parts),
  ).toEqual([{}]);
});

test('under other sector numbers a campaign is whole still', () => {
  const numbers = new Map(campaign2009.sectors.map((sector) => [sector.number, sector.number + 20]));
  const renumbered = renumberSectors(campaign2009, numbers);
  expect(checkCampaign(renumbered)).toEqual({ ok: true, campaign: renumbered });
  expect(renumbered.groups.map((group) => group.sector)).toEqual(campaign2009.groups.map((group) => group.sector + 20));
});
