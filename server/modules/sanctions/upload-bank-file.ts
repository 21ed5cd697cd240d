import { createHash } from 'node:crypto';
import type { FeedAnswer } from '../../../contracts/payments.ts';
import { readBankFile } from '../../../domain/sanctions/bank-file.ts';
import type { Upload } from '../../platform/receive-upload.ts';
import { badField, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { takeBankLines } from './receive-bank-lines.ts';

const largest = 2 * 1024 * 1024;
const mostLines = 5000;

/** The bank's CSV file, in UTF-8 or GB18030: all lines are taken or none. */
export async function uploadBankFile(work: Work, upload: Upload | undefined): Promise<FeedAnswer> {
  if (!upload) throw badField('file', '请选择文件。', 'Choose a file.');
  if (upload.isTooLarge || upload.bytes.length > largest)
    throw new Refused(413, 'too-large', { zh: '文件不得超过 2 MB。', en: 'A file may be 2 MB at most.' });
  const bank = (upload.fields['bank'] ?? '').trim().slice(0, 100);
  if (bank === '') throw badField('bank', '请填写代收银行。', 'Name the bank.');
  const { lines, faults } = readBankFile(textOf(upload.bytes));
  if (lines.length > mostLines) throw badField('file', `一次至多 ${mostLines} 行。`, `${mostLines} lines at most at a time.`);
  const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
  return takeBankLines(work, { source: 'csv', bank, name: upload.name, sha256, lines, faults });
}

/** Banks write either; what is not valid UTF-8 is GB18030. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
