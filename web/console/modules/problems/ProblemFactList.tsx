import { Link } from '@tanstack/react-router';
import type { ProblemDetail } from '../../../../contracts/problem-records.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { FactList } from '../../kit/FactList.tsx';
import { LateDays } from '../../kit/LateDays.tsx';
import { problemTexts } from './problem-texts.ts';
import { useProblemTerms } from './use-problem-terms.ts';

/** What was registered, and where it stands. */
export function ProblemFactList({ problem }: { problem: ProblemDetail }) {
  const words = useTexts(problemTexts);
  const say = useBilingual();
  const terms = useProblemTerms(problem.foundOn);
  const isHazard = problem.nature === 'hazard';
  const county = `${problem.regionCode.slice(0, 6)}000`;
  return (
    <FactList
      facts={[
        { label: words.facts, value: problem.facts, wide: true },
        { label: words.nature, value: terms.nature(problem.nature) },
        isHazard ? { label: words.grade, value: terms.kind(problem.kind) } : { label: words.kind, value: `${terms.fullKind(problem.kind)}` },
        ...(problem.subKind ? [{ label: words.part, value: terms.part(problem.subKind), wide: true }] : []),
        ...(problem.kindWords ? [{ label: words.kindWords, value: problem.kindWords, wide: true }] : []),
        ...(problem.hazardStandard ? [{ label: words.standard, value: `${say(problem.hazardStandard)}　${problem.hazardClause}`, wide: true }] : []),
        { label: words.law, value: problem.lawArticle, wide: true },
        {
          label: words.firm,
          value: problem.enterpriseId && (
            <Link to="/enterprises/$id" params={{ id: problem.enterpriseId }}>
              {problem.enterpriseName ?? words.elsewhere}
            </Link>
          ),
        },
        { label: words.sector, value: terms.sector(problem.sector) },
        {
          label: words.region,
          value: (
            <>
              {county !== problem.regionCode && (
                <>
                  <DivisionName code={county} />{' '}
                </>
              )}
              <DivisionName code={problem.regionCode} />
            </>
          ),
        },
        { label: words.place, value: problem.place },
        { label: words.foundOn, value: problem.foundOn },
        { label: words.registeredOn, value: problem.registeredOn },
        { label: words.foundBy, value: problem.foundBy.name },
        { label: words.finder, value: problem.finder },
        { label: words.holder, value: problem.holderName },
        { label: words.registeredBy, value: problem.registeredBy },
        { label: words.dueOn, value: problem.dueOn && (problem.daysOverdue > 0 ? <LateDays due={problem.dueOn} /> : problem.dueOn) },
        { label: words.closedOn, value: problem.closedOn && <span className="settled">{problem.closedOn}</span> },
        ...(problem.checkId
          ? [
              {
                label: words.check,
                value: (
                  <Link to="/inspections/$id" params={{ id: problem.checkId }}>
                    {words.openCheck}
                  </Link>
                ),
              },
            ]
          : []),
        ...(problem.focusTags.length > 0 ? [{ label: words.tags, value: problem.focusTags.map(terms.tag).join('、') }] : []),
      ]}
    />
  );
}
