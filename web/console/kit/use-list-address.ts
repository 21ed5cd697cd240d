import { useNavigate } from '@tanstack/react-router';
import type { ListSearch } from './list-search.ts';

export interface ListAddress<Search extends ListSearch = ListSearch> {
  search: Search;
  /** Puts values in the address; undefined and '' take them out. Anything but a page change goes back to page 1. */
  change: (patch: Partial<Search>) => void;
}

/** The address of a list: `const address = useListAddress(problemListRoute); useQuery(pageFor(listProblems, { query: address.search }))`. */
export function useListAddress<Search extends ListSearch>(route: { useSearch: () => Search }): ListAddress<Search> {
  const search = route.useSearch();
  const navigate = useNavigate();
  function change(patch: Partial<Search>): void {
    const next: Record<string, unknown> = { ...search, page: undefined, ...patch };
    for (const [name, value] of Object.entries(next)) if (value === '' || (Array.isArray(value) && value.length === 0)) next[name] = undefined;
    void navigate({ to: '.', search: next as never, replace: !('page' in patch), resetScroll: false });
  }
  return { search, change };
}
