import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { listNotifications, markNotificationsRead } from '../../../../contracts/notifications.ts';
import type { NotificationRow } from '../../../../contracts/notifications.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { recordAddress } from '../../kit/record-address.ts';
import { messageTexts } from './message-texts.ts';

const step = 30;

/** Messages to the unit, the latest first; one opens what it is about and is read thereby. */
export function MessageList({ unread, onOpened }: { unread: number; onOpened: () => void }) {
  const words = useTexts(messageTexts);
  const [which, setWhich] = useState<'unread' | 'all'>(unread > 0 ? 'unread' : 'all');
  const [size, setSize] = useState(step);
  const { data, error, refetch } = useQuery(
    pageFor(listNotifications, { query: { size, ...(which === 'unread' ? { unread: 'yes' as const } : {}) } }),
  );
  const mark = useAct(markNotificationsRead);
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <div className="messages-head">
        <Segmented
          size="small"
          value={which}
          onChange={(value) => setWhich(value as 'unread' | 'all')}
          options={[
            { value: 'unread', label: `${words.onlyUnread} ${unread}` },
            { value: 'all', label: words.all },
          ]}
        />
        {unread > 0 && (
          <Button size="small" loading={mark.running} onClick={() => void mark.act({ body: {} })}>
            {words.markAll}
          </Button>
        )}
      </div>
      <p className="quiet messages-help">{words.help}</p>
      {data.rows.length === 0 && <p>{which === 'unread' ? words.noneUnread : words.none}</p>}
      <ul className="messages-list">
        {data.rows.map((row) => (
          <Message key={row.id} row={row} onRead={() => void mark.act({ body: { ids: [row.id] } })} onOpened={onOpened} />
        ))}
      </ul>
      {data.total > data.rows.length && size < 200 && (
        <Button type="link" onClick={() => setSize(Math.min(200, size + step))}>
          {words.more}
        </Button>
      )}
    </>
  );
}

function Message({ row, onRead, onOpened }: { row: NotificationRow; onRead: () => void; onOpened: () => void }) {
  const words = useTexts(messageTexts);
  const say = useBilingual();
  const address = recordAddress(row.objectKind, row.objectId);
  const [path = '', search] = address?.split('?') ?? [];
  function open(): void {
    if (row.readAt === null) onRead();
    onOpened();
  }
  return (
    <li className={row.readAt === null ? 'messages-new' : undefined}>
      <div>
        {address ? (
          <Link to={path as '/'} search={Object.fromEntries(new URLSearchParams(search)) as never} onClick={open}>
            {say(row.words)}
          </Link>
        ) : (
          say(row.words)
        )}
      </div>
      <div className="quiet messages-foot">
        <time dateTime={row.at}>{showMinute(row.at)}</time>
        {row.readAt === null ? (
          <Button type="link" size="small" onClick={onRead}>
            {words.mark}
          </Button>
        ) : (
          row.readBy && <span>{words.readBy(row.readBy, showMinute(row.readAt))}</span>
        )}
      </div>
    </li>
  );
}
