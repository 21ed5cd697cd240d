export { attachFiles } from './attach-files.ts';
export { clearContents } from './clear-contents.ts';
export type { FileSubject } from './attach-files.ts';
export { moveFilesToSector } from './move-files-to-sector.ts';
export { fileRowsOf } from './list-files.ts';
export { keepMadeFile } from './keep-made-file.ts';
