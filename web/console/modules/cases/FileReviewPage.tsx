import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { type FileReviewDetail, getFileReview } from '../../../../contracts/file-reviews.ts';
import { drawSample } from '../../../../domain/cases/file-review.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FactList } from '../../kit/FactList.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import './cases.css';
import { fileReviewTexts } from './file-review-texts.ts';

const reviewRoute = getRouteApi('/shell/cases/reviews/$id');

/** A review: span and seed, the draw made again in this browser, the files drawn with what they came to. */
export function FileReviewPage() {
  const { id } = reviewRoute.useParams();
  const words = useTexts(fileReviewTexts);
  const { data: review, error, refetch } = useQuery(queryFor(getFileReview, { params: { id } }));
  if (error && !review) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!review) return <Loading />;
  return (
    <>
      <PageHead title={words.title} number={words.spanOf(review.closedFrom, review.closedTo)} back={<Link to="/cases/reviews">{words.back}</Link>} />
      <FactList
        facts={[
          { label: words.unit, value: review.unitName },
          { label: words.drawnOn, value: review.drawnOn },
          { label: words.candidates, value: review.candidates },
          { label: words.size, value: review.size },
          { label: words.seed, value: review.seed },
          { label: words.reviewed, value: words.reviewedOf(review.reviewed, Math.min(review.size, review.candidates)) },
        ]}
      />
      <h2 className="case-section">{words.cases}</h2>
      <DrawnAgain review={review} />
      <DrawnCases review={review} />
      <p className="quiet">{words.grades}</p>
      <h2 className="case-section">{words.listTitle(review.candidateIds.length)}</h2>
      <p className="quiet">{words.how}</p>
      <p className="case-candidates">{review.candidateIds.join('、')}</p>
    </>
  );
}

/** Cases out of sight are not shown; each that is must stand at its place in the draw made again. */
function DrawnAgain({ review }: { review: FileReviewDetail }) {
  const words = useTexts(fileReviewTexts);
  const drawn = drawSample(review.candidateIds, review.seed, review.size);
  const hidden = drawn.length - review.cases.length;
  const agrees = hidden >= 0 && review.cases.every(({ caseId, place }) => drawn[place - 1] === caseId);
  return (
    <Alert
      type={agrees ? 'success' : 'error'}
      title={!agrees ? words.differs : hidden > 0 ? words.agreesInSight(hidden) : words.agrees}
      style={{ marginBottom: 8 }}
    />
  );
}

function DrawnCases({ review }: { review: FileReviewDetail }) {
  const words = useTexts(fileReviewTexts);
  const say = useBilingual();
  return (
    <PlainTable
      heads={[words.place, words.number, words.name, words.body, words.score, words.grade, words.reviewer, words.reviewedOn, '']}
      numeric={[0, 4]}
      rows={review.cases.map((one) => [
        one.place,
        <Link key="case" style={{ whiteSpace: 'nowrap' }} to="/cases/$id" params={{ id: one.caseId }}>
          {one.number}
        </Link>,
        one.name,
        one.unitName,
        one.score ?? '—',
        one.grade ? say(one.grade) : words.notMarked,
        one.reviewer ?? '—',
        one.reviewedOn ?? '—',
        review.mayMark || one.score !== null ? (
          <Link key="marks" style={{ whiteSpace: 'nowrap' }} to="/cases/reviews/$id/$caseId" params={{ id: review.id, caseId: one.caseId }}>
            {one.score === null ? words.mark : review.mayMark ? words.change : words.read}
          </Link>
        ) : null,
      ])}
    />
  );
}
