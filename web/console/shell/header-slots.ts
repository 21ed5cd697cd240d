import type { ComponentType } from 'react';
import { MessagesButton } from '../modules/notifications/MessagesButton.tsx';
import { SearchBox } from '../modules/search/SearchBox.tsx';

/** Parts of the header that modules fill: search over all records, messages to the unit. */
export const headerSlots: { search: ComponentType; messages: ComponentType } = { search: SearchBox, messages: MessagesButton };
