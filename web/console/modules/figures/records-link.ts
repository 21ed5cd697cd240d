/** What a figure is made of: the search of /figures/records. */
export interface RecordsQuery {
  measure: string;
  /** Kind of illegal act or grade of hazard; every kind where left out. */
  kind?: string | undefined;
  /** Sector numbers with commas; every sector where left out. */
  sector?: string | undefined;
  /** Division code; everything below it is meant too. */
  region?: string | undefined;
  periodFrom?: string | undefined;
  periodTo?: string | undefined;
  /** Codes of today (left out), or those of the records' days. */
  tree?: 'now' | 'then' | undefined;
  /** As it stood at this instant. */
  asAt?: string | undefined;
}

/** The page of the records behind a figure, as props of a Link: `<Link {...recordsLink(query)}>27</Link>`. */
export function recordsLink(query: RecordsQuery) {
  const search = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== ''));
  return { to: '/figures/records' as '/', search: search as never };
}
