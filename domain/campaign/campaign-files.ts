import { pointerTo } from './campaign-fault.ts';
import type { CampaignFault } from './campaign-fault.ts';

/** One file of a campaign folder, as text. */
export type CampaignFile = { file: string; text: string };

/** The files of a campaign put together, and which file each top-level key came from. */
export type JoinedCampaign = { content: Record<string, unknown>; fileOf: ReadonlyMap<string, string>; faults: CampaignFault[] };

/**
 * Reads and joins the files of a campaign: each file is an object with some of the campaign's top-level keys,
 * and no key stands in two of them. What cannot be read is a fault; nothing is thrown.
 */
export function joinCampaignFiles(files: readonly CampaignFile[]): JoinedCampaign {
  const content: Record<string, unknown> = {};
  const fileOf = new Map<string, string>();
  const faults: CampaignFault[] = [];
  for (const { file, text } of files) {
    const parsed = parseText(file, text);
    if ('fault' in parsed) {
      faults.push(parsed.fault);
      continue;
    }
    for (const [name, value] of Object.entries(parsed.content)) {
      if (name === '$schema') continue;
      const first = fileOf.get(name);
      if (first !== undefined) {
        const fault = { zh: `“${name}”已在 ${first} 中写过`, en: `"${name}" is already given in ${first}` };
        faults.push({ file, path: pointerTo([name]), fault });
        continue;
      }
      fileOf.set(name, file);
      Object.defineProperty(content, name, { value, enumerable: true, configurable: true, writable: true });
    }
  }
  return { content, fileOf, faults };
}

function parseText(file: string, text: string): { content: object } | { fault: CampaignFault } {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { fault: { file, path: placeInText(text, error), fault: { zh: '不是完整的 JSON 文本', en: 'Not a complete JSON text' } } };
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { fault: { file, path: '', fault: { zh: '文件内容应为一个 JSON 对象', en: 'The file must hold one JSON object' } } };
  }
  return { content };
}

function placeInText(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1}`;
}
