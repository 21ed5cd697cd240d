export { countedChecks } from './counted-checks.ts';
export type { CountedCheckIn } from './counted-checks.ts';
export { getCheck } from './get-check.ts';
export { checkRows } from './list-checks.ts';
