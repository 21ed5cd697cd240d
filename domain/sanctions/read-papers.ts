import { isDay, type Day } from '../calendar/day.ts';
import { readChineseNumber } from '../documents/read-chinese-number.ts';
import { type Fen, fenOfText } from './money.ts';
import type { ItemFate } from './seizure-acts.ts';
import type { TransferKind } from './transfer-acts.ts';

// 文书所载即为记录：从清单、处理决定、分期计划和移送理由读出所登记的内容。

export interface ListedItem {
  readonly name: string;
  readonly model: string;
  readonly quantity: number;
  readonly unitWord: string;
  readonly condition: string;
}

type Rows = readonly (readonly string[])[];

/** The items of a list (name, model, quantity as '12只', remark), or the number of the first line whose quantity cannot be read. */
export function itemsOfRows(rows: Rows): { items: ListedItem[] } | { badLine: number } {
  const items: ListedItem[] = [];
  for (const [at, [name = '', model = '', amount = '', condition = '']] of rows.entries()) {
    const quantity = quantityOf(amount);
    if (name.trim() === '' || quantity === undefined) return { badLine: at + 1 };
    items.push({ name: name.trim(), model: model.trim(), condition: condition.trim(), ...quantity });
  }
  return { items };
}

/** '12只' -> 12 只, '二台' -> 2 台; undefined for anything without a number and a measure word. */
function quantityOf(text: string): { quantity: number; unitWord: string } | undefined {
  const [, figures = '', unitWord = ''] = /^(\d{1,8}(?:\.\d{1,3})?|[一二两三四五六七八九十百零]{1,7})\s*([^\d\s.]\S{0,9})$/u.exec(text.trim()) ?? [];
  if (unitWord === '') return undefined;
  const quantity = /^\d/u.test(figures) ? Number(figures) : readChineseNumber(figures);
  return quantity === undefined || quantity <= 0 ? undefined : { quantity, unitWord };
}

/** The line of a list, as a paper shows an item of the record. */
export function rowOfItem(item: { name: string; model: string; quantity: string | number; unitWord: string; condition: string }): string[] {
  return [item.name, item.model, amountOfItem(item), item.condition];
}

export function amountOfItem({ quantity, unitWord }: { quantity: string | number; unitWord: string }): string {
  return `${Number(quantity)}${unitWord}`;
}

const fateWords: readonly { readonly fate: ItemFate; readonly words: RegExp }[] = [
  { fate: 'confiscated', words: /没收/u },
  { fate: 'destroyed', words: /销毁/u },
  { fate: 'handed-over', words: /移送|移交|随案/u },
  { fate: 'returned', words: /退还|返还|归还|发还|解除|启封/u },
];

/**
 * What a disposal says of each item: the lines that name it, or a single line that names none and speaks of all. 逐件写明，行政强制法第二十七条、
 * 第二十八条。 Answers with the items of which nothing, or more than one thing, is said.
 */
export function fatesOfLines(
  lines: readonly string[],
  items: readonly { number: number; name: string }[],
): { fates: { number: number; fate: ItemFate }[] } | { unclear: string[] } {
  const namesNone = (line: string) => !items.some(({ name }) => line.includes(name));
  const ofAll = lines.length === 1 && namesNone(lines[0] ?? '') ? lines : [];
  const unclear: string[] = [];
  const fates: { number: number; fate: ItemFate }[] = [];
  for (const { number, name } of items) {
    const said = ofAll.length > 0 ? ofAll : lines.filter((line) => longestNameIn(line, items) === name);
    const found = new Set(said.flatMap((line) => fateWords.find(({ words }) => words.test(line))?.fate ?? []));
    const [fate] = found;
    if (fate === undefined || found.size > 1) unclear.push(name);
    else fates.push({ number, fate });
  }
  return unclear.length > 0 ? { unclear } : { fates };
}

/** Of names of which one holds another (泵、输送泵), the longer is meant. */
function longestNameIn(line: string, items: readonly { name: string }[]): string | undefined {
  const named = items.map(({ name }) => name).filter((name) => line.includes(name));
  return named.toSorted((a, b) => b.length - a.length)[0];
}

/** The instalments of a plan (which, until, yuan), or the number of the first line without a day or a sum. */
export function partsOfRows(rows: Rows): { parts: { dueOn: Day; amount: Fen }[] } | { badLine: number } {
  const parts: { dueOn: Day; amount: Fen }[] = [];
  for (const [at, [, by = '', yuan = '']] of rows.entries()) {
    const amount = fenOfText(yuan.replaceAll('，', ','));
    if (!isDay(by.trim()) || amount === undefined) return { badLine: at + 1 };
    parts.push({ dueOn: by.trim(), amount });
  }
  return { parts };
}

/** To whom a case goes, by the name of the receiving body. */
export function transferKindOf(receivingBody: string): TransferKind {
  if (/公安/u.test(receivingBody)) return 'police';
  return /纪委|纪律检查|监察委|监委|监察局|纪检/u.test(receivingBody) ? 'discipline' : 'body';
}

/** The crime that is suspected, as the reason of a transfer names it: '涉嫌危险作业罪' -> '危险作业罪'. */
export function offenceIn(reason: string): string | undefined {
  return /涉嫌(?:构成|犯)?[“"]?(?!犯罪)([^，。；、：“”"（）\s]{1,20}?罪)(?!嫌)/u.exec(reason)?.[1];
}

/** Power or explosives cut off by a coercive measure, with the day from which ('自2024年5月8日12时起'); undefined for any other measure. */
export function cutSupplyIn(words: string): { from: Day | undefined } | undefined {
  if (!/停止(?:供电|供应)/u.test(words)) return undefined;
  const [, year, month = '', day = ''] = /自(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(words) ?? [];
  return { from: year === undefined ? undefined : (`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as Day) };
}
