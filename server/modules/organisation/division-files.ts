import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDivisionHistory } from '../../../domain/divisions/division-history.ts';
import { type DivisionChange, readDivisionChanges, readDivisionRows } from '../../../domain/divisions/division-rows.ts';
import type { DivisionVersion } from '../../../domain/divisions/division-version.ts';

const folder = join(import.meta.dirname, '../../../campaigns/divisions');

interface DivisionFiles {
  history: DivisionVersion[];
  changes: DivisionChange[];
}

let read: Promise<DivisionFiles> | undefined;

/** The shipped files of divisions: every division with its days, and the changes between, in order of their day. Read once a process. */
export function readDivisionFiles(): Promise<DivisionFiles> {
  read ??= readBoth();
  return read;
}

async function readBoth(): Promise<DivisionFiles> {
  const texts = await Promise.all(['divisions-jiangsu-2023.csv', 'division-changes-jiangsu.csv'].map((name) => readFile(join(folder, name), 'utf8')));
  const changes = readDivisionChanges(texts[1] ?? '').sort((one, other) => one.effective.localeCompare(other.effective));
  return { history: buildDivisionHistory(readDivisionRows(texts[0] ?? ''), changes), changes };
}

/** What a change is known by besides its day: the code that it ends; of a new unit, its own. Six digits. */
export function codeOfChange(change: DivisionChange): string {
  return change.kind === 'create' ? change.to.code : change.from.code;
}
