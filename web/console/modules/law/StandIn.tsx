import type { ParameterRow } from '../../../../contracts/provincial-parameters.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { parameterTexts } from './parameter-texts.ts';
import { showValue } from './show-value.ts';

/** What applies where the province has no value: the national text, the platform's default, or nothing. */
export function StandIn({ row }: { row: ParameterRow }) {
  const words = useTexts(parameterTexts);
  const say = useBilingual();
  if (row.national) return <>{words.national(say(row.national.words))}</>;
  if (!row.fallback) return <span className="quiet">{words.noValue}</span>;
  const { value } = row.fallback;
  return (
    <>
      <strong>{value === null ? words.noLimit : showValue(value, row.unit, words)}</strong> <span className="law-doubt">{words.fallback}</span>
    </>
  );
}
