import type { LawRow, LawRule } from '../../../../contracts/law.ts';

interface Words {
  zh: string;
  en: string;
}

/** One line of the list of rules: a version of a clock, or another row of the pack. */
export interface RuleLine {
  key: string;
  /** The clock's key, for the way to the reckoner. */
  rule?: string;
  /** Of a further version of the same clock the name is not said again. */
  isFurther: boolean;
  name: Words;
  of: Words;
  content: Words;
  basis: Words | null;
  from: string;
  to: string | null;
  doubt: Words | null;
  /** What it is found by, in small letters. */
  text: string;
}

export function clockLines(clocks: readonly LawRule[]): RuleLine[] {
  return clocks.flatMap((clock) =>
    clock.versions.map((version, place) => ({
      ...version,
      key: `${clock.rule} ${version.from}`,
      rule: clock.rule,
      isFurther: place > 0,
      name: clock.name,
      of: clock.event,
      text: textOf([clock.rule, clock.name, clock.event, clock.who, version.content, version.basis]),
    })),
  );
}

export function rowLines(rows: readonly LawRow[]): RuleLine[] {
  return rows.map((row, place) => ({
    ...row,
    key: String(place),
    isFurther: false,
    text: textOf([row.name, row.of, row.content, row.basis]),
  }));
}

function textOf(parts: readonly (Words | string | null)[]): string {
  return parts
    .map((part) => (part === null ? '' : typeof part === 'string' ? part : `${part.zh} ${part.en}`))
    .join(' ')
    .toLowerCase();
}
