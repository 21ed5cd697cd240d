export { initialsOf } from './load-divisions.ts';
