import { PROBLEM_STATUSES } from '../../../../domain/problems/problem-lifecycle.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { choiceFilter, daysFilter, divisionFilter, type Filter, textFilter } from '../../kit/filters.tsx';
import { problemTexts } from './problem-texts.ts';
import { useProblemTerms } from './use-problem-terms.ts';

/** The filters of the register: the common ones in the row, the rest behind the button. */
export function useProblemFilters(): Filter[] {
  const words = useTexts(problemTexts);
  const language = useLanguage();
  const { choices } = useProblemTerms();
  const yes = (label: string) => [{ value: 'yes', label }];
  return [
    textFilter({ key: 'text', label: words.find }),
    divisionFilter({ key: 'region', label: words.region }),
    choiceFilter({
      key: 'sector',
      label: words.sector,
      width: 160,
      options: choices.sectors.map((one) => ({ value: one.number, label: one.names[language] })),
    }),
    choiceFilter({
      key: 'status',
      label: words.status,
      width: 130,
      options: PROBLEM_STATUSES.map((row) => ({ value: row.id, label: row[language] })),
    }),
    choiceFilter({ key: 'overdue', label: words.overdue, width: 110, options: yes(words.onlyOverdue) }),
    choiceFilter({
      key: 'nature',
      label: words.nature,
      more: true,
      options: [
        { value: 'illegal-act', label: words.illegalAct },
        { value: 'hazard', label: words.hazard },
      ],
    }),
    choiceFilter({
      key: 'kind',
      label: words.kind,
      more: true,
      width: 220,
      options: choices.kinds.map((kind) => ({ value: kind.code, label: `${kind.code} ${kind.shortNames[language]}` })),
    }),
    choiceFilter({
      key: 'grade',
      label: words.grade,
      more: true,
      options: [
        { value: 'general', label: words.general },
        { value: 'major', label: words.major },
      ],
    }),
    choiceFilter({ key: 'open', label: words.open, more: true, options: yes(words.onlyOpen) }),
    choiceFilter({
      key: 'mine',
      label: words.scope,
      more: true,
      width: 180,
      options: [
        { value: 'held', label: words.held },
        { value: 'found', label: words.found },
        { value: 'passed-to', label: words.passedTo },
        { value: 'to-receive', label: words.toReceive },
      ],
    }),
    daysFilter({ key: 'registered', label: words.registeredOn, more: true }),
    daysFilter({ key: 'found', label: words.foundOn, more: true }),
    choiceFilter({
      key: 'tag',
      label: words.tags,
      more: true,
      width: 180,
      options: choices.focusTags.map((tag) => ({ value: tag.key, label: tag.names[language] })),
    }),
  ];
}
