import { useNavigate } from '@tanstack/react-router';
import { z } from 'zod';

/**
 * What every list keeps in its address, with the names of the contract's pageQuery. A list route says
 * `validateSearch: listSearch.extend({ status: z.enum([…]).optional().catch(undefined) })`: a broken address
 * falls back to the plain list instead of an error.
 */
export const listSearch = z.object({
  page: z.number().int().min(1).optional().catch(undefined),
  size: z.number().int().min(1).max(200).optional().catch(undefined),
  sort: z.string().max(40).optional().catch(undefined),
});

export type ListSearch = z.infer<typeof listSearch>;

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
    void navigate({ to: '.', search: next as never, replace: 'page' in patch ? false : true, resetScroll: false });
  }
  return { search, change };
}
