import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { getSession } from '../../../contracts/session.ts';
import type { SessionAnswer } from '../../../contracts/session.ts';
import { queryFor } from '../../shared/query-for.ts';

export const sessionQuery = queryFor(getSession, {});

/** Who is signed in, under which post, on which day. Only inside the shell, whose route lets nobody else in. */
export function useSession(): SessionAnswer {
  const { data } = useQuery({ ...sessionQuery, refetchInterval: 300_000 });
  const last = useRef(data);
  if (data) last.current = data; // once it has ended, the page in sight stands for the moment until sign-in opens
  if (!last.current) throw new Error('useSession outside the shell');
  return last.current;
}

/** Whether the present post may do something: `const may = useMay(); may('problems.register')`. */
export function useMay(): (permission: string) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
}
