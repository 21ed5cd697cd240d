import { defineTexts } from '../../../shared/texts.ts';

export const messageTexts = defineTexts({
  zh: {
    messages: '消息',
    unread: (count: string) => `${count} 条未读`,
    all: '全部',
    onlyUnread: '未读',
    markAll: '全部标为已读',
    mark: '标为已读',
    help: '发给本单位的消息，单位内任何人标为已读，即对全单位已读。',
    none: '没有消息。',
    noneUnread: '没有未读消息。',
    readBy: (name: string, minute: string) => `${name} ${minute} 已读`,
    more: '更早的消息',
  },
  en: {
    messages: 'Messages',
    unread: (count) => `${count} unread`,
    all: 'All',
    onlyUnread: 'Unread',
    markAll: 'Mark all as read',
    mark: 'Mark as read',
    help: 'Messages to your unit. What anybody of the unit marks as read is read for the whole unit.',
    none: 'There is no message.',
    noneUnread: 'There is no unread message.',
    readBy: (name, minute) => `Read by ${name}, ${minute}`,
    more: 'Earlier messages',
  },
});
