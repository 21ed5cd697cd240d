import { useQuery } from '@tanstack/react-query';
import { problemChoices } from '../../../../contracts/problems.ts';
import type { ProblemChoices } from '../../../../contracts/problems.ts';
import { useLanguage } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { problemTexts } from './problem-texts.ts';

const nothing: ProblemChoices = { sectors: [], kinds: [], grades: [], standards: [], focusTags: [] };

/** The campaign's words for what problems hold as codes, as of a day (absent: today). */
export function useProblemTerms(on?: string) {
  const words = useTexts(problemTexts);
  const language = useLanguage();
  const { data: choices = nothing } = useQuery({ ...queryFor(problemChoices, { query: on ? { on } : {} }), staleTime: 600_000 });
  const kind = (code: string) => choices.kinds.find((one) => one.code === code);
  return {
    choices,
    nature: (nature: string) => (nature === 'hazard' ? words.hazard : words.illegalAct),
    /** Kind of illegal act, or grade of hazard. */
    kind: (code: string) => (code === 'major' ? words.major : code === 'general' ? words.general : (kind(code)?.shortNames[language] ?? code)),
    fullKind: (code: string) => (code === 'major' ? words.major : code === 'general' ? words.general : (kind(code)?.names[language] ?? code)),
    part: (code: string) => choices.kinds.flatMap((one) => one.subKinds).find((sub) => sub.code === code)?.names[language] ?? code,
    sector: (number: number) => choices.sectors.find((one) => one.number === number)?.names[language] ?? String(number),
    tag: (key: string) => choices.focusTags.find((one) => one.key === key)?.names[language] ?? key,
  };
}
