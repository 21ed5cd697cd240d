import { Link } from '@tanstack/react-router';
import type { CircularTable } from '../../../../contracts/circulars.ts';
import { showCount } from '../../../shared/show-number.ts';
import { figureLinkProps } from '../figures/records-link.ts';

type Cell = CircularTable['rows'][number][number];

/** A frozen number as a link to the records that it counted, or to the list behind it. */
export function FrozenValue({ cell: { value, opens, list } }: { cell: Pick<Cell, 'value' | 'opens' | 'list'> }) {
  const text = typeof value === 'number' ? showCount(value) : value;
  if (opens && value !== 0) return <Link {...figureLinkProps(opens)}>{text}</Link>;
  if (!list) return <>{text}</>;
  return (
    <Link to={`/${list.page}` as '/'} search={list.search as never}>
      {text}
    </Link>
  );
}
