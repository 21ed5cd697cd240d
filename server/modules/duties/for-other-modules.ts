export { openDuty } from './open-duty.ts';
export type { NewDuty } from './open-duty.ts';
export { cancelDuties, moveDueDay, settleDuties } from './settle-duties.ts';
export type { DutySubject, Which } from './settle-duties.ts';
