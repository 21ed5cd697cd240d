import type { z } from 'zod';
import type { Place, ReportFault } from './campaign-fault.ts';

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否（true/false）',
  array: '列表',
  object: '对象',
};

const customWords: Record<string, string> = {
  'must be an existing day, YYYY-MM-DD': '应为实际存在的日期，形如 2009-04-30',
  'must be a time of day, HH:MM': '应为一天中的时刻，形如 12:00',
};

/** Puts what the schema refuses into plain words, one fault for each place. */
export function reportSchemaFaults(issues: readonly Issue[], input: unknown, report: ReportFault): void {
  for (const issue of issues) reportIssue(issue, [], input, report);
}

function reportIssue(issue: Issue, above: Place, input: unknown, report: ReportFault): void {
  const place = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const name of issue.keys) report([...place, name], `不认识的项“${name}”`, `Unknown key "${name}"`);
      return;
    case 'invalid_union': {
      const closest = closestBranch(issue.errors);
      if (closest) for (const inner of closest) reportIssue(inner, place, input, report);
      else {
        const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join(', ') : '';
        report(
          place,
          allowed ? `取值不在允许范围内，应为：${allowed}` : '不符合任何一种允许的写法',
          allowed ? `Not an allowed value; expected one of: ${allowed}` : 'Fits none of the allowed forms',
        );
      }
      return;
    }
    default: {
      const [zh, en] = wordsOf(issue, valueAt(input, place));
      report(place, zh, en);
    }
  }
}

function wordsOf(issue: Issue, found: unknown): [string, string] {
  switch (issue.code) {
    case 'invalid_type': {
      const zh = typeNames[issue.expected] ?? issue.expected;
      if (found === undefined) return ['缺少此项', `Missing; ${issue.expected} expected`];
      return [`应为${zh}`, `Must be of type ${issue.expected}`];
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String).join(', ');
      if (found === undefined) return [`缺少此项，应为：${allowed}`, `Missing; expected one of: ${allowed}`];
      return [`取值不在允许范围内，应为：${allowed}`, `Not an allowed value; expected one of: ${allowed}`];
    }
    case 'too_small':
      if (issue.origin === 'string') return [`至少 ${issue.minimum} 个字`, `At least ${issue.minimum} characters`];
      if (issue.origin === 'array') return [`至少 ${issue.minimum} 条`, `At least ${issue.minimum} entries`];
      return [`不得小于 ${issue.minimum}`, `Must not be less than ${issue.minimum}`];
    case 'too_big':
      if (issue.origin === 'string') return [`至多 ${issue.maximum} 个字`, `At most ${issue.maximum} characters`];
      if (issue.origin === 'array') return [`至多 ${issue.maximum} 条`, `At most ${issue.maximum} entries`];
      return [`不得大于 ${issue.maximum}`, `Must not be greater than ${issue.maximum}`];
    case 'invalid_format':
      return ['写法不符合格式要求', `Does not have the required form${issue.pattern ? ` ${issue.pattern}` : ''}`];
    default:
      return [customWords[issue.message] ?? `不符合要求（${issue.message}）`, sentence(issue.message)];
  }
}

/** Of several forms, none of which fits, the one with the fewest objections is what the writer meant. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.filter((branch) => branch.length > 0).toSorted((a, b) => a.length - b.length)[0];
}

function valueAt(input: unknown, place: Place): unknown {
  let value = input;
  for (const step of place) value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return value;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
