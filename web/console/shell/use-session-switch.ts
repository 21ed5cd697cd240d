import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { SessionAnswer } from '../../../contracts/session.ts';
import { sessionQuery } from '../session/use-session.ts';

/**
 * What follows a switch of post or campaign: the new session stands, the start page opens, and
 * nothing that the former post read stays in memory.
 */
export function useSessionSwitch(): (session: SessionAnswer) => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (session) => {
    client.setQueryData(sessionQuery.queryKey, session);
    await navigate({ to: '/' });
    await client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
  };
}
