import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { signOut } from '../../../contracts/session.ts';
import { useTexts } from '../../shared/texts.ts';
import { useAct } from '../../shared/use-act.ts';
import { sessionTexts } from './session-texts.ts';
import { sessionQuery } from './use-session.ts';

/** Ends the session; nothing that was read under it stays in memory. */
export function SignOutButton() {
  const words = useTexts(sessionTexts);
  const navigate = useNavigate();
  const client = useQueryClient();
  const exit = useAct(signOut, {
    onDone: async () => {
      client.setQueryData(sessionQuery.queryKey, null);
      await navigate({ to: '/sign-in' });
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    },
  });
  return (
    <Button type="text" loading={exit.running} onClick={() => void exit.act({})}>
      {words.signOut}
    </Button>
  );
}
