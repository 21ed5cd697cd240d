import type { DrawFile } from './draw-file.ts';
import { type DrawList, type DrawnFirm, drawFrom, drawListHash } from './random-draw.ts';

interface Said {
  readonly zh: string;
  readonly en: string;
}

export interface DrawVerdict {
  readonly differences: readonly Said[];
  /** What the file cannot prove, or does not hold yet. */
  readonly remarks: readonly Said[];
}

export interface KeptDraw extends DrawList {
  listHash: string;
  seed: string | null;
  result: readonly DrawnFirm[] | null;
}

/** Draws again from the whole list, names of officers and all, and says what differs from what is kept. */
export function drawDifferences(kept: KeptDraw): Said[] {
  return [...listDifference(kept), ...resultDifferences(kept)];
}

/** Draws again from the file and says which line differs. A line of the result is a firm with its officers. */
export function checkDrawFile(file: DrawFile): DrawVerdict {
  const { seed, result } = file;
  const hidesNames = file.method === 'anzhi-draw-1';
  const differences = [...(hidesNames ? [] : listDifference(file)), ...resultDifferences(file)];
  const remarks: Said[] = [];
  if (hidesNames)
    remarks.push({
      zh: '此次名单含执法人员姓名，姓名不公开，名单摘要不能由本文件重新计算，抽取按已公布的摘要核对',
      en: 'the list of this draw holds names of officers, which are not public: its hash cannot be reckoned from this file, the draw is checked by the hash published',
    });
  if (file.state === 'withdrawn') remarks.push({ zh: '名单已撤回', en: 'the list was withdrawn' });
  else if (seed === null && result === null) remarks.push({ zh: '尚未抽取，只核对名单', en: 'not drawn yet: the list alone is checked' });
  return { differences, remarks };
}

function listDifference(kept: KeptDraw): Said[] {
  const reckoned = drawListHash(kept);
  if (reckoned === kept.listHash) return [];
  return [{ zh: `名单摘要：文件为 ${kept.listHash}，按名单应为 ${reckoned}`, en: `hash of the list: ${kept.listHash}, by the list ${reckoned}` }];
}

function resultDifferences({ seed, result, listHash, ...list }: KeptDraw): Said[] {
  if (seed !== null && result !== null) return differingLines(drawFrom(list, seed, listHash), result);
  if (seed === null && result === null) return [];
  return [{ zh: '种子和抽取结果只有其一', en: 'there is a seed without a result, or a result without a seed' }];
}

function differingLines(due: readonly DrawnFirm[], kept: readonly DrawnFirm[]): Said[] {
  return Array.from({ length: Math.max(due.length, kept.length) }, (_, place) => place).flatMap((place) => {
    const [wanted, found] = [due[place], kept[place]];
    if (hashedLine(wanted) === hashedLine(found)) return [];
    // Who was drawn says more than the hashes, which are shown where they alone differ.
    const shown = namedLine(wanted) === namedLine(found) ? hashedLine : namedLine;
    return [
      {
        zh: `第 ${place + 1} 行：文件为 ${shown(found) ?? '无'}，应为 ${shown(wanted) ?? '无'}`,
        en: `line ${place + 1}: ${shown(found) ?? 'none'}, should be ${shown(wanted) ?? 'none'}`,
      },
    ];
  });
}

/** 12 示例化工厂 [3 证-0003; 5 证-0005] */
function namedLine(firm: DrawnFirm | undefined): string | undefined {
  return firm && `${nameOf(firm)} [${firm.officers.map(nameOf).join('; ')}]`;
}

function hashedLine(firm: DrawnFirm | undefined): string | undefined {
  return firm && `${nameOf(firm)} ${firm.hash} [${firm.officers.map((one) => `${nameOf(one)} ${one.hash}`).join('; ')}]`;
}

const nameOf = ({ id, name }: { id: string; name: string }) => `${id} ${name}`.trim();
