import type { LawRule } from '../../../../contracts/law.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FactList } from '../../kit/FactList.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { DoubtMark } from './DoubtMark.tsx';
import { lawTexts } from './law-texts.ts';

/** What a clock is about, and what it said over time; the version that answers stands out. */
export function RuleFacts({ rule, version }: { rule: LawRule; version: LawRule['versions'][number] | undefined }) {
  const words = useTexts(lawTexts);
  const say = useBilingual();
  return (
    <section className="law-rule">
      <FactList
        facts={[
          { label: words.event, value: say(rule.event) },
          { label: words.who, value: say(rule.who) },
          { label: words.consequence, value: say(rule.consequence), wide: true },
        ]}
      />
      <h3>{words.versions}</h3>
      <PlainTable
        heads={[words.inForce, words.content, words.basis]}
        rows={rule.versions.map((one) => [
          <span key="days" className={one === version ? 'law-now law-days' : 'law-days'}>
            {one.to ? words.span(one.from, one.to) : words.since(one.from)}
          </span>,
          <span key="content" className={one === version ? 'law-now' : undefined}>
            {say(one.content)}
          </span>,
          <span key="basis">
            {one.basis && say(one.basis)}
            <DoubtMark doubt={one.doubt} />
          </span>,
        ])}
      />
    </section>
  );
}
