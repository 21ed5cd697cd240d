import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { stepClock } from '../../../contracts/session.ts';
import { showMinute } from '../../shared/show-time.ts';
import { useTexts } from '../../shared/texts.ts';
import { useAct } from '../../shared/use-act.ts';
import { useSession } from '../session/use-session.ts';
import { shellTexts } from './shell-texts.ts';

/** The day; in a rehearsal also the hour, the mark, and the control that moves time forward. */
export function DayAndRehearsal() {
  const words = useTexts(shellTexts);
  const { message } = App.useApp();
  const { now, today, rehearsal } = useSession();
  const client = useQueryClient();
  const step = useAct(stepClock, {
    onDone: (answer) => {
      void client.invalidateQueries(); // the divisions of the day too
      message.info(words.stepped(showMinute(answer.now)));
    },
  });
  if (!rehearsal) {
    return (
      <time className="shell-day" dateTime={today} title={words.today}>
        {today}
      </time>
    );
  }
  return (
    <div className="shell-day">
      <time dateTime={now} title={words.today}>
        {showMinute(now)}
      </time>
      <span className="shell-rehearsal" title={words.rehearsalHelp}>
        {words.rehearsal}
      </span>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: '1', label: words.stepHour },
            { key: '24', label: words.stepDay },
            { key: '168', label: words.stepWeek },
            { key: '720', label: words.stepMonth },
          ],
          onClick: ({ key }) => void step.act({ body: { hours: Number(key) } }),
        }}
      >
        <Button size="small" loading={step.running}>
          {words.stepForward}
        </Button>
      </Dropdown>
    </div>
  );
}
