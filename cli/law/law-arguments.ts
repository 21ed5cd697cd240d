import { parseArgs } from 'node:util';
import type { Day } from '../../domain/calendar/day.ts';
import { dayOf, isDay } from '../../domain/calendar/day.ts';
import { CalendarGap } from '../../domain/calendar/working-day.ts';
import { LawRefusal } from '../../domain/law/law-refusal.ts';
import type { Words } from '../../domain/law/words.ts';

export type Lang = keyof Words;

export interface LawArguments {
  readonly positionals: readonly string[];
  /** The last value given for an option; undefined where it was left out. */
  value(name: string): string | undefined;
  all(name: string): readonly string[];
  has(flag: string): boolean;
}

/** Reads options that take a value, and flags; --lang and --json are always known. Throws LawRefusal 'bad-input'. */
export function readArguments(args: string[], values: readonly string[], flags: readonly string[] = []): LawArguments {
  const known = Object.fromEntries([
    ...[...values, 'lang'].map((name) => [name, { type: 'string', multiple: true }] as const),
    ...[...flags, 'json'].map((name) => [name, { type: 'boolean' }] as const),
  ]);
  const { options, negatives } = setNegativesApart(args, [...values, 'lang']);
  const parsed = (() => {
    try {
      return parseArgs({ args: options, options: known, allowPositionals: true });
    } catch (error) {
      throw unreadable(/'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? '', known);
    }
  })();
  const found: Record<string, unknown> = parsed.values;
  const all = (name: string) => (found[name] ?? []) as string[];
  return { positionals: [...parsed.positionals, ...negatives], all, value: (name) => all(name).at(-1), has: (flag) => found[flag] === true };
}

/** A number below nothing is a value, or a word of its own, and no option: what asks for a number then says what it allows. */
function setNegativesApart(args: readonly string[], values: readonly string[]): { options: string[]; negatives: string[] } {
  const [options, negatives]: [string[], string[]] = [[], []];
  for (const arg of args) {
    const before = options.at(-1) ?? '';
    if (!/^-[\d.]/.test(arg)) options.push(arg);
    else if (values.some((name) => before === `--${name}`)) options.splice(-1, 1, `${before}=${arg}`);
    else negatives.push(arg);
  }
  return { options, negatives };
}

function unreadable(option: string, known: Readonly<Record<string, { type: string }>>): LawRefusal {
  const type = known[option.replace(/^--/, '')]?.type;
  if (type === 'string')
    return new LawRefusal('bad-input', `参数 ${option} 缺少取值，用法见 --help。`, `The option ${option} lacks its value; see --help.`);
  if (type === 'boolean')
    return new LawRefusal('bad-input', `参数 ${option} 不带取值，用法见 --help。`, `The option ${option} takes no value; see --help.`);
  return new LawRefusal('bad-input', `参数 ${option} 不认识，用法见 --help。`, `The option ${option} is unknown; see --help.`);
}

/** Runs a command and turns its refusals into one plain line in the language asked for. */
export function inPlainWords(args: readonly string[], run: (lang: Lang) => void): void {
  const given = args[args.indexOf('--lang') + 1];
  const lang = args.includes('--lang') ? given : args.includes('--lang=en') ? 'en' : 'zh';
  if (lang !== 'zh' && lang !== 'en') throw new Error('--lang 取 zh 或者 en。');
  try {
    run(lang);
  } catch (error) {
    if (error instanceof LawRefusal || error instanceof CalendarGap) throw new Error(error.text[lang], { cause: error });
    throw error;
  }
}

/** A day option; left out, today in China. */
export function dayOption(name: string, text: string | undefined): Day {
  if (text === undefined) return dayOf(new Date());
  if (isDay(text)) return text;
  throw new LawRefusal('bad-input', `--${name} 应为 YYYY-MM-DD 的有效日期：${text}。`, `--${name} must be an existing day, YYYY-MM-DD: ${text}.`);
}

/** A number, 0 or more. `name`: of the option, as it is typed. */
export function numberOption(name: string, text: string | undefined): number {
  if (text !== undefined && /^\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new LawRefusal('bad-input', `${name} 应为不小于零的数字：${text ?? '未填'}。`, `${name} must be a number, 0 or more: ${text ?? 'left out'}.`);
}

/** A count of people, 0 or more. */
export function wholeOption(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new LawRefusal('bad-input', `${name} 应为不小于零的整数：${text}。`, `${name} must be a whole number, 0 or more: ${text}.`);
}

/** FROM..TO, days included; several may be given, also separated by commas. */
export function spanOptions(texts: readonly string[]): { from: Day; to: Day }[] {
  return texts
    .flatMap((text) => text.split(','))
    .map((text) => {
      const [from = '', to = '', ...more] = text.split('..');
      if (more.length > 0 || !isDay(from) || !isDay(to))
        throw new LawRefusal('bad-input', `起止日期应写作 YYYY-MM-DD..YYYY-MM-DD：${text}。`, `Write the span as YYYY-MM-DD..YYYY-MM-DD: ${text}.`);
      return { from, to };
    });
}

/** One of a fixed list, or undefined where left out. */
export function choiceOption<Choice extends string>(name: string, text: string | undefined, choices: readonly Choice[]): Choice | undefined {
  if (text === undefined) return undefined;
  const found = choices.find((choice) => choice === text);
  if (found) return found;
  throw new LawRefusal('bad-input', `${name} 取 ${choices.join('、')} 之一：${text}。`, `${name} is one of ${choices.join(', ')}: ${text}.`);
}

/** Prints an answer for programs. */
export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}
