import type { Place, ReportFault } from './campaign-fault.ts';
import { isPeriodId } from '../deadlines/period.ts';
import { penaltyKinds } from '../law/penalty-kinds.ts';
import type { Campaign } from './campaign-schema.ts';
import { checkCircular } from './check-circular.ts';
import { checkClause } from './check-phases.ts';
import type { FormColumn, ReportForm } from './forms-schema.ts';
import type { Measure } from './measure-schema.ts';
import { mayRankRatio, rankingBan } from './rankable-figures.ts';
import { reportRepeated } from './repeated-values.ts';

/** Report forms: every column, cross-check and warning speaks of something that is there. */
export function checkForms(campaign: Campaign, report: ReportFault): void {
  reportRepeated(campaign.forms, 'key', ['forms'], report);
  for (const [position, form] of campaign.forms.entries()) {
    const place = ['forms', position];
    checkClause(campaign, form.clause, [...place, 'clause'], report);
    reportRepeated(form.head, 'key', [...place, 'head'], report);
    reportRepeated(form.tables, 'key', [...place, 'tables'], report);
    reportRepeated(form.columns, 'code', [...place, 'columns'], report);
    reportRepeated(form.texts, 'code', [...place, 'texts'], report);
    reportRepeated(form.crossChecks, 'id', [...place, 'crossChecks'], report);
    reportRepeated(form.warnings, 'id', [...place, 'warnings'], report);
    checkPeriods(form, place, report);
    for (const [order, column] of form.columns.entries()) checkColumn(campaign, column, [...place, 'columns', order], report);
    checkCrossChecks(form, place, report);
    checkWarnings(form, place, report);
  }
  checkCircular(campaign, report);
}

function checkPeriods(form: ReportForm, place: Place, report: ReportFault): void {
  for (const end of ['firstPeriod', 'lastPeriod'] as const) {
    if (isPeriodId(form.period, form[end])) continue;
    report([...place, end], `“${form[end]}”不是该报表的报告期`, `"${form[end]}" is no period of this form`);
  }
  if (form.lastPeriod < form.firstPeriod) {
    report([...place, 'lastPeriod'], '末期早于首期', 'The last period is before the first');
  }
}

function checkColumn(campaign: Campaign, column: FormColumn, place: Place, report: ReportFault): void {
  if ('ratio' in column) {
    const [numerator, denominator] = column.ratio.map((id, order) => findMeasure(campaign, id, [...place, 'ratio', order], report));
    if (column.rankable && numerator && denominator && !mayRankRatio(numerator, denominator)) {
      report([...place, 'rankable'], `不得排名：${rankingBan.zh}`, `Not to be ranked: ${rankingBan.en}`);
    }
    return;
  }
  const measure = findMeasure(campaign, column.measure, [...place, 'measure'], report);
  if (column.kind === undefined || !measure) return;
  const kindPlace = [...place, 'kind'];
  if (measure.over === 'check' || measure.over === 'payment') {
    report(kindPlace, '检查、缴款类指标不分类别', 'A measure over checks or payments has no kinds');
  } else if (!isKindOf(campaign, measure, column.kind)) {
    report(kindPlace, `指标“${measure.id}”没有类别“${column.kind}”`, `Measure "${measure.id}" has no kind "${column.kind}"`);
  }
}

function isKindOf(campaign: Campaign, measure: Exclude<Measure, { over: 'check' | 'payment' }>, kind: string): boolean {
  if (measure.over === 'penalty') return Object.hasOwn(penaltyKinds, kind);
  // Measures and transfers have the kinds of their catalogues.
  if (measure.over !== 'problem') return /^[a-z][a-z-]*$/.test(kind);
  const isIllegalAct = campaign.kinds.some((entry) => entry.code === kind);
  const isHazardGrade = campaign.hazardGrades.some((entry) => entry.code === kind);
  if (measure.where?.nature === 'illegal-act') return isIllegalAct;
  if (measure.where?.nature === 'hazard') return isHazardGrade;
  return isIllegalAct || isHazardGrade;
}

function checkCrossChecks(form: ReportForm, place: Place, report: ReportFault): void {
  for (const [position, check] of form.crossChecks.entries()) {
    for (const side of ['left', 'right'] as const) {
      for (const [order, operand] of check[side].entries()) {
        const sumPlace = [...place, 'crossChecks', position, side, order, 'sum'];
        for (const [which, code] of operand.sum.entries()) {
          if (code === '*') {
            if (check.each === undefined) report([...sumPlace, which], '写“*”时须同时写 each', '"*" needs "each" beside it');
          } else checkColumnCode(form, code, [...sumPlace, which], report, 'added');
        }
      }
    }
  }
}

function checkWarnings(form: ReportForm, place: Place, report: ReportFault): void {
  for (const [position, warning] of form.warnings.entries()) {
    const warningPlace = [...place, 'warnings', position];
    if ('columns' in warning) {
      for (const [order, code] of warning.columns.entries()) checkColumnCode(form, code, [...warningPlace, 'columns', order], report);
    }
    if ('column' in warning) checkColumnCode(form, warning.column, [...warningPlace, 'column'], report);
    if ('texts' in warning) {
      for (const [order, code] of warning.texts.entries()) {
        if (form.texts.some((entry) => entry.code === code)) continue;
        report([...warningPlace, 'texts', order], `没有文字项“${code}”`, `There is no text "${code}"`);
      }
    }
  }
}

function checkColumnCode(form: ReportForm, code: string, place: Place, report: ReportFault, use?: 'added'): void {
  const column = form.columns.find((entry) => entry.code === code);
  if (!column) report(place, `没有栏目“${code}”`, `There is no column "${code}"`);
  else if (use === 'added' && 'ratio' in column) report(place, `比率栏“${code}”不能相加`, `"${code}" is a ratio and cannot be added`);
}

function findMeasure(campaign: Campaign, id: string, place: Place, report: ReportFault): Measure | undefined {
  const found = campaign.measures.find((measure) => measure.id === id);
  if (!found) report(place, `没有指标“${id}”`, `There is no measure "${id}"`);
  return found;
}
