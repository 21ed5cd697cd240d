import { Link } from '@tanstack/react-router';
import type { ParameterRow } from '../../../../contracts/provincial-parameters.ts';
import { parameterTopics } from '../../../../domain/law/parameter-kind.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { DoubtMark } from './DoubtMark.tsx';
import { ParameterSection } from './ParameterSection.tsx';
import { parameterTexts } from './parameter-texts.ts';
import { StandIn } from './StandIn.tsx';

/** The items of one topic: those that the province has set each with its history, the others in one table with what applies meanwhile. */
export function ParameterTopic({
  topic,
  rows,
  mayChange,
}: {
  topic: keyof typeof parameterTopics;
  rows: readonly ParameterRow[];
  mayChange: boolean;
}) {
  const words = useTexts(parameterTexts);
  const say = useBilingual();
  const known = rows.filter(({ values }) => values.length > 0);
  const unset = rows.filter(({ values }) => values.length === 0);
  const doubts = new Map(unset.map((row) => row.national?.doubt ?? row.fallback?.doubt).map((doubt) => [doubt?.zh, doubt ?? null]));
  return (
    <section className="law-topic">
      <h2>{say(parameterTopics[topic])}</h2>
      {known.map((row) => (
        <ParameterSection key={row.key} row={row} mayChange={mayChange} />
      ))}
      {unset.length > 0 && (
        <div className="law-table law-unset">
          {known.length > 0 && <h3>{words.unset}</h3>}
          {[...doubts.values()].map((doubt) => (
            <DoubtMark key={doubt?.zh} doubt={doubt} />
          ))}
          <PlainTable
            heads={[words.item, words.applied, words.groundHead, ...(mayChange ? [''] : [])]}
            rows={unset.map((row) => [
              say(row.words),
              <StandIn key="applies" row={row} />,
              <span key="basis" className="quiet law-hint">
                {row.basis}
              </span>,
              ...(mayChange
                ? [
                    <Link key="set" to="/law/parameters/new" search={{ key: row.key }} className="no-print">
                      {words.set}
                    </Link>,
                  ]
                : []),
            ])}
          />
        </div>
      )}
    </section>
  );
}
