import { Link } from '@tanstack/react-router';
import type { LawPack } from '../../../../contracts/law.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { DoubtMark } from './DoubtMark.tsx';
import { lawTexts } from './law-texts.ts';
import type { RuleLine } from './rule-lines.ts';

export interface RuleTableProps {
  part: 'clocks' | 'thresholds' | 'fines' | 'discretion' | 'articles' | 'wording';
  lines: readonly RuleLine[];
  pack: LawPack['id'];
}

/** Rules with their basis, days and doubt in full; a clock leads to the reckoner. */
export function RuleTable({ part, lines, pack }: RuleTableProps) {
  const words = useTexts(lawTexts);
  const say = useBilingual();
  const heads = {
    clocks: [words.name, words.event, words.content, words.basis, words.inForce],
    thresholds: [words.name, words.subject, words.content, words.basis, words.inForce],
    fines: [words.finedAct, words.subject, words.content, words.basis, words.inForce],
    discretion: [words.circumstance, words.effect, words.basis, words.inForce],
    wording: [words.name, words.use, words.text, words.basis, words.inForce],
    articles: [words.law, words.about, words.shape, words.article, words.inForce],
  }[part];
  const name = (line: RuleLine) => {
    if (line.isFurther) return '';
    if (!line.rule) return say(line.name);
    return (
      <Link to="/law" search={{ rule: line.rule, pack }}>
        {say(line.name)}
      </Link>
    );
  };
  return (
    <div className="law-table">
      <PlainTable
        heads={heads}
        empty={words.none}
        rows={lines.map((line) => [
          name(line),
          say(line.of),
          ...(part === 'discretion' ? [] : [say(line.content)]),
          <span key="basis">
            {line.basis && say(line.basis)}
            <DoubtMark doubt={line.doubt} />
          </span>,
          <span key="days" className="law-days">
            {line.to ? words.span(line.from, line.to) : words.since(line.from)}
          </span>,
        ])}
      />
    </div>
  );
}
