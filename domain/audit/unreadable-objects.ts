import type { Permission } from '../organisation/permissions.ts';
import { AUDITED_OBJECTS } from './audited-objects.ts';

/**
 * The kinds of business record that a post may not read, hence is told nothing of: a message about one names it.
 * GB/T 22239-2019 8.1.4.2 授予管理用户所需的最小权限
 */
export function unreadableObjects(permissions: ReadonlySet<Permission>): string[] {
  return AUDITED_OBJECTS.filter(({ reads }) => reads !== 'audit.read' && !permissions.has(reads)).map(({ id }) => id);
}
