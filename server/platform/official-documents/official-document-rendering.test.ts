import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { pdfText } from './pdf-text.ts';
import { renderOfficialDocx, renderOfficialPdf } from './render-official-document.ts';
import { closeRenderer } from './renderer.ts';
import { specimenCircular } from './specimen-circular.ts';

afterAll(closeRenderer);

const mm = 72 / 25.4;
const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\n/gu)?.length ?? 0;
const textOf = (pdf: Buffer) =>
  pdfText(pdf)
    .map((run) => run.text)
    .join('');

/** The text of one file in a zip archive, by its entry in the archive's own table. */
function unzipped(archive: Buffer, name: string): string {
  const at = archive.lastIndexOf(Buffer.concat([Buffer.from(name)]));
  const entry = archive.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'), at);
  const local = archive.readUInt32LE(entry + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  return inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(entry + 20))).toString('utf8');
}

/** A copy of an installed font under another family name, as an office's own typeface would stand in its folder. */
function renamedFont(family: string, postScriptName: string): Buffer {
  const serif = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'));
  const font = readFileSync(path.join(serif, '400Regular/NotoSerifSC_400Regular.ttf'));
  const table = font.indexOf('name', 12, 'latin1');
  const names = font.readUInt32BE(table + 8);
  const texts = names + font.readUInt16BE(names + 4);
  for (let record = names + 6; record < names + 6 + font.readUInt16BE(names + 2) * 12; record += 12) {
    const name = { 1: family, 16: family, 6: postScriptName }[font.readUInt16BE(record + 6)];
    if (name === undefined) continue;
    const text = Buffer.from(name, 'utf16le').swap16();
    text.copy(font, texts + font.readUInt16BE(record + 10));
    font.writeUInt16BE(text.length, record + 8);
  }
  return font;
}

const filler = '安全生产执法行动进展情况汇总表一二三四五六七八九十甲乙丙';
const hostile = '#import "x": * $1+1$ ]#panic("注入")[ \\u{41} *粗* _斜_ `码` <标> @引 // 注 /* 注 */ #sys.inputs ${x} </w:t>&amp;"';

describe('PDF', () => {
  test('the specimen is A4, complete, with its fonts inside, the same bytes each time', async () => {
    const pdf = await renderOfficialPdf(specimenCircular());
    const raw = pdf.toString('latin1');
    expect(raw.startsWith('%PDF-1.')).toBe(true);
    expect(pages(pdf)).toBe(4);
    expect(new Set(raw.match(/\/MediaBox \[.*?\]/gu))).toEqual(new Set(['/MediaBox [0 0 595.2756 841.8898]']));
    expect(raw.match(/\/Type \/FontDescriptor/gu)?.length).toBe(raw.match(/\/FontFile[23] /gu)?.length);
    const text = textOf(pdf);
    for (const expected of [
      '江苏省安全生产委员会办公室文件',
      '〔2009〕12号',
      '一、总体进展情况',
      '（一）专项指导组工作',
      '张喆、李堃、王旻、赵昇',
      '1,027㎡',
      '宿迁市',
      '工商管理',
      '全省合计',
      '二〇〇九年九月二十八日',
      '主题词：',
      '2009年9月28日印发',
      '— 1 —',
      '— 4 —',
    ])
      expect(text).toContain(expected);
    expect(text).not.toContain('�');
    expect((await renderOfficialPdf(specimenCircular())).equals(pdf)).toBe(true);
  });

  test('a full page has 22 lines of 28 characters in the type area', async () => {
    const document = specimenCircular({ style: 'gbt9704-2012', body: [{ kind: 'paragraph', text: filler.repeat(60) }] });
    const lines = pdfText(await renderOfficialPdf(document)).filter((run) => run.page === 2 && run.size === 16);
    expect(lines.map((line) => line.text.length)).toEqual(Array.from({ length: 22 }, () => 28));
    expect(lines[0]!.y).toBeGreaterThan(37 * mm);
    expect(lines.at(-1)!.y).toBeLessThan((37 + 225) * mm);
    expect(lines[1]!.y - lines[0]!.y).toBeCloseTo((225 / 22) * mm, 1);
  });

  test('the organ mark stands 25 mm (1999) or 35 mm (2012) under the edge, in one line whatever its length', async () => {
    for (const [style, top] of [
      ['gbt9704-1999', 25],
      ['gbt9704-2012', 35],
    ] as const) {
      for (const organMark of ['示例局文件', '江苏省安全生产委员会办公室文件', '江苏省安全生产执法行动领导小组办公室危险化学品专项指导组文件']) {
        const mark = pdfText(await renderOfficialPdf(specimenCircular({ style, organMark })))[0]!;
        expect(mark.text).toBe(organMark);
        // From base line up to the top of the ink is about 0.86 of the size.
        expect((mark.y - 0.86 * mark.size) / mm).toBeCloseTo(37 + top, 0);
      }
    }
  });

  test('page numbers stand right on odd and left on even pages, the last rule on the foot of the type area', async () => {
    const runs = pdfText(await renderOfficialPdf(specimenCircular()));
    const numbers = runs.filter((run) => /^— \d+ —$/u.test(run.text));
    expect(numbers.map((run) => run.x > 300)).toEqual([true, false, true, false]);
    const printing = runs.find((run) => run.text.endsWith('印发'))!;
    expect(printing.page).toBe(4);
    expect(printing.y).toBeGreaterThan((37 + 225 - 10.3) * mm);
  });

  test('the sheet that bears the date bears text of the body, however the pages fall', async () => {
    for (let length = 150; length < 640; length += 28) {
      for (const last of ['', '末段。']) {
        const paragraphs = ['正'.repeat(last === '' ? 1 : length), last || '末'.repeat(length)];
        const body = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
        const runs = pdfText(await renderOfficialPdf(specimenCircular({ body })));
        const date = runs.find((run) => run.text.startsWith('二〇〇九年'))!;
        expect(runs.some((run) => run.page === date.page && run.text.startsWith('末'))).toBe(true);
      }
    }
  });

  test('attachments begin new pages and a long table repeats its head', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [index + 1, `示例单位${index + 1}`, index * 1000]);
    const columns = [{ header: '序号', align: 'center' as const }, { header: '单位', align: 'left' as const }, { header: '天数' }];
    const document = specimenCircular({
      style: 'gbt9704-2012',
      attachments: [
        { title: '各市月报报送情况表', body: [{ kind: 'paragraph', text: '略作说明。' }] },
        { title: '逾期情况表', body: [{ kind: 'table', columns, rows }] },
      ],
    });
    const runs = pdfText(await renderOfficialPdf(document));
    const first = runs.find((run) => run.text === '附件1')!;
    const second = runs.find((run) => run.text === '附件2')!;
    expect(second.page).toBe(first.page + 1);
    expect(runs.filter((run) => run.text === '序号').map((run) => run.page)).toEqual([0, 1, 2, 3].map((after) => second.page + after));
    expect(runs.some((run) => run.text === '89,000')).toBe(true);
  });

  test('hostile text is printed as it stands', async () => {
    const document = specimenCircular({
      title: hostile,
      organMark: '#mark[$',
      addressees: hostile,
      body: [
        { kind: 'heading', level: 1, text: hostile },
        { kind: 'paragraph', text: hostile },
        { kind: 'table', caption: hostile, columns: [{ header: hostile.slice(0, 60) }], rows: [[hostile], ['=1+1']], totalRow: [hostile] },
        { kind: 'paragraph', text: `倒序\u202e01\u0000\ud800\t完` },
      ],
      copiedTo: hostile,
    });
    const text = textOf(await renderOfficialPdf(document)).replaceAll(' ', '');
    expect(text).toContain('#import"x":*$1+1$]#panic("注入")[');
    expect(text).toContain('倒序01完');
    expect(text).toContain('#mark[$');
    const xml = unzipped(await renderOfficialDocx(document), 'word/document.xml');
    expect(xml.includes('&lt;/w:t&gt;&amp;amp;')).toBe(true);
  });

  test('every kind, draft and unsealed, can be set', async () => {
    const draft = specimenCircular({ number: { organ: '苏安办', year: 2009 }, issuedOn: undefined, sealed: false, printing: undefined });
    expect(textOf(await renderOfficialPdf(draft))).toContain('江苏省安全生产委员会办公室');
    const report = specimenCircular({
      kind: 'report',
      signer: '张甲',
      style: 'gbt9704-2012',
      copyNumber: '000001',
      urgency: 'urgent',
      secrecy: { grade: 'secret', period: '1年' },
      note: '联系人：李乙',
    });
    const text = textOf(await renderOfficialPdf(report));
    for (const expected of ['000001', '机密★1年', '加　急', '签发人：', '张甲', '（联系人：李乙）', '2009年9月28日']) {
      expect(text).toContain(expected);
    }
  });
});

describe('typefaces', () => {
  test('an office’s own folder comes first; what it lacks comes from the installed ones', async () => {
    const fontsDir = mkdtempSync(path.join(tmpdir(), 'office-fonts-'));
    writeFileSync(path.join(fontsDir, 'own.ttf'), renamedFont('FangSong', 'OfficeFang'));
    const own = (await renderOfficialPdf(specimenCircular(), { fontsDir })).toString('latin1');
    const installed = (await renderOfficialPdf(specimenCircular())).toString('latin1');
    rmSync(fontsDir, { recursive: true });
    expect([own.includes('+OfficeFang'), own.includes('+NotoSansSC')]).toEqual([true, true]);
    expect(installed.includes('+OfficeFang')).toBe(false);
  });
});

describe('docx', () => {
  test('holds the same texts, editable, with head rows repeated and the red mark narrowed to a line', async () => {
    const file = await renderOfficialDocx(specimenCircular());
    const xml = unzipped(file, 'word/document.xml');
    for (const expected of [
      '江苏省安全生产委员会办公室关于2009年9月',
      '苏安办〔2009〕12号',
      '一、总体进展情况',
      '全省合计',
      '二〇〇九年九月二十八日',
      '2009年9月28日印发',
      '<w:tblHeader/>',
      '<w:w w:val="67"/>',
      'w:w="11906"',
      'w:tblpYSpec="bottom"',
      '仿宋',
      '方正小标宋简体',
    ])
      expect([expected, xml.includes(expected)]).toEqual([expected, true]);
    // Word refuses fractions of its measures; a hint would let figures be parted.
    expect(xml.match(/w:[a-zA-Z]+="-?\d+\.\d+"|w:hint=/gu)).toBeNull();
    expect(unzipped(file, 'word/settings.xml')).toContain('w:evenAndOddHeaders');
  });
});

describe('the renderer', () => {
  test('forty documents at once are all answered, and a stopped renderer starts again', async () => {
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, index) => renderOfficialPdf(specimenCircular({ number: { organ: '苏安办', year: 2009, serial: index + 1 } }))),
    );
    expect(all.map(textOf).every((text, index) => text.includes(`〔2009〕${index + 1}号`))).toBe(true);
    const waiting = renderOfficialPdf(specimenCircular());
    closeRenderer();
    await expect(waiting).rejects.toThrow('closed');
    expect(pages(await renderOfficialPdf(specimenCircular()))).toBe(4);
  });

  test('an idle renderer lets its process end, and the server itself loads neither compiler nor docx', async () => {
    const script = `
      import { createRequire } from 'node:module'
      const { renderOfficialPdf } = await import('./render-official-document.ts')
      const { specimenCircular } = await import('./specimen-circular.ts')
      const pdf = await renderOfficialPdf(specimenCircular())
      const loaded = Object.keys(createRequire(import.meta.url).cache).filter((file) => /typst|docx/.test(file))
      console.log(pdf.length > 1000, loaded.length)`;
    const output = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, ['--input-type=module-typescript', '-e', script], { cwd: import.meta.dirname, timeout: 30_000 }, (error, stdout) =>
        error === null ? resolve(stdout) : reject(error),
      );
    });
    expect(output.trim()).toBe('true 0');
  });

  test('the page is a fixed template: no text of a document is ever evaluated', () => {
    const template = readFileSync(path.join(import.meta.dirname, 'official-document.typ'), 'utf8');
    expect(template).not.toMatch(/\beval\b|#?import\b|#?include\b/u);
  });
});
