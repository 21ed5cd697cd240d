import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { getProblem } from '../../../../contracts/problems.ts';
import type { ProblemDetail } from '../../../../contracts/problem-records.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { NextDuty } from '../../kit/NextDuty.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RecordHistory } from '../../kit/RecordHistory.tsx';
import { RecordColumns } from '../../kit/RecordColumns.tsx';
import { TimeLine } from '../../kit/TimeLine.tsx';
import { ProblemQuestions } from '../guidance/ProblemQuestions.tsx';
import { DocumentsOfSubject } from '../documents/DocumentsOfSubject.tsx';
import { CasesOfProblem } from '../cases/CasesOfProblem.tsx';
import { MeasuresOf } from '../sanctions/MeasuresOf.tsx';
import { ProblemActs } from './ProblemActs.tsx';
import { ProblemDesks, ProblemDuties } from './ProblemDuties.tsx';
import { ProblemFactList } from './ProblemFactList.tsx';
import { ProblemFiles } from './ProblemFiles.tsx';
import { problemMoments } from './problem-moments.tsx';
import { problemTexts } from './problem-texts.ts';
import './problems.css';
import { RelatedProblems } from './RelatedProblems.tsx';
import { useProblemTerms } from './use-problem-terms.ts';
import { StatusWords } from './StatusWords.tsx';

const problemDetailRoute = getRouteApi('/shell/problems/$id');

export function ProblemDetailPage() {
  const { id } = problemDetailRoute.useParams();
  const words = useTexts(problemTexts);
  const say = useBilingual();
  const terms = useProblemTerms();
  const { data: problem, error, refetch } = useQuery(queryFor(getProblem, { params: { id } }));
  if (error && !problem) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!problem) return <Loading />;
  return (
    <>
      <PageHead
        title={problem.enterpriseName ?? words.elsewhere}
        number={problem.number}
        back={<Link to="/problems">{words.back}</Link>}
        state={<ProblemStateLine problem={problem} />}
        acts={
          <>
            <RecordHistory objectKind="problem" objectId={id} />
            <ProblemActs key={problem.version} problem={problem} />
          </>
        }
      />
      <RecordColumns
        aside={
          <>
            <h2 style={{ marginBottom: 12 }}>{words.timeLine}</h2>
            <TimeLine moments={problemMoments(problem.moves, words, say, terms.sector)} />
          </>
        }
      >
        <ProblemFactList problem={problem} />
        <DocumentsOfSubject subjectKind="problem" subjectId={id} />
        <ProblemFiles problem={problem} />
        <MeasuresOf of={{ problem: problem.id }} />
        <CasesOfProblem problemId={problem.id} />
        <ProblemDuties duties={problem.duties} />
        <ProblemDesks desks={problem.desks} />
        <ProblemQuestions problem={problem} />
        <RelatedProblems problem={problem} />
      </RecordColumns>
    </>
  );
}

/** State in words, and the next duty with its day and whose it is. */
function ProblemStateLine({ problem }: { problem: ProblemDetail }) {
  const say = useBilingual();
  return (
    <>
      <StatusWords status={problem.status} words={say(problem.statusWords)} />
      {problem.offeredTo && <span>{`　→ ${problem.offeredTo.name}`}</span>}
      <span className="quiet">{'　'}</span>
      <NextDuty duties={problem.duties} />
    </>
  );
}
