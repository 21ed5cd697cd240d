import { inflateSync } from 'node:zlib';

/** One run of text on a page: where its base line begins, in pt from the page's left and upper edge. */
export interface PdfText {
  page: number;
  x: number;
  y: number;
  size: number;
  text: string;
}

type Matrix = [number, number, number, number, number, number];

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

function objectsOf(pdf: Buffer): Map<string, string> {
  const raw = pdf.toString('latin1');
  const objects = new Map<string, string>();
  for (const found of raw.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gmu)) {
    const [, id = '', body = ''] = found;
    const at = body.indexOf('stream\n');
    const length = Number(/\/Length (\d+)/u.exec(body)?.[1] ?? 0);
    const packed = at >= 0 && body.slice(0, at).includes('/FlateDecode');
    const stream = at < 0 ? '' : body.slice(at + 7, at + 7 + length);
    objects.set(id, packed ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : body);
  }
  return objects;
}

/** Glyph code -> text, from a font's ToUnicode table. */
function unicodeTable(table: string): Map<number, string> {
  const codes = [...table.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gmu)];
  return new Map(codes.map(([, code = '', text = '']) => [Number.parseInt(code, 16), Buffer.from(text, 'hex').swap16().toString('utf16le')]));
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function bytesOf(token: string): Buffer {
  if (token.startsWith('<')) return Buffer.from(token.slice(1, -1), 'hex');
  const text = token
    .slice(1, -1)
    .replace(/\\([0-7]{3}|[\s\S])/gu, (_, code: string) =>
      code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
    );
  return Buffer.from(text, 'latin1');
}

// Brackets in balance stand in a string without escape.
const nested = (inner: string) => `\\((?:[^\\\\()]|\\\\[\\s\\S]|${inner})*\\)`;
const string = nested(nested(nested(nested('(?!)'))));
const tokens = new RegExp(`${string}|<[0-9A-Fa-f]*>|\\[|\\]|/\\S+|[-+.\\d]+|[A-Za-z*]+`, 'gu');

function runsOf(content: string, page: number, fonts: Map<string, Map<number, string>>): PdfText[] {
  const runs: PdfText[] = [];
  let state = { matrix: [1, 0, 0, 1, 0, 0] as Matrix, font: new Map<number, string>(), size: 0 };
  const kept: (typeof state)[] = [];
  let place = state.matrix;
  let stack: string[] = [];
  for (const [token] of content.matchAll(tokens)) {
    const six = () => stack.slice(-6).map(Number) as Matrix;
    if (!/^[A-Za-z]/u.test(token)) {
      stack.push(token);
      continue;
    }
    if (token === 'q') kept.push({ ...state });
    if (token === 'Q') state = kept.pop()!;
    if (token === 'cm') state.matrix = times(six(), state.matrix);
    if (token === 'Tm') place = times(six(), state.matrix);
    if (token === 'Tf') state = { ...state, font: fonts.get(stack.at(-2)!.slice(1)) ?? new Map(), size: Number(stack.at(-1)) };
    if (token === 'Tj' || token === 'TJ') {
      const codes = Buffer.concat(stack.filter((part) => /^[(<]/u.test(part)).map(bytesOf));
      const text = Array.from({ length: codes.length / 2 }, (_, index) => state.font.get(codes.readUInt16BE(index * 2)) ?? '�');
      runs.push({ page, x: place[4], y: 841.8898 - place[5], size: state.size, text: text.join('') });
    }
    stack = [];
  }
  return runs;
}

/** The text of a PDF as this project makes them, run by run; for tests, so that they need no other program. */
export function pdfText(pdf: Buffer): PdfText[] {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Map<number, string>>();
  for (const body of objects.values()) {
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
      const table = /\/ToUnicode (\d+) 0 R/u.exec(objects.get(id) ?? '')?.[1];
      if (table !== undefined) fonts.set(name, unicodeTable(objects.get(table)!));
    }
  }
  const kids = [...objects.values()].map((body) => /\/Kids \[([\d R\n]+)\]/u.exec(body)?.[1]).find((list) => list !== undefined) ?? '';
  const order = [...kids.matchAll(/(\d+) 0 R/gu)];
  return order.flatMap(([, id = ''], index) => {
    const content = /\/Contents (\d+) 0 R/u.exec(objects.get(id) ?? '')?.[1] ?? '';
    return runsOf(objects.get(content) ?? '', index + 1, fonts);
  });
}
