import { Link } from '@tanstack/react-router';
import type { CaseDetail } from '../../../../contracts/case-records.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { FactList } from '../../kit/FactList.tsx';
import { LateDays } from '../../kit/LateDays.tsx';
import { useProblemTerms } from '../problems/use-problem-terms.ts';
import { caseTexts } from './case-texts.ts';

/** What the case is about, who handles it and where it stands. */
export function CaseFactList({ one }: { one: CaseDetail }) {
  const words = useTexts(caseTexts);
  const say = useBilingual();
  const joints = useTexts(jointTexts);
  const terms = useProblemTerms(one.actOn);
  const yes = (is: boolean) => (is ? words.yes : words.no);
  return (
    <FactList
      facts={[
        { label: words.facts, value: one.facts, wide: true },
        { label: words.cause, value: say(one.causeWords) },
        { label: words.source, value: [say(one.sourceWords), one.sourceWordsMore].filter(Boolean).join(joints.colon) },
        { label: words.sector, value: terms.sector(one.sector) },
        { label: words.region, value: <DivisionName code={one.regionCode} /> },
        { label: words.actOn, value: one.actOn },
        { label: words.knownOn, value: one.knownOn },
        { label: words.filedOn, value: one.filedOn },
        { label: words.dueOn, value: one.dueOn && <LateDays due={one.dueOn} /> },
        { label: words.unit, value: one.unitName },
        { label: words.number, value: one.number },
        { label: words.handlers, value: <Handlers one={one} />, wide: true },
        { label: words.complex, value: yes(one.isComplex) },
        { label: words.touchesLife, value: yes(one.touchesLife) },
        ...(one.enterpriseId
          ? [
              {
                label: words.firm,
                value: (
                  <Link to="/enterprises/$id" params={{ id: one.enterpriseId }}>
                    {one.enterpriseName}
                  </Link>
                ),
              },
            ]
          : []),
        ...(one.problems.length > 0 ? [{ label: words.problems, value: <Problems one={one} />, wide: true }] : []),
      ]}
    />
  );
}

function Handlers({ one }: { one: CaseDetail }) {
  const words = useTexts(caseTexts);
  return one.handlerList.map((officer) => (
    <div key={officer.id}>
      {officer.name}{' '}
      <span className={officer.isValidToday ? 'quiet' : 'late'}>
        {officer.isValidToday ? words.certificate(officer.certificate ?? '', officer.certificateUntil ?? '') : words.noCertificate}
      </span>
    </div>
  ));
}

function Problems({ one }: { one: CaseDetail }) {
  const say = useBilingual();
  return one.problems.map((problem) => (
    <div key={problem.id}>
      <Link to="/problems/$id" params={{ id: problem.id }}>
        {problem.number}
      </Link>{' '}
      {problem.facts} <span className="quiet">{say(problem.statusWords)}</span>
    </div>
  ));
}
