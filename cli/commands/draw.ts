import { readFileSync, statSync } from 'node:fs';
import { checkDrawFile } from '../../domain/inspections/check-draw-file.ts';
import { type DrawFile, drawFile } from '../../domain/inspections/draw-file.ts';
import type { Command } from '../command.ts';
import { inOneLanguage } from '../in-one-language.ts';

const largestFile = 32 * 1024 * 1024;

export const drawCommand: Command = {
  summary: 'draws again from the public file of a random draw and says whether it is equal',
  help: `anzhi draw check FILE      按双随机抽取的公示文件（/public/draws 下载）重新抽取：一致，或者指出不一致的行

不一致、文件不可用时退出码为 1。`,
  async run([act, path, ...more]) {
    if (act !== 'check' || path === undefined || more.length > 0)
      throw new Error(inOneLanguage('用法：anzhi draw check FILE。', 'usage: anzhi draw check FILE.'));
    const file = readDrawFile(path);
    const { differences, remarks } = checkDrawFile(file);
    for (const { zh, en } of [...remarks, ...differences]) console.log(inOneLanguage(zh, en));
    if (differences.length > 0) throw new Error(inOneLanguage(`不一致：${differences.length} 处。`, `differs in ${differences.length} place(s).`));
    console.log(inOneLanguage(`一致：${file.title}`, `equal: ${file.title}`));
  },
};

function readDrawFile(path: string): DrawFile {
  let text: string;
  try {
    if (statSync(path).size > largestFile) throw new Error('too large');
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(inOneLanguage(`不能读取文件 ${path}。`, `the file ${path} cannot be read.`));
  }
  try {
    return drawFile.parse(JSON.parse(text));
  } catch {
    throw new Error(inOneLanguage(`${path} 不是抽取公示文件，或者内容不全。`, `${path} is not the public file of a draw, or is not whole.`));
  }
}
