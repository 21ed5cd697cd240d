import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { getQuestion, type QuestionDetail } from '../../../../contracts/guidance.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showDay } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FactList } from '../../kit/FactList.tsx';
import { FileThumb } from '../../kit/FileThumb.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RecordHistory } from '../../kit/RecordHistory.tsx';
import { TimeLine } from '../../kit/TimeLine.tsx';
import { useSectorNames } from '../organisation/use-sector-names.ts';
import { guidanceTexts } from './guidance-texts.ts';
import { QuestionAbout, QuestionDue, useStatusWords } from './question-words.tsx';
import { QuestionActDialog, type QuestionDialogAct } from './QuestionActDialog.tsx';

const questionRoute = getRouteApi('/shell/desk/questions/$id');

/** A question: whom it asks about what, what was said, and what one's unit may do now. */
export function QuestionPage() {
  const words = useTexts(guidanceTexts);
  const status = useStatusWords();
  const sectorName = useSectorNames();
  const { id } = questionRoute.useParams();
  const [acting, setActing] = useState<QuestionDialogAct | null>(null);
  const { data: question, error, refetch } = useQuery(queryFor(getQuestion, { params: { id } }));
  if (error && !question) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!question) return <Loading />;
  const acts = question.acts as QuestionDialogAct[];
  const next = acts.find((act) => act === 'answerQuestion') ?? (question.status === 'answered' ? 'closeQuestion' : undefined);
  return (
    <>
      <PageHead
        title={question.title}
        number={question.number}
        state={<span className={question.daysLate > 0 ? 'late' : question.status === 'closed' ? 'settled' : ''}>{status[question.status]}</span>}
        back={<Link to={'/desk/questions' as '/'}>{words.back}</Link>}
        acts={
          <>
            <RecordHistory objectKind="question" objectId={id} />
            {acts.map((act) => (
              <Button key={act} type={act === next ? 'primary' : 'default'} onClick={() => setActing(act)}>
                {words[act]}
              </Button>
            ))}
          </>
        }
      />
      <FactList
        facts={[
          { label: words.asker, value: question.asker.name },
          { label: words.asked, value: question.asked.name },
          { label: words.sector, value: question.sector === 0 ? words.allSectors : sectorName(question.sector) },
          { label: words.due, value: <QuestionDue row={question} /> },
          { label: words.about, value: <QuestionAbout about={question.about} />, wide: true },
        ]}
      />
      <h2>{words.turns}</h2>
      <TimeLine moments={question.turns.map((turn) => momentOf(turn, words))} />
      {acting && <QuestionActDialog act={acting} question={question} onClose={() => setActing(null)} />}
    </>
  );
}

function momentOf(turn: QuestionDetail['turns'][number], words: (typeof guidanceTexts)['zh']) {
  const what = [words[turn.act], turn.target && words.to(turn.target), turn.dueOn && words.dueBy(showDay(turn.dueOn))].filter(Boolean).join(' ');
  return {
    key: String(turn.seq),
    at: turn.at,
    what,
    who: [turn.person, turn.capacity].filter(Boolean).join('，'),
    detail: (
      <>
        <div style={{ whiteSpace: 'pre-wrap' }}>{turn.words}</div>
        {turn.files.length > 0 && (
          <ul className="file-thumbs">
            {turn.files.map((file) => (
              <FileThumb key={file.id} file={file} />
            ))}
          </ul>
        )}
      </>
    ),
    ...(turn.act === 'closeQuestion' ? { tone: 'settled' as const } : {}),
  };
}
