import { App } from 'antd';
import type { OutputOf } from '../../../../contracts/endpoint.ts';
import { redeliverEvents } from '../../../../contracts/system.ts';
import type { readSystem } from '../../../../contracts/system.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ActButton } from '../../kit/ActButton.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { systemTexts } from './system-texts.ts';

type Machine = NonNullable<OutputOf<typeof readSystem>['machine']>;

const tones = { good: 'settled', attention: undefined, bad: 'late' } as const;

/** Backup, disk, worker, jobs, events, database: how each stands and what to do about it. */
export function MachineChecks({ machine, mayRedeliver }: { machine: Machine; mayRedeliver: boolean }) {
  const words = useTexts(systemTexts);
  const say = useBilingual();
  const { message } = App.useApp();
  const redeliver = useAct(redeliverEvents, { onDone: ({ events }) => message.info(words.redelivered(showCount(events))) });
  return (
    <PlainTable
      heads={[words.item, words.state, words.value, words.advice]}
      rows={machine.checks.map((check) => [
        say(check.name),
        <strong key="state" className={tones[check.state]}>
          {words[check.state]}
        </strong>,
        say(check.value),
        <span key="advice" className="system-advice">
          {check.advice ? say(check.advice) : '—'}
          {check.id === 'events' && check.state === 'bad' && mayRedeliver && (
            <ActButton label={words.redeliver} confirm={words.redeliverAsk} running={redeliver.running} onAct={() => redeliver.act({})} />
          )}
        </span>,
      ])}
    />
  );
}
