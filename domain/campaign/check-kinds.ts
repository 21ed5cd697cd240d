import type { Place, ReportFault } from './campaign-fault.ts';
import type { Campaign } from './campaign-schema.ts';
import { checkSectors } from './check-organisation.ts';
import type { DatedBasis } from './kinds-schema.ts';
import { reportRepeated } from './repeated-values.ts';

/** Kinds of illegal act, grades and standards of hazard, and the words that hint at them. */
export function checkKinds(campaign: Campaign, report: ReportFault): void {
  reportRepeated(campaign.kinds, 'code', ['kinds'], report);
  reportRepeated(campaign.kinds, 'key', ['kinds'], report);
  reportRepeated(campaign.hazardGrades, 'code', ['hazardGrades'], report);
  reportRepeated(campaign.hazardStandards, 'key', ['hazardStandards'], report);
  reportRepeated(campaign.readingCues, 'key', ['readingCues'], report);

  for (const [position, kind] of campaign.kinds.entries()) {
    const place = ['kinds', position];
    reportRepeated(kind.subKinds, 'code', [...place, 'subKinds'], report);
    checkSpans(kind.basis, [...place, 'basis'], report);
    for (const [order, sub] of kind.subKinds.entries()) {
      const subPlace = [...place, 'subKinds', order];
      if (!sub.code.startsWith(`${kind.code}.`)) {
        report([...subPlace, 'code'], `“${sub.code}”不属于第 ${kind.code} 类`, `"${sub.code}" is no part of kind ${kind.code}`);
      }
      checkSpans(sub.basis ?? [], [...subPlace, 'basis'], report);
    }
  }
  checkStandards(campaign, report);
  checkCues(campaign, report);
}

function checkStandards(campaign: Campaign, report: ReportFault): void {
  for (const [position, standard] of campaign.hazardStandards.entries()) {
    checkSpan(standard, ['hazardStandards', position], report);
    if (standard.sectors !== 'all') checkSectors(campaign, standard.sectors, ['hazardStandards', position, 'sectors'], report);
  }
  for (const [position, grade] of campaign.hazardGrades.entries()) {
    // 重大隐患按行业判定标准及其条款认定，不作自由选择。
    if (grade.code !== 'major' || grade.needsStandard) continue;
    report(['hazardGrades', position, 'needsStandard'], '重大隐患必须注明判定标准及条款', 'A major hazard must name its standard and clause');
  }
}

function checkCues(campaign: Campaign, report: ReportFault): void {
  for (const [position, cue] of campaign.readingCues.entries()) {
    const place = ['readingCues', position];
    if (cue.kind !== undefined && !campaign.kinds.some((kind) => kind.code === cue.kind)) {
      report([...place, 'kind'], `没有第 ${cue.kind} 类违法行为`, `There is no kind ${cue.kind}`);
    }
    if (cue.grade !== undefined && !campaign.hazardGrades.some((grade) => grade.code === cue.grade)) {
      report([...place, 'grade'], `没有隐患等级“${cue.grade}”`, `There is no hazard grade "${cue.grade}"`);
    }
    if (cue.reads === 'hazard' && cue.kind !== undefined) {
      report([...place, 'kind'], '提示为隐患时不得指明违法行为类别', 'A cue for a hazard cannot name a kind of illegal act');
    }
    if (cue.reads === 'illegal-act' && cue.grade !== undefined) {
      report([...place, 'grade'], '提示为违法行为时不得指明隐患等级', 'A cue for an illegal act cannot name a grade of hazard');
    }
  }
}

function checkSpans(list: readonly DatedBasis[], place: Place, report: ReportFault): void {
  for (const [position, entry] of list.entries()) checkSpan(entry, [...place, position], report);
}

/** Reports a span that ends before it begins. */
export function checkSpan(span: { from: string; to?: string | undefined }, place: Place, report: ReportFault): void {
  if (span.to !== undefined && span.to < span.from) {
    report([...place, 'to'], `止日 ${span.to} 早于起日 ${span.from}`, `Ends on ${span.to}, before it begins on ${span.from}`);
  }
}
