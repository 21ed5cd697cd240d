import { dayLabel } from '../../domain/calendar/day-label.ts';
import type { GrantedExtension } from '../../domain/law/clock-extensions.ts';
import { clocks, getClock, isClockKey } from '../../domain/law/clocks.ts';
import type { ClockAnswer } from '../../domain/law/due-under.ts';
import { dueUnder } from '../../domain/law/due-under.ts';
import { LawRefusal } from '../../domain/law/law-refusal.ts';
import { getPack, packOn } from '../../domain/law/packs.ts';
import { ruleList } from '../../domain/law/rule-list.ts';
import type { Command } from '../command.ts';
import type { Lang } from '../law/law-arguments.ts';
import { inPlainWords, printJson, readArguments, spanOptions } from '../law/law-arguments.ts';
import { ruleListLines } from '../law/rule-list-lines.ts';

const help = `anzhi due RULE --from DATE[THH:MM] [--pack P] [--extended N] [--suspended FROM..TO] [--json] [--lang zh|en]
anzhi due --list [--pack P] [--json] [--lang zh|en]

按法定期限规则推算到期日，逐行说明起算、不计入的日子、延长、扣除、末日顺延和依据。
The due day of a statutory period, explained line by line.

  --from       事件发生的日期；按小时计算的期限须写明时刻，如 2026-03-05T16:45
  --pack       按 2009、2021 或者 2026 规则包计算；不写则按事件当日有效的规定
  --extended   已批准延长的次数；或者每次延长的长度，如 15d（可用逗号分隔多次）
  --suspended  依法不计入的期间，首尾两日均不计入；可重复
  --list       列出规则及其各个时期的规定

节假日安排未载入的年份需要计算工作日或者末日顺延时，拒绝作答并以 1 结束。`;

export const dueCommand: Command = {
  summary: 'the due day of a statutory period, explained',
  help,
  run: async (args) => inPlainWords(args, (lang) => answer(args, lang)),
};

function answer(args: string[], lang: Lang): void {
  const given = readArguments(args, ['from', 'pack', 'extended', 'suspended'], ['list']);
  const packText = given.value('pack');
  const pack = packText === undefined ? undefined : getPack(packText).id;
  const [rule, ...more] = given.positionals;
  if (given.has('list')) return given.has('json') ? printJson(ruleList(pack)) : console.log(ruleListLines(pack, lang).join('\n'));
  const from = given.value('from');
  if (rule === undefined || more.length > 0 || from === undefined)
    throw new LawRefusal(
      'bad-input',
      '用法：anzhi due RULE --from DATE[THH:MM]，规则见 anzhi due --list。',
      'Usage: anzhi due RULE --from DATE[THH:MM]; anzhi due --list shows the rules.',
    );
  getClock(rule);
  if (!isClockKey(rule)) return;
  const suspensions = spanOptions(given.all('suspended')).map((span) => ({ ...span, reason: '' }));
  const due = dueUnder(rule, { from, pack, extended: extensionsOf(given.value('extended')), suspensions });
  if (given.has('json')) return printJson(asJson(due, from, pack));
  const { words } = clocks[rule];
  const time = due.version.unit === 'hour' ? ` ${clockTime(due.dueAt)}` : '';
  console.log(lang === 'zh' ? `${words.zh}：${dayLabel(due.dueDay).zh}${time}` : `${words.en}: ${dayLabel(due.dueDay).en}${time}`);
  for (const line of due.lines) console.log(`  ${line[lang]}`);
}

function asJson(due: ClockAnswer, from: string, pack: string | undefined) {
  const { rule, dueDay, dueAt, opensOn, confidence, isProvisional, lines } = due;
  const time = new Date(dueAt.getTime() + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
  return {
    rule,
    name: clocks[rule].words,
    from,
    pack: pack ?? packOn(from.slice(0, 10)),
    dueDay,
    dueAt: time,
    opensOn,
    confidence,
    isProvisional,
    lines,
  };
}

function extensionsOf(text: string | undefined): number | GrantedExtension[] {
  if (text === undefined) return 0;
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const lengths = text.split(',').map((part) => /^(\d{1,4})[d日]$/.exec(part)?.[1]);
  if (lengths.some((length) => length === undefined))
    throw new LawRefusal(
      'bad-input',
      `--extended 写次数（1）或者每次的长度（15d）：${text}。`,
      `--extended takes a number of times (1) or each length (15d): ${text}.`,
    );
  return lengths.map((length) => ({ amount: Number(length) }));
}

function clockTime(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
}
