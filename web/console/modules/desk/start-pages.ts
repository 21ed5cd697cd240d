import type { ComponentType } from 'react';
import { SystemStart } from '../system/SystemStart.tsx';

/** Start pages that other modules bring for a role (the leader's screen), by the session's startPage; the desk for all others. */
export const startPages: Partial<Record<string, ComponentType>> = { administrator: SystemStart };
