import { Link } from '@tanstack/react-router';
import { withdrawParameter, type ParameterRow, type ParameterValue } from '../../../../contracts/provincial-parameters.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ActButton } from '../../kit/ActButton.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { DoubtMark } from './DoubtMark.tsx';
import { parameterTexts } from './parameter-texts.ts';
import { StandIn } from './StandIn.tsx';
import { showValue } from './show-value.ts';

/** One item: what applies now and by what right, then every value that was ever entered. */
export function ParameterSection({ row, mayChange }: { row: ParameterRow; mayChange: boolean }) {
  const words = useTexts(parameterTexts);
  const say = useBilingual();
  const present = row.values.find(({ standing }) => standing === 'applies');
  return (
    <section className="law-parameter law-table">
      <div className="law-parameter-head">
        <h3>{say(row.words)}</h3>
        {present ? (
          <strong>{showValue(present.value, row.unit, words)}</strong>
        ) : (
          <span>
            <StandIn row={row} />
          </span>
        )}
        <span className="quiet law-hint">{words.ground(row.basis)}</span>
        {mayChange && (
          <Link to="/law/parameters/new" search={{ key: row.key }} className="no-print">
            {words.set}
          </Link>
        )}
      </div>
      {!present && <DoubtMark doubt={row.national?.doubt ?? row.fallback?.doubt ?? null} />}
      <PlainTable
        heads={[words.value, words.inForce, words.document, words.decidedBy, words.why, words.entered, words.standing]}
        empty={words.noHistory}
        rows={row.values.map((value) => [
          <span key="value" className={value.standing === 'applies' ? 'law-now law-days' : 'law-days'}>
            {showValue(value.value, row.unit, words)}
          </span>,
          <span key="days" className="law-days">
            {value.to ? words.span(value.from, value.to) : words.open(value.from)}
          </span>,
          value.document,
          value.decidedBy,
          value.why,
          <span key="entered">
            {value.enteredBy}
            <div className="quiet law-hint">
              {value.enteredUnit} {showMinute(value.enteredAt)}
            </div>
          </span>,
          <Standing key="standing" value={value} mayChange={mayChange} />,
        ])}
      />
    </section>
  );
}

function Standing({ value, mayChange }: { value: ParameterValue; mayChange: boolean }) {
  const words = useTexts(parameterTexts);
  const withdraw = useAct(withdrawParameter);
  return (
    <>
      <div className={value.standing === 'applies' ? 'law-now law-days' : 'quiet law-days'}>{words[value.standing]}</div>
      {value.withdrawn && (
        <div className="law-hint">{words.withdrawnBy(value.withdrawn.by, showMinute(value.withdrawn.at), value.withdrawn.reason)}</div>
      )}
      {mayChange && !value.withdrawn && (
        <span className="no-print">
          <ActButton
            label={words.withdraw}
            confirm={words.withdrawAsk}
            reason={words.withdrawReason}
            running={withdraw.running}
            onAct={(reason) => withdraw.act({ params: { id: value.id }, body: { reason } })}
          />
        </span>
      )}
    </>
  );
}
