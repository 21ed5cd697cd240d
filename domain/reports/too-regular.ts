import { addDays } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { FormColumn, RegularityWarning } from '../campaign/forms-schema.ts';
import type { FormLine } from '../figures/form-figures.ts';
import { textSimilarity } from './text-similarity.ts';

/** Totals of one period, for comparing periods. */
export interface PeriodTotals {
  month: FormLine;
  cumulative: FormLine;
}

/** What warnings look at. */
export interface RegularityInput {
  current: PeriodTotals;
  /** Earlier periods, the last one first, as submitted. */
  earlier: readonly PeriodTotals[];
  /** Last day of the period. */
  periodEnd: Day;
  /** By column code: what was counted on each day of the period. */
  byDay: Readonly<Record<string, readonly { day: Day; value: number }[]>>;
  /** Texts by item code, and those to compare them with: last period's, other units' of this one. */
  texts: Readonly<Record<string, string>>;
  otherTexts: readonly Readonly<Record<string, string>>[];
}

/** A sign that something is too regular. It warns the reader and refuses nothing. */
export interface RegularityFinding {
  warning: string;
  rule: RegularityWarning['rule'];
  /** Column or text codes that gave rise to it. */
  codes: string[];
  message: { zh: string; en: string };
}

/**
 * The declared warnings that apply, in the order of the form. 统计法(2009修订) 真实、准确、完整、及时;
 * 整治形式主义为基层减负若干规定 asks for no figure that the register does not bear out.
 */
export function tooRegularWarnings(
  form: { columns: readonly FormColumn[]; warnings: readonly RegularityWarning[] },
  input: RegularityInput,
): RegularityFinding[] {
  return form.warnings.flatMap((warning) => {
    const codes = codesOf(warning, form.columns, input);
    return codes.length === 0 ? [] : [{ warning: warning.id, rule: warning.rule, codes, message: warning.message }];
  });
}

function codesOf(warning: RegularityWarning, columns: readonly FormColumn[], input: RegularityInput): string[] {
  const now = (code: string) => input.current.month.values[code] ?? 0;
  switch (warning.rule) {
    case 'same-as-previous': {
      const before = input.earlier[0]?.month.values ?? {};
      const equal = warning.columns.filter((code) => now(code) !== 0 && now(code) === before[code]);
      return equal.length >= warning.atLeastEqual ? equal : [];
    }
    case 'round-numbers': {
      const filled = warning.columns.filter((code) => now(code) !== 0);
      const round = filled.filter((code) => now(code) % warning.multipleOf === 0);
      return filled.length >= warning.atLeastValues && round.length >= filled.length * warning.share ? round : [];
    }
    case 'nothing-reported': {
      const run = runOf(warning.periods, input);
      const isNothing = run.every((one) => warning.columns.every((code) => (one.month.values[code] ?? 0) === 0));
      return run.length > 0 && isNothing ? warning.columns : [];
    }
    case 'always-complete': {
      const column = columns.find((one) => one.code === warning.column);
      const span = column && 'ratio' in column && column.only === 'cumulative' ? 'cumulative' : 'month';
      const run = runOf(warning.periods, input).map((one) => one[span]);
      const isAll = run.every((line) => line.values[warning.column] === 1 && (line.denominators[warning.column] ?? 0) >= warning.atLeastCases);
      return run.length > 0 && isAll ? [warning.column] : [];
    }
    case 'last-days-burst': {
      const days = input.byDay[warning.column] ?? [];
      const from = addDays(input.periodEnd, 1 - warning.days);
      const all = days.reduce((sum, one) => sum + one.value, 0);
      const last = days.filter((one) => one.day >= from && one.day <= input.periodEnd).reduce((sum, one) => sum + one.value, 0);
      return all >= warning.atLeastCases && last >= all * warning.share ? [warning.column] : [];
    }
    case 'copied-text':
      return warning.texts.filter((code) => {
        const text = input.texts[code] ?? '';
        if ([...text].length < warning.shortest) return false;
        return input.otherTexts.some((other) => textSimilarity(text, other[code] ?? '') >= warning.similarity);
      });
  }
}

/** This period and those before it, `periods` in all; empty where there were not so many yet. */
function runOf(periods: number, input: RegularityInput): PeriodTotals[] {
  const run = [input.current, ...input.earlier.slice(0, periods - 1)];
  return run.length === periods ? run : [];
}
