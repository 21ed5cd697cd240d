import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Input, InputNumber } from 'antd';
import { type FileReviewDetail, getFileReview, markFileReview } from '../../../../contracts/file-reviews.ts';
import { reviewGrades, reviewResult } from '../../../../domain/cases/file-review.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FormField } from '../../kit/FormField.tsx';
import { FormGroup, FormPage } from '../../kit/FormPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { NotFound } from '../../kit/NotFound.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import './cases.css';
import { fileReviewTexts } from './file-review-texts.ts';
import { FileReviewMarks } from './FileReviewMarks.tsx';

const markRoute = getRouteApi('/shell/cases/reviews/$id/$caseId');

type ReviewedCase = FileReviewDetail['cases'][number];

/** The marks of one file of a review: given or changed by the unit whose review it is, read by others. */
export function FileReviewMarkPage() {
  const { id, caseId } = markRoute.useParams();
  const words = useTexts(fileReviewTexts);
  const { data: review, error, refetch } = useQuery(queryFor(getFileReview, { params: { id } }));
  if (error && !review) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!review) return <Loading />;
  const one = review.cases.find((row) => row.caseId === caseId);
  if (!one) return <NotFound />;
  return (
    <>
      <PageHead
        title={one.name}
        number={one.number}
        state={[one.unitName, one.reviewedOn, one.reviewer].filter(Boolean).join('　')}
        back={
          <Link to="/cases/reviews/$id" params={{ id }}>
            {words.back}
          </Link>
        }
        acts={
          <Link to="/cases/$id" params={{ id: caseId }}>
            <Button>{words.openCase}</Button>
          </Link>
        }
      />
      {review.mayMark ? <MarkForm key={one.version} review={review} one={one} /> : <FileReviewMarks review={review} one={one} />}
    </>
  );
}

interface MarkDraft {
  marks: Record<string, { points: number | null; remark: string }>;
  opinion: string;
}

function MarkForm({ review, one }: { review: FileReviewDetail; one: ReviewedCase }) {
  const words = useTexts(fileReviewTexts);
  const joints = useTexts(jointTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const { id } = review;
  const draft = useDraft<MarkDraft>(`file-review-${id}-${one.caseId}-${one.version}`, { marks: one.marks, opinion: one.opinion });
  const { value, change } = draft;
  const save = useAct(markFileReview, {
    quiet: true,
    onDone: () => {
      draft.submitted();
      void navigate({ to: '/cases/reviews/$id', params: { id } });
    },
  });
  const marks = Object.fromEntries(
    Object.entries(value.marks).flatMap(([key, { points, remark }]) => (points === null ? [] : [[key, { points, remark }]])),
  );
  const left = review.items.filter(({ key }) => marks[key] === undefined).length;
  const result = reviewResult(marks);
  const give = (key: string, patch: Partial<MarkDraft['marks'][string]>) =>
    change({ marks: { ...value.marks, [key]: { points: null, remark: '', ...value.marks[key], ...patch } } });
  return (
    <FormPage
      refusal={save.refusal}
      draft={draft}
      onSubmit={() => void save.act({ params: { id }, body: { caseId: one.caseId, version: one.version, marks, opinion: value.opinion } })}
      acts={
        <>
          <Button type="primary" htmlType="submit" loading={save.running}>
            {words.save}
          </Button>
          <span role="status">{left > 0 ? words.unmarked(left) : words.sum(result.score, say(reviewGrades[result.grade]))}</span>
        </>
      }
    >
      <FormGroup title={words.items}>
        {review.items.map((item) => (
          <FormField
            key={item.key}
            path={`marks.${item.key}`}
            label={`${say(item)}${joints.bracketed(words.full(item.points))}`}
            why={[say(one.bases[item.key]!), item.isFatal && words.fatal].filter(Boolean).join('　')}
          >
            {(fieldId) => (
              <div className="case-mark">
                <InputNumber
                  id={fieldId}
                  min={0}
                  max={item.points}
                  placeholder={words.points}
                  value={value.marks[item.key]?.points ?? null}
                  onChange={(points) => give(item.key, { points })}
                />
                <Input
                  aria-label={words.remark}
                  placeholder={words.remark}
                  maxLength={500}
                  value={value.marks[item.key]?.remark ?? ''}
                  onChange={({ target }) => give(item.key, { remark: target.value })}
                />
              </div>
            )}
          </FormField>
        ))}
        <FormField path="opinion" label={words.opinion} optional>
          {(fieldId) => (
            <Input.TextArea
              id={fieldId}
              rows={3}
              maxLength={2000}
              value={value.opinion}
              onChange={({ target }) => change({ opinion: target.value })}
            />
          )}
        </FormField>
      </FormGroup>
    </FormPage>
  );
}
