import { describe, expect, test } from 'vitest';
import { numberWordOn } from '../law/number-word-table.ts';
import { misshapenFields } from './filled-fields.ts';
import type { DocumentKind } from './document-kind.ts';
import { documentKinds, findDocumentKind, getDocumentKind, kindsOn } from './document-kinds.ts';
import { recordFactTable } from './record-fact-table.ts';
import { filledText } from './printed-text.ts';
import { specimenFacts, specimenFields } from './specimen-facts.ts';

const row = (kind: DocumentKind) => {
  const word = kind.numberWord === null ? '—' : numberWordOn(kind.numberWord, kind.from);
  const marks = [kind.perParty ? 'per-party' : '', kind.needsChain ? 'chain' : '', kind.docx ? 'docx' : ''].filter(Boolean).join('+');
  return [
    kind.id,
    kind.zh,
    word,
    kind.step,
    kind.layout,
    kind.copies ?? '—',
    kind.signedBy.join('+'),
    marks,
    `${kind.from}..${kind.to ?? ''}`,
    kind.confidence,
  ].join(' | ');
};

/** Fact types that a field of each type can take. */
const takes: Record<string, string> = {
  line: 'line',
  text: 'text',
  day: 'day',
  moment: 'moment',
  amount: 'amount',
  choice: 'line',
  numbered: 'lines',
  articles: 'articles',
  table: 'rows',
  people: 'people',
};

describe('kinds of enforcement document', () => {
  test('the whole table', async () => {
    await expect(`${documentKinds.map(row).join('\n')}\n`).toMatchFileSnapshot('./document-kinds.golden.txt');
  });

  test('the national set is complete: 37 forms, one source each', () => {
    const orders = documentKinds.flatMap(({ source }) => /式样第(\d+)号/.exec(source.zh)?.[1] ?? []).map(Number);
    expect(orders.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 37 }, (_, index) => index + 1));
    expect(documentKinds.length).toBe(37 + 11 + 3 + 3);
    expect(new Set(documentKinds.map(({ id }) => id)).size).toBe(documentKinds.length);
  });

  test('what is not certain says why', () => {
    expect(documentKinds.filter(({ confidence, doubt }) => confidence !== 'high' && doubt === undefined)).toEqual([]);
  });

  test.each(documentKinds.map((kind) => [kind.id, kind] as const))('%s: its fields and its text fit together', (_, kind) => {
    const keys = kind.fields.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const texts = [...(kind.text ?? []).map(({ text }) => text), kind.copiesLine ?? ''];
    const used = texts.flatMap((text) => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, key]) => key!));
    const known = [...keys, 'organ', 'number', 'remedies', 'basis', 'addOnCap'];
    expect(used.filter((key) => !known.includes(key))).toEqual([]);
    for (const { when, unless, block, is } of kind.text ?? []) {
      for (const key of [when, unless, block]) if (key !== undefined) expect(keys).toContain(key);
      if (is !== undefined) expect(kind.fields.find(({ key }) => key === when)?.options?.map(({ key }) => key)).toContain(is);
    }
    const printed = kind.layout === 'letter' ? new Set([...used, ...(kind.text ?? []).flatMap(({ block, when }) => [block, when])]) : new Set(keys);
    const unseen = keys.filter(
      (key) => !printed.has(key) && !['reviewGovernment', 'court', 'rectifyBy', 'payeeAccountName', 'payeeAddress'].includes(key),
    );
    expect({ unseen: kind.layout === 'letter' ? unseen.filter((key) => kind.fields.find((one) => one.key === key)!.required) : [] }).toEqual({
      unseen: [],
    });
  });

  test.each(documentKinds.map((kind) => [kind.id, kind] as const))(
    '%s: each field is explained, shown by a specimen of its own type, and takes a fact of its type',
    (_, kind) => {
      expect(misshapenFields(kind, specimenFields(kind))).toEqual([]);
      for (const field of kind.fields) {
        expect(['', '[]'], field.key).not.toContain(typeof field.specimen === 'string' ? field.specimen : JSON.stringify(field.specimen));
        expect(field.explain.zh.length).toBeGreaterThan(3);
        expect(field.explain.en.length).toBeGreaterThan(3);
        if (field.source !== undefined) expect([field.key, recordFactTable[field.source].type]).toEqual([field.key, takes[field.type]]);
        if (field.type === 'table') expect(field.columns?.length).toBeGreaterThan(0);
      }
    },
  );

  test('a decision names the bank and its address, and bounds the add-on fine only since the law does', () => {
    const kind = getDocumentKind('penalty-decision-unit');
    const pays = kind.text!.find(({ text }) => text.includes('{payeeBank}'))!.text;
    const on = (day: string) => filledText(pays, { kind, fields: specimenFields(kind), facts: specimenFacts, day, number: undefined });
    expect(on('2011-12-31')).toBe(
      '罚款自收到本决定书之日起15日内缴至示例银行示例支行（地址：示例市示例区示例大道1号），账号0000000000（示例）。到期不缴的，每日按罚款数额的百分之三加处罚款。',
    );
    expect(on('2012-01-01')).toContain('加处罚款，加处罚款的数额不超出罚款的数额。');
  });

  test('a kind is looked up by its id, and those of a day by subject', () => {
    expect(getDocumentKind('filing').zh).toBe('立案审批表');
    expect(() => getDocumentKind('nothing')).toThrow(RangeError);
    expect(findDocumentKind('nothing')).toBeUndefined();
    const ids = (day: string) => kindsOn(day, 'inspection').map(({ id }) => id);
    expect(ids('2009-06-01')).toContain('inspection-record');
    expect(ids('2009-06-01')).not.toContain('seizure-decision');
    expect(ids('2012-01-01')).toContain('seizure-decision');
    const ofCase = (day: string) => kindsOn(day, 'case').map(({ id }) => id);
    expect(ofCase('2021-07-14')).not.toContain('no-filing');
    expect(ofCase('2021-07-15')).toEqual(expect.arrayContaining(['no-filing', 'no-penalty-decision-unit', 'no-penalty-decision-person']));
    expect(ids('2025-05-07')).not.toContain('inspection-approval');
    expect(ids('2025-05-08')).toContain('inspection-approval');
    expect(ids('2025-05-08')).not.toContain('inspection-record');
  });
});
