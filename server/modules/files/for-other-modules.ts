export { attachFiles } from './attach-files.ts';
export type { FileSubject } from './attach-files.ts';
export { fileRowsOf } from './list-files.ts';
export { keepMadeFile } from './keep-made-file.ts';
