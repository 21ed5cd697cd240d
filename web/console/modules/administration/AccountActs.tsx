import { disableAccount, enableAccount, resetPassword, unlockAccount } from '../../../../contracts/accounts.ts';
import type { AccountRow } from '../../../../contracts/accounts.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ActButton } from '../../kit/ActButton.tsx';
import { useSession } from '../../session/use-session.ts';
import { administrationTexts } from './administration-texts.ts';

export interface AccountActsProps {
  account: AccountRow;
  onGiven: (given: { name: string; password: string }) => void;
}

/** What may be done with an account; nothing with one's own. */
export function AccountActs({ account, onGiven }: AccountActsProps) {
  const words = useTexts(administrationTexts);
  const { accountName } = useSession();
  const reset = useAct(resetPassword, { onDone: (answer) => onGiven(answer) });
  const disable = useAct(disableAccount);
  const enable = useAct(enableAccount);
  const unlock = useAct(unlockAccount);
  if (account.name === accountName) return <>—</>;
  const params = { id: account.id };
  const { version } = account;
  if (account.state === 'disabled')
    return <ActButton label={words.enable} running={enable.running} onAct={() => enable.act({ params, body: { version } })} />;
  return (
    <span className="account-acts">
      {account.state === 'locked' && (
        <ActButton label={words.unlock} running={unlock.running} onAct={() => unlock.act({ params, body: { version } })} />
      )}
      <ActButton
        label={words.resetPassword}
        running={reset.running}
        confirm={words.resetAsk(account.name)}
        onAct={() => reset.act({ params, body: { version } })}
      />
      <ActButton
        label={words.disable}
        running={disable.running}
        confirm={words.disableAsk(account.name)}
        reason={words.disableReason}
        onAct={(reason) => disable.act({ params, body: { version, reason } })}
      />
    </span>
  );
}
