import type { PackId } from '../../domain/law/pack-table.ts';
import { ruleList } from '../../domain/law/rule-list.ts';
import type { Lang } from './law-arguments.ts';

/** The list as lines of text. */
export function ruleListLines(pack: PackId | undefined, lang: Lang): string[] {
  return ruleList(pack).flatMap(({ rule, name, event, versions }) => [
    lang === 'zh' ? `${rule}  ${name.zh}，自${event.zh}起` : `${rule}  ${name.en}, from: ${event.en}`,
    ...versions.map((version) => {
      const doubt = version.doubt ? `  [${version.doubt[lang]}]` : '';
      return `    ${version.from}..${version.to ?? ''}  ${version.content[lang]}  ${version.basis?.[lang] ?? ''}${doubt}`;
    }),
  ]);
}
