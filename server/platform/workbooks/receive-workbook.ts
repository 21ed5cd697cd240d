import type { Upload } from '../receive-upload.ts';
import { workbookLimits } from './workbook-limits.ts';
import { workbookRefusals } from './workbook-refusals.ts';

/** The uploaded workbook. Throws Refused for none, or one that is larger than a workbook may be. */
export function receiveWorkbook(upload: Upload | undefined): Upload {
  if (upload === undefined) throw workbookRefusals.missing();
  if (upload.isTooLarge || upload.bytes.length > workbookLimits.bytes)
    throw workbookRefusals.tooLarge(Math.floor(workbookLimits.bytes / 1024 / 1024));
  return upload;
}
