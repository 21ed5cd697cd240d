import type { FigureFilter, FigureLink } from '../../../../contracts/figures.ts';

/** What a figure of a report is made of. */
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
  /** As it stood for this database snapshot: exact also where the clock stood still. */
  snapshot?: string | undefined;
}

/** The page of the records behind a figure of a report, as props of a Link: `<Link {...recordsLink(query)}>27</Link>`. */
export function recordsLink({ kind, sector, region, ...same }: RecordsQuery) {
  return figureLinkProps({ ...same, kinds: kind, sectors: sector, within: region });
}

/** The page of the records behind a figure that brings its own question, as props of a Link. */
export function figureLinkProps(link: FigureLink) {
  return { to: '/figures/records' as '/', search: withoutUnset(link) as never };
}

/** A filter narrowed by a row and a column of a table: the question of one cell. */
export function cellLink(base: FigureFilter, ...parts: (FigureFilter & { measure?: string | undefined })[]): FigureLink {
  const { measure = '', ...filter } = Object.assign({ measure: '' }, base, ...parts.map(withoutUnset)) as FigureLink;
  return { ...filter, measure };
}

function withoutUnset<Values extends object>(values: Values): Partial<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as Partial<Values>;
}
