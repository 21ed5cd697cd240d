import * as contract from '../../../contracts/notifications.ts';
import type { Serve } from '../../platform/serve.ts';
import { countUnread } from './count-unread.ts';
import { listNotifications } from './list-notifications.ts';
import { markNotificationsRead } from './mark-notifications-read.ts';

export function notificationRoutes(serve: Serve): void {
  serve(contract.countUnreadNotifications, async (work) => ({ unread: await countUnread(work) }));
  serve(contract.listNotifications, (work, { query }) => listNotifications(work, query));
  serve(contract.markNotificationsRead, (work, { body }) => markNotificationsRead(work, body));
}
