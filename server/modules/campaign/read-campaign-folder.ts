import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CampaignFile } from '../../../domain/campaign/campaign-files.ts';

/** The JSON files of a campaign folder, or the one file that is a whole campaign. Throws Error with words where there is none. */
export async function readCampaignFolder(path: string): Promise<CampaignFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Error(`找不到 ${path} / there is no ${path}`);
  if (found.isFile()) return [{ file: basename(path), text: await readFile(path, 'utf8') }];
  const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw new Error(`${path} 中没有 .json 文件 / ${path} holds no .json file`);
  return Promise.all(names.map(async (file) => ({ file, text: await readFile(join(path, file), 'utf8') })));
}
