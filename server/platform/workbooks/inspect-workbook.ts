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
 * Looks through a file that came from outside before it is given to the reader: a whole zip with a directory, sizes
 * within the limits and as declared, checksums right, no document types in its XML, the sheet there and complete.
 * Throws Refused.
 */
export async function inspectWorkbook(bytes: Buffer, sheet: string, limits: WorkbookLimits = workbookLimits): Promise<InspectedWorkbook> {
  if (bytes.length > limits.bytes) throw workbookRefusals.tooLarge(Math.floor(limits.bytes / 1024 / 1024));
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== 0x04034b50) throw workbookRefusals.notAWorkbook();
  const parts = readZipDirectory(bytes, limits.parts);
  if (parts.reduce((sum, { size }) => sum + size, 0) > limits.unpackedBytes) throw workbookRefusals.unpacksTooLarge();
  const find = (name: string) => parts.find((part) => part.name.toLowerCase() === name.toLowerCase());
  const [book, relations] = [find('xl/workbook.xml'), find('xl/_rels/workbook.xml.rels')];
  if (!find('[Content_Types].xml') || !book || !relations) throw workbookRefusals.notAWorkbook();

  const sheets = sheetsOf(await textOf(bytes, book), await textOf(bytes, relations));
  const sheetNames = sheets.map(({ name }) => name);
  const wanted = sheets.find(({ name }) => name === sheet);
  if (!wanted) throw workbookRefusals.wrongSheet(sheet, sheetNames);
  const sheetPart = find(wanted.path);
  if (!sheetPart) throw workbookRefusals.broken();
  // The other parts that the reader may unpack; pictures it never opens.
  for (const part of parts.filter((one) => one !== sheetPart && /\.(xml|rels)$/i.test(one.name))) await refuseDocumentTypes(bytes, part);
  const { formulaCells } = await scanSheet(unpackPart(bytes, sheetPart), limits);
  return { sheetNames, formulaCells };
}

function sheetsOf(book: string, relations: string): { name: string; path: string }[] {
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const target = attribute(tag, 'Target');
    targets.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
  }
  return [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => ({
    name: plain(attribute(tag, 'name')),
    path: targets.get(attribute(tag, '\\w+:id')) ?? '',
  }));
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
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
async function textOf(bytes: Buffer, part: ZipPart): Promise<string> {
  if (part.size > 4 * 1024 * 1024) throw workbookRefusals.unpacksTooLarge();
  const chunks: Buffer[] = [];
  for await (const chunk of unpackPart(bytes, part)) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw workbookRefusals.broken();
  return text;
}

async function refuseDocumentTypes(bytes: Buffer, part: ZipPart): Promise<void> {
  let before = '';
  for await (const chunk of unpackPart(bytes, part)) {
    const text = before + chunk.toString('latin1');
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw workbookRefusals.broken();
    before = text.slice(-16);
  }
}
