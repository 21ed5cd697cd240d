import type { FileReviewDetail } from '../../../../contracts/file-reviews.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FactList } from '../../kit/FactList.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { fileReviewTexts } from './file-review-texts.ts';

/** The marks of a file as others read them. */
export function FileReviewMarks({ review, one }: { review: FileReviewDetail; one: FileReviewDetail['cases'][number] }) {
  const words = useTexts(fileReviewTexts);
  const say = useBilingual();
  if (one.score === null || one.grade === null) return <p className="quiet">{words.notMarked}</p>;
  return (
    <>
      <FactList
        facts={[
          { label: words.score, value: words.sum(one.score, say(one.grade)) },
          { label: words.opinion, value: one.opinion, wide: true },
        ]}
      />
      <PlainTable
        heads={[words.items, words.points, words.remark]}
        numeric={[1]}
        rows={review.items.map((item) => [
          <span key="item">
            {say(item)} <span className="quiet">{say(one.bases[item.key]!)}</span>
          </span>,
          `${one.marks[item.key]?.points ?? 0} / ${item.points}`,
          one.marks[item.key]?.remark ?? '',
        ])}
      />
    </>
  );
}
