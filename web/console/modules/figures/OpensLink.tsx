import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Opens } from '../../../../contracts/overviews.ts';
import { figureLinkProps } from './records-link.ts';

const lists = { problems: '/problems', reports: '/reports/collection' } as const;

/** Where a figure leads, as props of a Link: its records, or the list that it counts. */
export function opensProps(opens: Opens) {
  return opens.page === 'records' ? figureLinkProps(opens.link) : { to: lists[opens.page] as '/', search: opens.search as never };
}

export function OpensLink({ opens, children, className }: { opens: Opens; children: ReactNode; className?: string }) {
  return (
    <Link {...opensProps(opens)} {...(className ? { className } : {})}>
      {children}
    </Link>
  );
}
