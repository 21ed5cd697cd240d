import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AnyEndpoint } from '../../contracts/endpoint.ts';
import { callEndpoint } from './call-endpoint.ts';
import type { EndpointAnswer, EndpointArgs } from './endpoint-args.ts';
import type { Refusal } from './refusal.ts';

/** Query options of one read: `useQuery(queryFor(getProblem, { params: { id } }))`. */
export function queryFor<E extends AnyEndpoint>(endpoint: E, args: EndpointArgs<E>) {
  return queryOptions<EndpointAnswer<E>, Refusal>({
    queryKey: [endpoint.id, args],
    queryFn: ({ signal }) => callEndpoint(endpoint, args, { signal }),
  });
}

/** As queryFor, for lists: the rows of the last page stay in sight until those of the next one are there. */
export function pageFor<E extends AnyEndpoint>(endpoint: E, args: EndpointArgs<E>) {
  return { ...queryFor(endpoint, args), placeholderData: keepPreviousData } as ReturnType<typeof queryFor<E>>;
}
