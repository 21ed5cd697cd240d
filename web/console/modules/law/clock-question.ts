import type { z } from 'zod';
import type { LawPack, LawRule, reckonDue } from '../../../../contracts/law.ts';

/** What the address of the reckoner holds. */
export interface ClockQuestion {
  rule?: string | undefined;
  /** A day, or a day and a time: 2026-03-05T16:45. */
  from?: string | undefined;
  pack?: LawPack['id'] | undefined;
  extended?: string[] | undefined;
  suspended?: string[] | undefined;
}

type RuleVersion = LawRule['versions'][number];
type DueQuery = z.input<NonNullable<typeof reckonDue.query>>;

/** The version that answers for the day, or for the pack's nearest day: what may be extended or left out, and whether it runs by the hour. */
export function versionFor(
  rule: LawRule | undefined,
  packs: readonly LawPack[],
  { from, pack }: ClockQuestion,
  today: string,
): RuleVersion | undefined {
  const day = (from ?? today).slice(0, 10);
  const chosen = packs.find(({ id }) => id === pack);
  const within = chosen === undefined ? day : day < chosen.from ? chosen.from : chosen.to !== null && day > chosen.to ? chosen.to : day;
  return rule?.versions.find((version) => version.from <= within && (version.to === null || within <= version.to));
}

/** The question to the server once it is whole; a clock that runs by the hour wants a time. */
export function queryOf(question: ClockQuestion, version: RuleVersion | undefined): DueQuery | undefined {
  const { rule, from, pack, extended, suspended } = question;
  if (rule === undefined || from === undefined) return undefined;
  if (version?.unit === 'hour' && !from.includes('T')) return undefined;
  return { rule, from: version?.unit === 'hour' ? from : from.slice(0, 10), pack, extended, suspended };
}
