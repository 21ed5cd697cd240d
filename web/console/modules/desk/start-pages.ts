import type { ComponentType } from 'react';
import { GroupStart } from '../leader/GroupStart.tsx';
import { LeaderStart } from '../leader/LeaderStart.tsx';
import { OfficeStart } from '../leader/OfficeStart.tsx';
import { SystemStart } from '../system/SystemStart.tsx';

/** Start pages that other modules bring for a role (the leader's screen), by the session's startPage; the desk for all others. */
export const startPages: Partial<Record<string, ComponentType>> = {
  administrator: SystemStart,
  leader: LeaderStart,
  office: OfficeStart,
  group: GroupStart,
};
