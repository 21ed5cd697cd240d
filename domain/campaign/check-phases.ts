import type { Place, ReportFault } from './campaign-fault.ts';
import type { Campaign } from './campaign-schema.ts';
import { checkSpan } from './check-kinds.ts';
import { checkSectors, checkSelectors } from './check-organisation.ts';
import { reportRepeated } from './repeated-values.ts';

/** Period, phases, key periods, focus tags, clauses and the responsibility matrix. */
export function checkPhases(campaign: Campaign, report: ReportFault): void {
  checkSpan(campaign.period, ['period'], report);
  reportRepeated(campaign.phases, 'key', ['phases'], report);
  reportRepeated(campaign.phases, 'number', ['phases'], report);
  reportRepeated(campaign.keyPeriods, 'key', ['keyPeriods'], report);
  reportRepeated(campaign.focusTags, 'key', ['focusTags'], report);
  reportRepeated(campaign.clauses, 'reference', ['clauses'], report);
  reportRepeated(campaign.responsibilities, 'clause', ['responsibilities'], report);

  checkOrderOfPhases(campaign, report);
  for (const [position, phase] of campaign.phases.entries()) {
    const place = ['phases', position];
    checkClause(campaign, phase.clause, [...place, 'clause'], report);
    for (const [order, tag] of phase.focusTags.entries()) {
      if (campaign.focusTags.some((entry) => entry.key === tag)) continue;
      report([...place, 'focusTags', order], `没有重点标签“${tag}”`, `There is no focus tag "${tag}"`);
    }
    for (const [order, task] of phase.tasks.entries()) {
      const taskPlace = [...place, 'tasks', order];
      checkClause(campaign, task.clause, [...taskPlace, 'clause'], report);
      checkSelectors(campaign, task.owedBy, [...taskPlace, 'owedBy'], report);
      for (const [which, key] of (task.duties ?? []).entries()) {
        if (campaign.duties.some((duty) => duty.key === key)) continue;
        report([...taskPlace, 'duties', which], `没有事项“${key}”`, `There is no duty "${key}"`);
      }
    }
  }
  for (const [position, period] of campaign.keyPeriods.entries()) {
    checkSpan(period, ['keyPeriods', position], report);
    checkInside(campaign, period, ['keyPeriods', position], report);
    checkClause(campaign, period.clause, ['keyPeriods', position, 'clause'], report);
  }
  for (const [position, tag] of campaign.focusTags.entries()) {
    checkSectors(campaign, tag.sectors, ['focusTags', position, 'sectors'], report);
    checkClause(campaign, tag.clause, ['focusTags', position, 'clause'], report);
    if (campaign.phases.some((phase) => phase.focusTags.includes(tag.key))) continue;
    report(['focusTags', position, 'key'], `没有任何阶段启用“${tag.key}”`, `No phase switches "${tag.key}" on`);
  }
  for (const [position, row] of campaign.responsibilities.entries()) {
    const place = ['responsibilities', position];
    checkClause(campaign, row.clause, [...place, 'clause'], report);
    checkSelectors(campaign, row.lead, [...place, 'lead'], report);
    checkSelectors(campaign, row.takePart ?? [], [...place, 'takePart'], report);
  }
}

function checkOrderOfPhases(campaign: Campaign, report: ReportFault): void {
  for (const [position, phase] of campaign.phases.entries()) {
    const place = ['phases', position];
    checkSpan(phase, place, report);
    checkInside(campaign, phase, place, report);
    const previous = campaign.phases[position - 1];
    if (previous && phase.from <= previous.to) {
      report([...place, 'from'], `与“${previous.names.zh}”的日期重叠或次序颠倒`, `Overlaps "${previous.names.en}" or stands out of order`);
    }
  }
}

function checkInside(campaign: Campaign, span: { from: string; to: string }, place: Place, report: ReportFault): void {
  const { from, to } = campaign.period;
  for (const end of ['from', 'to'] as const) {
    if (span[end] >= from && span[end] <= to) continue;
    report([...place, end], `${span[end]} 不在行动期间（${from} 至 ${to}）内`, `${span[end]} is outside the campaign (${from} to ${to})`);
  }
}

/** Reports a clause that the campaign's list of clauses does not have. */
export function checkClause(campaign: Campaign, reference: string, place: Place, report: ReportFault): void {
  if (campaign.clauses.some((clause) => clause.reference === reference)) return;
  report(place, `方案中没有条款“${reference}”`, `The plan has no clause "${reference}"`);
}
