import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import type { z } from 'zod';
import { type fileReviewRow, listFileReviews } from '../../../../contracts/file-reviews.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { useMay } from '../../session/use-session.ts';
import { caseTexts } from './case-texts.ts';
import { fileReviewTexts } from './file-review-texts.ts';

const reviewListRoute = getRouteApi('/shell/cases/reviews');

/** Reviews of closed files, the newest first. */
export function FileReviewListPage() {
  const words = useTexts(fileReviewTexts);
  const { back } = useTexts(caseTexts);
  const may = useMay();
  const navigate = useNavigate();
  const address = useListAddress(reviewListRoute);
  const answer = useQuery(pageFor(listFileReviews, { query: address.search }));
  const columns: RecordColumn<z.output<typeof fileReviewRow>>[] = [
    {
      key: 'span',
      title: words.span,
      always: true,
      show: (row) => (
        <Link to="/cases/reviews/$id" params={{ id: row.id }}>
          {words.spanOf(row.closedFrom, row.closedTo)}
        </Link>
      ),
    },
    { key: 'unit', title: words.unit, show: (row) => row.unitName },
    { key: 'drawnOn', title: words.drawnOn, width: 120, show: (row) => row.drawnOn },
    { key: 'seed', title: words.seed, show: (row) => row.seed },
    { key: 'candidates', title: words.candidates, width: 130, numeric: true, show: (row) => row.candidates },
    {
      key: 'reviewed',
      title: words.reviewed,
      width: 110,
      numeric: true,
      show: (row) => words.reviewedOf(row.reviewed, Math.min(row.size, row.candidates)),
    },
  ];
  return (
    <>
      <PageHead
        title={words.title}
        back={<Link to="/cases">{back}</Link>}
        acts={
          may('quality.review') && (
            <Link to="/cases/reviews/new">
              <Button type="primary">{words.draw}</Button>
            </Link>
          )
        }
      />
      <RecordTable
        name="file-reviews"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: '/cases/reviews/$id', params: { id: row.id } })}
        empty={words.empty}
      />
    </>
  );
}
