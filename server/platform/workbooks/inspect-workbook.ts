import { scanSheet } from './scan-sheet.ts';
import { type WorkbookLimits, workbookLimits } from './workbook-limits.ts';
import { workbookRefusals } from './workbook-refusals.ts';
import { readZipDirectory, unpackPart, type ZipPart } from './zip-directory.ts';

/** What was found before any cell is read. */
export interface InspectedWorkbook {
  sheetNames: string[];
  /** Cells of the sheet that hold a formula ("C7"): their cached values are not to be believed. */
  formulaCells: ReadonlySet<string>;
}

/**
 * Looks through a file that came from outside before it is given to the reader: a whole zip with a directory, every part
 * unpacked once within one budget and as declared, checksums right, no document types in its XML, the parts that the reader
 * opens under their own names, the sheet there and complete. Throws Refused.
 */
export async function inspectWorkbook(bytes: Buffer, sheet: string, limits: WorkbookLimits = workbookLimits): Promise<InspectedWorkbook> {
  if (bytes.length > limits.bytes) throw workbookRefusals.tooLarge(Math.floor(limits.bytes / 1024 / 1024));
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== 0x04034b50) throw workbookRefusals.notAWorkbook();
  const parts = readZipDirectory(bytes, limits.parts);
  if (parts.reduce((sum, { size }) => sum + size, 0) > limits.unpackedBytes) throw workbookRefusals.unpacksTooLarge();
  const find = (name: string) => parts.find((part) => part.name.toLowerCase() === name.toLowerCase());
  const [book, relations, root] = [find('xl/workbook.xml'), find('xl/_rels/workbook.xml.rels'), find('_rels/.rels')];
  if (!find('[Content_Types].xml') || !book || !relations) throw workbookRefusals.notAWorkbook();

  const unpack = unpackWithin(bytes, limits.unpackedBytes);
  const words = [await textOf(unpack, book), await textOf(unpack, relations)] as const;
  if (!root) throw workbookRefusals.notAWorkbook();
  targetsOf(await textOf(unpack, root), '');
  const sheets = sheetsOf(words[0], targetsOf(words[1], 'xl/'));
  const sheetNames = sheets.map(({ name }) => name);
  if (new Set(sheetNames).size !== sheetNames.length) throw workbookRefusals.broken();
  const wanted = sheets.find(({ name }) => name === sheet);
  if (!wanted) throw workbookRefusals.wrongSheet(sheet, sheetNames);
  const sheetPart = find(wanted.path);
  if (!sheetPart || !wanted.path.startsWith('xl/worksheets/')) throw workbookRefusals.broken();
  const seen = [book, relations, root, sheetPart];
  for (const part of parts.filter((one) => !seen.includes(one))) await lookThrough(unpack(part), part.name.startsWith('xl/media/'));
  const { formulaCells } = await scanSheet(unpack(sheetPart), limits);
  return { sheetNames, formulaCells };
}

type Unpack = (part: ZipPart) => AsyncGenerator<Buffer>;

/** Unpacks part after part; all together may hold so many bytes, whatever they declare. */
function unpackWithin(bytes: Buffer, budget: number): Unpack {
  let left = budget;
  return async function* (part) {
    for await (const chunk of unpackPart(bytes, part)) {
      left -= chunk.length;
      if (left < 0) throw workbookRefusals.unpacksTooLarge();
      yield chunk;
    }
  };
}

/** The kinds of relationship that the reader follows, and where each may lead; it never opens the targets of others. */
const followed: Record<string, RegExp> = {
  officeDocument: /^xl\/workbook\.xml$/,
  worksheet: /^xl\/worksheets\/[\w-]+\.xml$/,
  sharedStrings: /^xl\/sharedStrings\.xml$/,
  styles: /^xl\/styles\.xml$/,
  theme: /^xl\/theme\/[\w-]+\.xml$/,
};

/** Where relationships lead, by their ids. Throws Refused for one that leads the reader to a part of another kind. */
function targetsOf(relations: string, folder: string): Map<string, string> {
  // A comment or a section could hide a relationship from this look and show it to the reader.
  if (relations.includes('<!')) throw workbookRefusals.broken();
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)) {
    const [id, type, target] = [attribute(tag, 'Id'), attribute(tag, 'Type'), attribute(tag, 'Target')];
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`;
    const place = followed[type.slice(type.lastIndexOf('/') + 1)];
    if (targets.has(id) || (place !== undefined && !place.test(path))) throw workbookRefusals.broken();
    targets.set(id, path);
  }
  return targets;
}

function sheetsOf(book: string, targets: ReadonlyMap<string, string>): { name: string; path: string }[] {
  return [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => ({
    name: attribute(tag, 'name'),
    path: targets.get(attribute(tag, '\\w+:id')) ?? '',
  }));
}

function attribute(tag: string, name: string): string {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return plain(double ?? single ?? '');
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

function plain(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) =>
      characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&(lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** A small part as text: 4 MB are plenty for a list of sheets. */
async function textOf(unpack: Unpack, part: ZipPart): Promise<string> {
  if (part.size > 4 * 1024 * 1024) throw workbookRefusals.unpacksTooLarge();
  const chunks: Buffer[] = [];
  for await (const chunk of unpack(part)) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw workbookRefusals.broken();
  return text;
}

/** Pictures are only measured; any other part may be XML, whatever its name. */
async function lookThrough(chunks: AsyncIterable<Buffer>, isPicture: boolean): Promise<void> {
  let before = '';
  for await (const chunk of chunks) {
    if (isPicture) continue;
    const text = before + chunk.toString('latin1');
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw workbookRefusals.broken();
    before = text.slice(-16);
  }
}
