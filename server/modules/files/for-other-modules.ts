export { attachFiles } from './attach-files.ts';
export { beingWritten } from './may-read-files.ts';
export { publishPapers } from './publish-papers.ts';
export { clearContents } from './clear-contents.ts';
export { copyFiles, type FileToCopy } from './copy-files.ts';
export type { FileSubject } from './attach-files.ts';
export { moveFilesToSector } from './move-files-to-sector.ts';
export { fileRowsOf } from './list-files.ts';
export { keepMadeFile } from './keep-made-file.ts';
