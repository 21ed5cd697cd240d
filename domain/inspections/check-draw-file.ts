import type { DrawFile } from './draw-file.ts';
import { type DrawnFirm, drawFrom, drawListHash } from './random-draw.ts';

interface Said {
  readonly zh: string;
  readonly en: string;
}

export interface DrawVerdict {
  readonly differences: readonly Said[];
  /** What the file cannot prove, or does not hold yet. */
  readonly remarks: readonly Said[];
}

/** Draws again from the file and says which line differs. A line of the result is a firm with its officers. */
export function checkDrawFile(file: DrawFile): DrawVerdict {
  const { seed, result, listHash } = file;
  const hidesNames = file.method === 'anzhi-draw-1';
  const reckoned = drawListHash(file);
  const differences: Said[] = [];
  if (!hidesNames && reckoned !== listHash)
    differences.push({ zh: `名单摘要：文件为 ${listHash}，按名单应为 ${reckoned}`, en: `hash of the list: ${listHash}, by the list ${reckoned}` });
  if ((seed === null) !== (result === null))
    differences.push({ zh: '种子和抽取结果只有其一', en: 'there is a seed without a result, or a result without a seed' });
  if (seed !== null && result !== null) differences.push(...differingLines(drawFrom(file, seed, listHash), result));
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

function differingLines(due: readonly DrawnFirm[], kept: readonly DrawnFirm[]): Said[] {
  return Array.from({ length: Math.max(due.length, kept.length) }, (_, place) => [lineOf(due[place]), lineOf(kept[place])] as const).flatMap(
    ([wanted, found], place) =>
      wanted === found
        ? []
        : [
            {
              zh: `第 ${place + 1} 行：文件为 ${found ?? '无'}，应为 ${wanted ?? '无'}`,
              en: `line ${place + 1}: ${found ?? 'none'}, should be ${wanted ?? 'none'}`,
            },
          ],
  );
}

function lineOf(firm: DrawnFirm | undefined): string | undefined {
  if (firm === undefined) return undefined;
  const officers = firm.officers.map(({ id, name, hash }) => `${[id, name].join(' ').trim()} ${hash}`);
  return `${firm.id} ${firm.name} ${firm.hash}（${officers.join('；')}）`;
}
