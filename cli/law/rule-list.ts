import { citesWords } from '../../domain/law/cite.ts';
import type { ClockVersion } from '../../domain/law/clock-row.ts';
import type { ClockKey } from '../../domain/law/clocks.ts';
import { clockKeys, clocks, versionsOfPack } from '../../domain/law/clocks.ts';
import type { PackId } from '../../domain/law/pack-table.ts';
import { clockConfidence, clockDoubt, contentWords } from '../../domain/law/rule-content.ts';
import type { Lang } from './law-arguments.ts';

/** Every rule, or those of a pack: key, name, and for each version its days, content, basis and what is to be confirmed. */
export function ruleList(pack: PackId | undefined) {
  return clockKeys.flatMap((key: ClockKey) => {
    const versions: readonly ClockVersion[] = pack === undefined ? clocks[key].versions : versionsOfPack(key, pack);
    if (versions.length === 0) return [];
    const { words, event, who } = clocks[key];
    return [
      {
        rule: key,
        name: words,
        event,
        who,
        versions: versions.map((version) => ({
          from: version.from,
          to: version.to,
          content: contentWords(version),
          basis: version.basis.length > 0 ? citesWords(version.basis) : version.source,
          confidence: clockConfidence(version),
          doubt: clockDoubt(version),
        })),
      },
    ];
  });
}

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
