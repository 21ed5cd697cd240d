export { dutiesOfSubject } from './duties-of-subject.ts';
export { dutiesDueTomorrow, dutiesFallenLate } from './duties-falling-due.ts';
export type { DutyToTell } from './duties-falling-due.ts';
export { openDuties } from './open-duties.ts';
export { openDuty } from './open-duty.ts';
export type { NewDuty } from './open-duty.ts';
export { nameReportsOfDuties, plannedDutiesWithoutReport } from './planned-without-report.ts';
export { cancelDuties, moveDueDay, reopenDuties, settleDuties } from './settle-duties.ts';
export type { DutySubject, Which } from './settle-duties.ts';
