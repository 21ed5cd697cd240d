import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { FigureDimension, FigureFilter } from '../../../../contracts/figures.ts';
import { useSession } from '../../session/use-session.ts';

const figuresRoute = getRouteApi('/shell/figures');

type Search = ReturnType<typeof figuresRoute.useSearch>;

export interface FigureAddress {
  view: 'table' | 'trend' | 'map';
  rows: FigureDimension;
  columns: FigureDimension;
  /** Ids of figures; one where the columns are not the figures. */
  measures: string[];
  isShaded: boolean;
  filter: FigureFilter;
  change: (patch: Partial<Search>) => void;
}

/** What a unit's figures are broken down by where nothing is chosen: the level below its own. */
const levelBelow: Readonly<Record<string, FigureDimension>> = { city: 'county', county: 'township', township: 'kind' };

/** What is chosen on the figures page; it all lives in the address. `first` are the figures where none is chosen. */
export function useFigureAddress(first: readonly string[]): FigureAddress {
  const { unit } = useSession();
  const { view = 'table', rows = levelBelow[unit?.level ?? ''] ?? 'city', columns = 'sector', measures, shade, ...filter } = figuresRoute.useSearch();
  const navigate = useNavigate();
  const chosen = measures ? measures.split(',') : first.slice(0, 1);
  const byMeasure = view !== 'table' || columns === 'measure';
  return {
    view,
    rows,
    columns,
    measures: byMeasure && view !== 'map' ? chosen : chosen.slice(0, 1),
    isShaded: shade === '1',
    filter,
    change: (patch) =>
      void navigate({ to: '.', search: ((before: Search) => ({ ...before, ...patch })) as never, replace: true, resetScroll: false }),
  };
}
