export { onFinding } from './finding-hook.ts';
export type { FindingToRegister } from './finding-hook.ts';
export { inspectionFacts, inspectionOfCheck } from './inspection-facts.ts';
export type { InspectionPaperFacts } from './inspection-facts.ts';
