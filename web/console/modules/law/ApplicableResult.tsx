import type { z } from 'zod';
import type { chooseLaw } from '../../../../contracts/law.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { DoubtMark } from './DoubtMark.tsx';
import { lawTexts } from './law-texts.ts';

type Answer = z.output<typeof chooseLaw.output>;

/** Which law applies and why, and the ranges that were compared. */
export function ApplicableResult({ answer, act, decision, isCompared }: { answer: Answer; act: string; decision: string; isCompared: boolean }) {
  const words = useTexts(lawTexts);
  const say = useBilingual();
  const { chosen, comparison, ofAct, ofDecision } = answer;
  return (
    <section className="law-due">
      <p className="law-due-day">
        <span className="quiet">{words.chosenPack}</span>
        <strong data-chosen={chosen ? (chosen.isLater ? 'later' : 'earlier') : 'none'}>
          {chosen ? (chosen.isLater ? words.newLaw : words.oldLaw) : words.undecided}
        </strong>
        {chosen && <span>{say(chosen.isLater ? ofDecision.words : ofAct.words)}</span>}
        {chosen && !chosen.isPunishable && <span className="law-tag">{words.notPunishable}</span>}
      </p>
      <h3>{words.why}</h3>
      <ol className="law-lines">
        {comparison && <li>{say(comparison)}</li>}
        {chosen && <li>{say(chosen.why)}</li>}
        {!chosen && !comparison && <li>{words.undecidedHelp}</li>}
      </ol>
      <div className="law-rule">
        <h3>{isCompared ? words.ranges : words.pack}</h3>
        <PlainTable
          heads={[`${words.lawOf(act)} · ${say(ofAct.words)}`, `${words.lawOf(decision)} · ${say(ofDecision.words)}`]}
          rows={[
            isCompared
              ? [<Bands key="then" bands={answer.bandsThen} />, <Bands key="now" bands={answer.bandsNow} />]
              : [say(ofAct.turningPoint), say(ofDecision.turningPoint)],
          ]}
        />
      </div>
    </section>
  );
}

function Bands({ bands }: { bands: Answer['bandsThen'] }) {
  const words = useTexts(lawTexts);
  const say = useBilingual();
  if (bands.length === 0) return <span className="quiet">{words.noRange}</span>;
  return bands.map((band) => (
    <div key={band.words.zh}>
      {say(band.words)}
      <DoubtMark doubt={band.doubt} />
    </div>
  ));
}
