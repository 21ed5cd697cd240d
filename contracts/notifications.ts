import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, pageOf, pageQuery, recordId } from './page.ts';

const notificationRow = z.object({
  id: z.string(),
  at: z.string(),
  topic: z.string(),
  /** What it is about; the console opens it. */
  objectKind: z.string(),
  objectId: z.string(),
  words: bilingual,
  readAt: z.string().nullable(),
  /** Who of the unit marked it as read. */
  readBy: z.string().nullable(),
});
export type NotificationRow = z.infer<typeof notificationRow>;

export const listNotifications = defineEndpoint({
  id: 'listNotifications',
  method: 'GET',
  path: '/api/notifications',
  access: { permission: 'duties.read' },
  summary: { zh: '本单位的消息', en: "Messages to one's own unit" },
  query: pageQuery.extend({ unread: z.enum(['yes']).optional() }),
  output: pageOf(notificationRow),
});

export const countUnreadNotifications = defineEndpoint({
  id: 'countUnreadNotifications',
  method: 'GET',
  path: '/api/notifications/unread',
  access: { permission: 'duties.read' },
  summary: { zh: '未读消息数', en: 'How many messages are unread' },
  output: z.object({ unread: z.number().int() }),
});

export const markNotificationsRead = defineEndpoint({
  id: 'markNotificationsRead',
  method: 'POST',
  path: '/api/notifications/read',
  access: { permission: 'duties.read' },
  summary: { zh: '消息标为已读（对本单位）', en: 'Mark messages as read, for the whole unit' },
  body: z.object({
    /** Left out: all that are unread. */
    ids: z.array(recordId).min(1).max(200).optional(),
  }),
  output: z.object({ read: z.number().int(), unread: z.number().int() }),
});
