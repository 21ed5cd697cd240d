import { LawRefusal } from '../../domain/law/law-refusal.ts';
import type { Command } from '../command.ts';
import { inPlainWords } from '../law/law-arguments.ts';
import { lawQuestions } from '../law/law-questions.ts';

const help = `anzhi law fine-limit ACT [--on DATE] [--pack P] [--party unit|head|persons] [--stage first|overdue|aggravated] [--fine YUAN]
anzhi law fine-limit --list                                     违法行为名称
anzhi law accident-grade --deaths N --injured N --loss YUAN     事故等级，以上含本数，以下不含本数
anzhi law check-code CODE                                       编码种类、是否有效及原因
anzhi law capitals AMOUNT                                       金额与大写互换
anzhi law pack-diff P Q [--all]                                 两个规则包的差别；--all 含仅条文出处不同的
anzhi law thresholds [--on DATE] [--pack P]                     听证、简易程序、集体讨论、备案等数额
anzhi law add-on-fine --fine YUAN --due DATE --on DATE [--paused FROM..TO]
anzhi law choose-rule --act DATE --decision DATE --later lighter|same|heavier|no-longer-punishable

均可加 --json 和 --lang zh|en；不写 --on 时按今日有效的规定。`;

export const lawCommand: Command = {
  summary: 'fine limits, accident grades, codes, sums in capitals, differences of rule packs',
  help,
  run: async (args) =>
    inPlainWords(args, (lang) => {
      const [name = '', ...rest] = args;
      const question = Object.hasOwn(lawQuestions, name) ? lawQuestions[name] : undefined;
      if (!question)
        throw new LawRefusal(
          'bad-input',
          `没有 anzhi law ${name}，用法见 anzhi law --help。`,
          `There is no anzhi law ${name}; see anzhi law --help.`,
        );
      question(rest, lang);
    }),
};
