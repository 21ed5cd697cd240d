import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../../domain/documents/document-kind.ts';
import { documentKinds, getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import type { PaperInput } from '../../../domain/documents/printed-paper.ts';
import { printedPaper } from '../../../domain/documents/printed-paper.ts';
import { specimenFacts, specimenFields } from '../../../domain/documents/specimen-facts.ts';
import { pdfText } from '../official-documents/pdf-text.ts';
import { closeRenderer } from '../official-documents/renderer.ts';
import { renderEnforcementDocx, renderEnforcementPdf } from './render-enforcement-document.ts';

afterAll(closeRenderer);

function specimen(kind: DocumentKind, changes: Partial<PaperInput> = {}) {
  const day = kind.from > '2024-06-20' ? '2025-06-03' : '2024-06-20';
  const number = kind.numberWord === null ? undefined : '（示）应急例〔2024〕8号';
  return printedPaper({ kind, fields: specimenFields(kind), facts: specimenFacts, day, number, isIssued: true, ...changes });
}

const textOf = (pdf: Buffer) =>
  pdfText(pdf)
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/gu, '');
const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
const hostile = '#import "x": *粗* $1$ ]#panic("注入")[ \\u{41} {organ} {remedies} <标> // 注 </w:t>&amp;';

describe('enforcement documents as PDF', () => {
  test.each(documentKinds.map((kind) => [kind.id, kind] as const))('%s', async (_, kind) => {
    const pdf = await renderEnforcementPdf(specimen(kind));
    expect(new Set(pdf.toString('latin1').match(/\/MediaBox \[.*?\]/gu))).toEqual(new Set(['/MediaBox [0 0 595.2756 841.8898]']));
    const text = textOf(pdf);
    expect(text).toContain('示例区应急管理局');
    expect(text).toContain(kind.zh.replace('（首页）', '').replace(/^查封（扣押）(?!物品)/u, '查封'));
    if (kind.numberWord !== null) expect(text).toContain('（示）应急例〔2024〕8号');
    expect(text).not.toContain('�');
    expect(text).not.toMatch(/[{}]|undefined|\[object/u);
    expect(pages(pdf)).toBeLessThanOrEqual(2);
    expect(text).toContain(`第1页共${pages(pdf)}页`);
    if (kind.copiesLine !== undefined) expect(text).toContain('一式两份：');
  });

  test('the same paper gives the same bytes; a draft shows its mark and no day', async () => {
    const kind = getDocumentKind('penalty-decision-unit');
    const paper = specimen(kind);
    expect((await renderEnforcementPdf(paper)).equals(await renderEnforcementPdf(paper))).toBe(true);
    const draft = textOf(await renderEnforcementPdf(specimen(kind, { isIssued: false, number: undefined, mark: '草稿' })));
    expect(draft).toContain('草稿');
    expect(draft).toContain('（示）应急罚〔2024〕号');
    expect(draft).not.toContain('2024年6月20日');
  });

  test('remedies, periods and sums are those of the day', async () => {
    const kind = getDocumentKind('penalty-decision-unit');
    const text = async (day: string) => textOf(await renderEnforcementPdf(specimen(kind, { day })));
    expect(await text('2009-09-01')).toContain('六十日内向示例区人民政府或者示例市应急管理局申请行政复议');
    expect(await text('2009-09-01')).toContain('三个月内依法向示例区人民法院提起行政诉讼');
    expect(await text('2024-06-20')).toContain('六十日内向示例区人民政府申请行政复议，或者自收到本决定书之日起六个月内');
    expect(await text('2024-06-20')).toContain('人民币叁万元整（¥30,000.00）');
    const hearing = async (day: string) => textOf(await renderEnforcementPdf(specimen(getDocumentKind('hearing-right-notice'), { day })));
    expect(await hearing('2009-09-01')).toContain('收到本告知书之日起3日内向本机关提出');
    expect(await hearing('2024-06-20')).toContain('收到本告知书之日起5个工作日内向本机关提出');
  });

  test('each step of the chain has its row, with what it said', async () => {
    const opinions = [
      { zh: '承办人意见', opinion: '建议立案。', name: '李乙', day: '2024-05-09' },
      { zh: '法制审核意见', opinion: '同意。', name: '孙辛', day: '2024-05-09' },
      { zh: '分管领导意见', opinion: '同意。', name: '褚卯', day: '2024-05-10' },
      { zh: '审批意见', opinion: '', name: '', day: '' as const },
    ];
    const text = textOf(await renderEnforcementPdf(specimen(getDocumentKind('filing'), { opinions })));
    for (const { zh } of opinions) expect(text).toContain(zh);
    expect(text).toContain('签名：褚卯2024年5月10日');
  });

  test('a list goes on over as many sheets as its rows ask for', async () => {
    const kind = getDocumentKind('file-index');
    const rows = Array.from({ length: 18 }, (_, index) => [`示例文书${index + 1}`, '2024-05-10', String(index + 1), '']);
    const pdf = await renderEnforcementPdf(specimen(kind, { fields: { ...specimenFields(kind), filePapers: rows } }));
    const heads = pdfText(pdf).filter(({ text }) => text === '页号');
    expect(heads.map(({ page }) => page)).toEqual([1, 2]);
    expect(textOf(pdf)).toContain('18示例文书18');
  });

  test('a record of many pages is signed at the foot of each', async () => {
    const kind = getDocumentKind('inquiry-record');
    const questions = Array.from({ length: 60 }, (_, index) => `问：第${index + 1}个问题？\n答：如实回答。`).join('\n');
    const pdf = await renderEnforcementPdf(specimen(kind, { fields: { ...specimenFields(kind), questions } }));
    const signed = pdfText(pdf).filter(({ text }) => text.startsWith('被询问人：'));
    expect(pages(pdf)).toBeGreaterThan(3);
    expect(new Set(signed.map(({ page }) => page)).size).toBe(pages(pdf));
  });

  test('hostile text is printed as it stands, in every kind', async () => {
    for (const kind of documentKinds) {
      const fields = Object.fromEntries(
        kind.fields.map(({ key, type, specimen: made }) => [
          key,
          type === 'line' || type === 'text' ? hostile : type === 'numbered' ? [hostile] : made,
        ]),
      );
      const text = textOf(await renderEnforcementPdf(specimen(kind, { fields })));
      expect([kind.id, text.includes('*粗*$1$]#panic("注入")[')]).toEqual([kind.id, true]);
      expect(text).toContain('{organ}{remedies}');
    }
  });

  test('the pages are fixed templates: no text of a document is ever evaluated', () => {
    for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.typ'))) {
      const template = readFileSync(path.join(import.meta.dirname, file), 'utf8');
      expect([file, template.match(/\beval\b|\binclude\b|import\s+(?!")/gu)]).toEqual([file, null]);
    }
  });
});

describe('enforcement documents as docx', () => {
  test.each(documentKinds.filter(({ docx }) => docx).map((kind) => [kind.id, kind] as const))('%s', async (_, kind) => {
    const file = await renderEnforcementDocx(specimen(kind));
    expect(file.subarray(0, 2).toString()).toBe('PK');
    expect(file.length).toBeGreaterThan(4000);
  });
});

test('a warm renderer answers well within 200 ms', async () => {
  const times: number[] = [];
  for (const kind of documentKinds) {
    const paper = specimen(kind);
    const started = performance.now();
    await renderEnforcementPdf(paper);
    times.push(performance.now() - started);
  }
  expect(times.toSorted((a, b) => a - b)[times.length >> 1]).toBeLessThan(200);
});
