import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { countUnreadNotifications } from '../../../../contracts/notifications.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useMay } from '../../session/use-session.ts';
import { messageTexts } from './message-texts.ts';
import { MessageList } from './MessageList.tsx';
import './messages.css';

/** In the header: how many messages of the unit are unread, and the drawer that lists them. */
export function MessagesButton() {
  const words = useTexts(messageTexts);
  const may = useMay();
  const [open, setOpen] = useState(false);
  const { data } = useQuery({ ...queryFor(countUnreadNotifications, {}), refetchInterval: 60_000, enabled: may('duties.read') });
  const unread = data?.unread ?? 0;
  if (!may('duties.read')) return null;
  return (
    <>
      <Button type="text" onClick={() => setOpen(true)} aria-label={`${words.messages} ${words.unread(showCount(unread))}`}>
        {words.messages}
        {unread > 0 && <span className="messages-unread">{unread > 99 ? '99+' : unread}</span>}
      </Button>
      <Drawer title={words.messages} open={open} onClose={() => setOpen(false)} size={480} destroyOnHidden>
        <MessageList unread={unread} onOpened={() => setOpen(false)} />
      </Drawer>
    </>
  );
}
