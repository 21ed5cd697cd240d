import { accidentGrade } from '../../domain/law/accident-grade.ts';
import { addOnFine } from '../../domain/law/add-on-fine.ts';
import { capitalsOf, yuanOfCapitals } from '../../domain/law/capital-amount.ts';
import { chooseRule } from '../../domain/law/choose-rule.ts';
import type { FinedAct } from '../../domain/law/fine-band-table.ts';
import { finedActs } from '../../domain/law/fine-band-table.ts';
import { bandWords, fineBandsOn, fineFault } from '../../domain/law/fine-bands.ts';
import { LawRefusal } from '../../domain/law/law-refusal.ts';
import { differenceBetween } from '../../domain/law/pack-difference.ts';
import { dayWithinPack, getPack } from '../../domain/law/packs.ts';
import { thresholdRows } from '../../domain/law/threshold-table.ts';
import { thresholdOn, thresholdWords } from '../../domain/law/thresholds.ts';
import { doubtWords } from '../../domain/law/words.ts';
import { checkAnyCode } from './check-any-code.ts';
import type { Lang, LawArguments } from './law-arguments.ts';
import { choiceOption, dayOption, numberOption, printJson, readArguments, spanOptions, wholeOption } from './law-arguments.ts';

/** A question of `anzhi law`: prints its answer, or throws LawRefusal. */
export type LawQuestion = (args: string[], lang: Lang) => void;

const fineLimit: LawQuestion = (args, lang) => {
  const given = readArguments(args, ['on', 'pack', 'party', 'stage', 'fine'], ['list']);
  const acts = Object.keys(finedActs) as FinedAct[];
  if (given.has('list')) return console.log(acts.map((act) => `${act}  ${finedActs[act][lang]}`).join('\n'));
  const act = choiceOption('ACT', given.positionals[0], acts);
  if (!act)
    throw new LawRefusal(
      'bad-input',
      '请写明违法行为，可用 anzhi law fine-limit --list 查看。',
      'Name the act; anzhi law fine-limit --list shows them.',
    );
  const day = dayOf(given);
  const party = choiceOption('--party', given.value('party'), ['unit', 'head', 'persons'] as const);
  const stage = choiceOption('--stage', given.value('stage'), ['first', 'overdue', 'aggravated'] as const);
  const bands = fineBandsOn(day, { act, party, stage });
  if (bands.length === 0)
    throw new LawRefusal(
      'not-in-force',
      `“${finedActs[act].zh}”在${day}没有已载入的罚款幅度。`,
      `No fine for "${finedActs[act].en}" is loaded for ${day}.`,
    );
  const fine = given.value('fine') === undefined ? undefined : numberOption('--fine', given.value('fine'));
  const answers = bands.map((band) => ({
    band,
    words: bandWords(band),
    fault: fine === undefined ? undefined : fineFault(band, fine),
    doubt: doubtWords(band),
  }));
  if (given.has('json')) return printJson({ act, day, fine, bands: answers });
  console.log(lang === 'zh' ? `${finedActs[act].zh}（${day}）` : `${finedActs[act].en} (${day})`);
  for (const { words, fault, doubt } of answers) {
    const standing = fine === undefined ? '' : fault ? `  ${fault[lang]}` : lang === 'zh' ? '  在幅度内' : '  within the range';
    console.log(`  ${words[lang]}${standing}${doubt ? `  ${doubt[lang]}` : ''}`);
  }
};

const grade: LawQuestion = (args, lang) => {
  const given = readArguments(args, ['deaths', 'injured', 'loss']);
  const whole = (name: string) => wholeOption(`--${name}`, given.value(name) ?? '0');
  if (args.length === 0) throw new LawRefusal('bad-input', '请写明 --deaths、--injured、--loss。', 'Give --deaths, --injured and --loss.');
  const found = accidentGrade({ deaths: whole('deaths'), injured: whole('injured'), loss: numberOption('--loss', given.value('loss') ?? '0') });
  if (given.has('json')) return printJson(found);
  const { words, reportedUpTo, investigatedBy } = found.grade;
  console.log(
    lang === 'zh'
      ? `${words.zh}\n  ${found.why.zh}\n  上报至：${reportedUpTo.zh}；负责调查：${investigatedBy.zh}。`
      : `${words.en}\n  ${found.why.en}\n  Reported up to: ${reportedUpTo.en}; investigated by: ${investigatedBy.en}.`,
  );
};

const checkCode: LawQuestion = (args, lang) => {
  const given = readArguments(args, []);
  const [code] = given.positionals;
  if (code === undefined) throw new LawRefusal('bad-input', '请写明编码。', 'Give the code.');
  const checked = checkAnyCode(code);
  if (given.has('json')) return printJson(checked);
  if (!checked.valid)
    throw new LawRefusal(
      'bad-input',
      `${checked.words.zh}：无效。${checked.reason?.zh ?? ''}`,
      `${checked.words.en}: not valid. ${checked.reason?.en ?? ''}`,
    );
  console.log(lang === 'zh' ? `${checked.words.zh}：有效，${checked.code}` : `${checked.words.en}: valid, ${checked.code}`);
};

const capitals: LawQuestion = (args) => {
  const [amount] = readArguments(args, []).positionals;
  if (amount === undefined) throw new LawRefusal('bad-input', '请写明金额（元）或者大写金额。', 'Give a sum in yuan, or one in capitals.');
  console.log(/^[-\d.,]+$/.test(amount) ? capitalsOf(numberOption('AMOUNT', amount.replaceAll(',', ''))) : yuanOfCapitals(amount).toFixed(2));
};

const packDiff: LawQuestion = (args, lang) => {
  const given = readArguments(args, [], ['all']);
  const [a, b] = given.positionals;
  if (a === undefined || b === undefined) throw new LawRefusal('bad-input', '请写明两个规则包，如 2009 2021。', 'Name two packs, as in 2009 2021.');
  const found = differenceBetween(getPack(a).id, getPack(b).id).filter(({ isOfSubstance }) => isOfSubstance || given.has('all'));
  if (given.has('json')) return printJson(found);
  const none = { zh: '无此规定', en: 'no such rule' };
  const mark = (isCertain: boolean) => (isCertain ? '' : lang === 'zh' ? '（待核实）' : ' (to be confirmed)');
  for (const { key, words, before, after } of found) {
    console.log(`${words[lang]}  ${key}`);
    for (const [name, state] of [
      [a, before],
      [b, after],
    ] as const)
      console.log(`  ${name}  ${state ? `${state.content[lang]}  ${state.basis[lang]}${mark(state.isCertain)}` : none[lang]}`);
  }
};

const thresholds: LawQuestion = (args, lang) => {
  const given = readArguments(args, ['on', 'pack']);
  const day = dayOf(given);
  const found = thresholdRows.flatMap(({ key, subject, from, to }) =>
    from <= day && (to === undefined || day <= to) ? (thresholdOn(key, subject, day) ?? []) : [],
  );
  if (given.has('json')) return printJson(found);
  for (const { row, basis, doubt } of found)
    console.log(`${row.words[lang]}  ${row.subject}  ${thresholdWords(row)[lang]}  ${basis[lang]}${doubt ? `  ${doubt[lang]}` : ''}`);
};

const addOn: LawQuestion = (args, lang) => {
  const given = readArguments(args, ['fine', 'due', 'on', 'paused']);
  if (given.value('due') === undefined) throw new LawRefusal('bad-input', '请写明 --fine、--due、--on。', 'Give --fine, --due and --on.');
  const found = addOnFine(
    numberOption('--fine', given.value('fine')),
    dayOption('due', given.value('due')),
    dayOption('on', given.value('on')),
    spanOptions(given.all('paused')),
  );
  if (given.has('json')) return printJson(found);
  for (const line of found.lines) console.log(line[lang]);
};

const choose: LawQuestion = (args, lang) => {
  const given = readArguments(args, ['act', 'decision', 'later']);
  const later = choiceOption('--later', given.value('later'), ['lighter', 'same', 'heavier', 'no-longer-punishable'] as const);
  if (!later || given.value('act') === undefined || given.value('decision') === undefined)
    throw new LawRefusal('bad-input', '请写明 --act、--decision、--later。', 'Give --act, --decision and --later.');
  const found = chooseRule(dayOption('act', given.value('act')), dayOption('decision', given.value('decision')), later);
  if (given.has('json')) return printJson(found);
  console.log(found.why[lang]);
};

export const lawQuestions: Readonly<Record<string, LawQuestion>> = {
  'fine-limit': fineLimit,
  'accident-grade': grade,
  'check-code': checkCode,
  capitals,
  'pack-diff': packDiff,
  thresholds,
  'add-on-fine': addOn,
  'choose-rule': choose,
};

/** The day asked about; of a pack without a day its reference day, with a day the nearest that the pack covers. */
function dayOf(given: LawArguments): string {
  const [pack, on] = [given.value('pack'), given.value('on')];
  if (pack === undefined) return dayOption('on', on);
  return on === undefined ? getPack(pack).referenceDay : dayWithinPack(getPack(pack).id, dayOption('on', on));
}
