import { mayBeSubmitted } from '../../../domain/reports/cross-checks.ts';
import { type FieldFault, Refused } from '../../platform/refused.ts';
import { findingsByCheck } from './check-report.ts';
import type { LoadedReport } from './get-report.ts';
import type { PresentReport } from './present-report.ts';

/**
 * Refuses a report that may not go on: a cross-check that fails for good, one without its word of explanation, a text that is
 * asked for and empty, or a month of nothing that is not said to be one (零报告) — or is, and is not.
 */
export function refuseUnready(report: LoadedReport, present: PresentReport, isZeroReport: boolean): void {
  const fields = [...textFaults(report, present.texts), ...checkFaults(present), ...zeroFault(present, isZeroReport)];
  const [first] = fields;
  if (!first) return;
  throw new Refused(422, 'not-ready', { zh: `报表尚不能报送：${first.words.zh}`, en: `The report cannot go on yet: ${first.words.en}` }, { fields });
}

function textFaults({ texts: items }: LoadedReport, texts: Record<string, string>): FieldFault[] {
  return items
    .filter((item) => item.required && (texts[item.code] ?? '').trim() === '')
    .map((item) => ({ path: `texts.${item.code}`, words: { zh: `“${item.names.zh}”须填写。`, en: `"${item.names.en}" must be written.` } }));
}

function checkFaults({ findings, explanations }: PresentReport): FieldFault[] {
  if (mayBeSubmitted(findings, explanations)) return [];
  return findingsByCheck(findings)
    .filter(({ id, otherwise }) => otherwise === 'refuse' || (explanations[id] ?? '').trim() === '')
    .map(({ id, otherwise, message }) => ({
      path: `explanations.${id}`,
      words:
        otherwise === 'refuse'
          ? { zh: `${message.zh}。请更正台账记录。`, en: `${message.en}. Correct the records.` }
          : { zh: `${message.zh}（须填写说明）。`, en: `${message.en} (a word of explanation is required).` },
    }));
}

function zeroFault({ figures }: PresentReport, isZeroReport: boolean): FieldFault[] {
  if (figures === null || figures.isZeroReport === isZeroReport) return [];
  const words = figures.isZeroReport
    ? { zh: '本期各项均为零，请确认为零报告。', en: 'Every figure of the period is zero: confirm that this is a zero report.' }
    : { zh: '本期有数字，不是零报告。', en: 'The period has figures; this is no zero report.' };
  return [{ path: 'isZeroReport', words }];
}
