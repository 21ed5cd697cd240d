export { nameClosureGrounds } from './name-closure-grounds.ts';
export { openCollectionDuties } from './open-collection-duties.ts';
