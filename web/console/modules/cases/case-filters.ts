import { caseCauseKeys, caseCauses, caseSourceKeys, caseSources } from '../../../../domain/cases/case-dictionaries.ts';
import { CASE_STATES } from '../../../../domain/cases/case-states.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { choiceFilter, daysFilter, divisionFilter, type Filter, textFilter } from '../../kit/filters.tsx';
import { useProblemTerms } from '../problems/use-problem-terms.ts';
import { caseTexts } from './case-texts.ts';

/** The filters of the register of cases. */
export function useCaseFilters(): Filter[] {
  const words = useTexts(caseTexts);
  const language = useLanguage();
  const { choices } = useProblemTerms();
  const yes = (label: string) => [{ value: 'yes', label }];
  return [
    textFilter({ key: 'text', label: words.find }),
    divisionFilter({ key: 'region', label: words.region }),
    choiceFilter({
      key: 'state',
      label: words.state,
      width: 140,
      options: CASE_STATES.map((row) => ({ value: row.id, label: row[language] })),
    }),
    choiceFilter({
      key: 'mine',
      label: words.mine,
      width: 130,
      options: [
        { value: 'handled', label: words.handled },
        { value: 'unit', label: words.ofUnit },
      ],
    }),
    choiceFilter({ key: 'overdue', label: words.overdue, width: 110, options: yes(words.onlyOverdue) }),
    choiceFilter({ key: 'open', label: words.onlyOpen, width: 110, more: true, options: yes(words.onlyOpen) }),
    choiceFilter({
      key: 'sector',
      label: words.sector,
      more: true,
      width: 160,
      options: choices.sectors.map((one) => ({ value: one.number, label: one.names[language] })),
    }),
    choiceFilter({
      key: 'cause',
      label: words.cause,
      more: true,
      width: 160,
      options: caseCauseKeys.map((key) => ({ value: key, label: caseCauses[key][language] })),
    }),
    choiceFilter({
      key: 'source',
      label: words.source,
      more: true,
      options: caseSourceKeys.map((key) => ({ value: key, label: caseSources[key][language] })),
    }),
    choiceFilter({
      key: 'procedure',
      label: words.procedure,
      more: true,
      options: [
        { value: 'general', label: words.general },
        { value: 'simple', label: words.simple },
      ],
    }),
    daysFilter({ key: 'opened', label: words.openedOn, more: true }),
  ];
}
