import { MEASURE_LIST_STATES } from '../../../../domain/sanctions/measure-register.ts';
import { measuresBy } from '../../../../domain/sanctions/measure-table.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { choiceFilter, daysFilter, divisionFilter, type Filter, textFilter } from '../../kit/filters.tsx';
import { useSession } from '../../session/use-session.ts';
import { measureTexts } from './measure-texts.ts';

/** The filters of the register of measures. A firm, problem or visit is chosen on its own page, and taken away here. */
export function useMeasureFilters(): Filter[] {
  const words = useTexts(measureTexts);
  const language = useLanguage();
  const { unit } = useSession();
  const fromItsPage = (key: 'enterprise' | 'problem' | 'inspection'): Filter => ({
    key,
    label: words[key],
    holds: [key],
    control: () => null,
    chip: (values) => (values[key] ? words.onlyThis : undefined),
  });
  return [
    textFilter({ key: 'text', label: words.find }),
    divisionFilter({ key: 'region', label: words.region }),
    choiceFilter({
      key: 'kind',
      label: words.kind,
      width: 160,
      options: [...measuresBy('order'), ...measuresBy('proposal')].map((row) => ({ value: row.id, label: row[language] })),
    }),
    choiceFilter({
      key: 'state',
      label: words.state,
      width: 150,
      unset: words.stateOpen,
      options: MEASURE_LIST_STATES.filter(({ id }) => id !== 'open').map((row) => ({ value: row.id, label: row[language] })),
    }),
    ...(unit ? [choiceFilter({ key: 'unit', label: words.unit, width: 130, options: [{ value: unit.id, label: words.ownUnit }] })] : []),
    daysFilter({ key: 'taken', label: words.takenOn, more: true }),
    fromItsPage('enterprise'),
    fromItsPage('problem'),
    fromItsPage('inspection'),
  ];
}
