import { REPORT_TRANSITIONS, getReportTransition } from './report-lifecycle.ts';
import type { ReportAct, ReportTransition } from './report-lifecycle.ts';
import type { ReportMove, ReportStanding } from './report-status.ts';

/** A report as refusals look at it: its standing, whose it is, and whether its figures stand in an issued circular. */
export interface ReportFacts extends ReportStanding {
  unitId: string;
  unitAboveId: string | null;
  isIssued: boolean;
}

export interface ReportViewer {
  personId: string;
  unitId: string;
  permissions: ReadonlySet<string>;
}

/** Why an act is refused, in words for the person who tried. */
export const REPORT_REFUSALS = [
  { id: 'status', zh: '报表当前状态不能办理此事项', en: 'The report is not in a state in which this can be done' },
  { id: 'permission', zh: '当前岗位无权办理此事项', en: 'This post may not do this' },
  { id: 'own', zh: '应由填报单位办理', en: 'This is for the unit that owes the report' },
  { id: 'above', zh: '应由上级单位办理', en: 'This is for the unit above' },
  { id: 'writer', zh: '填表人不得审签自己填写的报表', en: 'The writer does not approve his own report' },
  { id: 'issued', zh: '通报已印发，报表不再退回，只作更正', en: 'The circular is issued; the report is not returned, errata follow' },
  { id: 'reason', zh: '须填写原因', en: 'A reason is required' },
] as const satisfies readonly { id: string; zh: string; en: string }[];

export type ReportRefusalId = (typeof REPORT_REFUSALS)[number]['id'];
export interface ReportRefusal {
  id: ReportRefusalId;
  zh: string;
  en: string;
}

/** One act as a viewer finds it. */
export interface OfferedReportAct {
  act: ReportAct;
  zh: string;
  en: string;
  needs: ReportTransition['needs'];
  isAllowed: boolean;
  /** At most one act of the list; always an allowed one. */
  isExpectedNext: boolean;
  whyNot?: ReportRefusal;
}

/** Why the viewer may not do the act now, or undefined where he may. What the act is given is for reportInputRefusalOf. */
export function reportRefusalOf(act: ReportAct, report: ReportFacts, viewer: ReportViewer): ReportRefusal | undefined {
  return wordsOf(refusalIdOf(getReportTransition(act), report, viewer));
}

/** Every act in the order of the table, as the viewer finds it. Server refusals and console buttons share it. */
export function reportActsFor(report: ReportFacts, viewer: ReportViewer): OfferedReportAct[] {
  return REPORT_TRANSITIONS.map(({ act }) => {
    const row = getReportTransition(act);
    const whyNot = reportRefusalOf(act, report, viewer);
    const isExpectedNext = whyNot === undefined && row.expectedFrom.includes(report.status);
    const offered: OfferedReportAct = { act, zh: row.zh, en: row.en, needs: row.needs, isAllowed: whyNot === undefined, isExpectedNext };
    return whyNot === undefined ? offered : { ...offered, whyNot };
  });
}

/** The fault in what a move is given, or undefined: a return says why, in words or by the cell, and no cell without a reason. */
export function reportInputRefusalOf(move: ReportMove): ReportRefusal | undefined {
  const { needs } = getReportTransition(move.act);
  const isReasonGiven = (move.reason ?? '').trim() !== '';
  const cells = move.cellReasons ?? [];
  if (needs === 'reason' && !isReasonGiven) return wordsOf('reason');
  if (needs !== 'cell-reasons') return undefined;
  const isEveryCellExplained = cells.every((cell) => cell.reason.trim() !== '');
  return isEveryCellExplained && (isReasonGiven || cells.length > 0) ? undefined : wordsOf('reason');
}

function refusalIdOf(row: ReportTransition, report: ReportFacts, viewer: ReportViewer): ReportRefusalId | undefined {
  if (!row.from.includes(report.status)) return 'status';
  if (!viewer.permissions.has(row.permission)) return 'permission';
  if (row.side === 'own' && viewer.unitId !== report.unitId) return 'own';
  if (row.side === 'above' && viewer.unitId !== report.unitAboveId) return 'above';
  if (row.barsWriter && viewer.personId === report.writerPersonId) return 'writer';
  if (row.refusedWhenIssued && report.isIssued) return 'issued';
  return undefined;
}

function wordsOf(id: ReportRefusalId | undefined): ReportRefusal | undefined {
  return REPORT_REFUSALS.find((row) => row.id === id);
}
