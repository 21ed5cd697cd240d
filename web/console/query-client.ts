import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal } from '../shared/refusal.ts';
import { sessionQuery } from './session/use-session.ts';

/**
 * Reads are retried only where no server answered; a session that ended empties the cache and calls `onSignedOut`;
 * a refused act is shown by `onRefused` unless the page asked for quiet.
 */
export function createConsoleQueryClient(onRefused: (refusal: Refusal) => void, onSignedOut: () => void): QueryClient {
  function sessionEnded(): void {
    if (client.getQueryData(sessionQuery.queryKey) === null) return;
    client.setQueryData(sessionQuery.queryKey, null);
    onSignedOut();
  }

  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof Refusal && error.status === 401) sessionEnded();
      },
    }),
    mutationCache: new MutationCache({
      onError: (error, _args, _context, mutation) => {
        if (!(error instanceof Refusal) || mutation.meta?.['quiet']) return;
        if (error.status === 401) sessionEnded();
        onRefused(error);
      },
    }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 10_000,
        retry: (times, error) => error instanceof Refusal && (error.status === 0 || error.status === 503) && times < 2,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
}
