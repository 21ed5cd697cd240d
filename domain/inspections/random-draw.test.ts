import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { drawDifferences } from './check-draw-file.ts';
import { drawFrom, drawListHash, drawListText, type DrawList } from './random-draw.ts';
import { sha256 } from './sha256.ts';

const seed = 20_250_301;
const entries = (least: number, most: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: least, maxLength: most })
    .map((ids) => ids.map((id) => ({ id: String(id), name: `示例${id}（虚构）` })));
const lists = fc.record({
  firms: entries(1, 40),
  officers: entries(2, 12),
  firmsWanted: fc.integer({ min: 1, max: 45 }),
  officersPerFirm: fc.integer({ min: 2, max: 5 }),
});

test('SHA-256 is that of the standard, for any text and around the length of a block', () => {
  console.log(`draw: seed ${seed}`);
  const standard = (text: string) => createHash('sha256').update(text).digest('hex');
  for (let length = 0; length < 140; length += 1) expect(sha256('x'.repeat(length))).toBe(standard('x'.repeat(length)));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(standard(text));
    }),
    { seed },
  );
});

test('the same list and seed draw the same, in whatever order the list was entered; nobody twice, never more than are wanted', () => {
  fc.assert(
    fc.property(lists, fc.string({ minLength: 4, maxLength: 20 }), fc.infiniteStream(fc.nat()), (list, word, noise) => {
      const result = drawFrom(list, word);
      const mixed = (some: DrawList['firms']) => some.map((one) => ({ one, key: noise.next().value as number })).toSorted((a, b) => a.key - b.key);
      const shuffled = { ...list, firms: mixed(list.firms).map(({ one }) => one), officers: mixed(list.officers).map(({ one }) => one) };
      expect(drawFrom(shuffled, word)).toEqual(result);
      expect(drawDifferences({ ...shuffled, listHash: drawListHash(list), seed: word, result })).toEqual([]);
      expect(result).toHaveLength(Math.min(list.firmsWanted, list.firms.length));
      expect(new Set(result.map(({ id }) => id)).size).toBe(result.length);
      for (const { officers } of result) {
        expect(officers).toHaveLength(Math.min(list.officersPerFirm, list.officers.length));
        expect(new Set(officers.map(({ id }) => id)).size).toBe(officers.length);
      }
    }),
    { seed },
  );
});

test('a name, a firm more, another number or a swapped result is found', () => {
  fc.assert(
    fc.property(lists, fc.string({ minLength: 4, maxLength: 20 }), (list, word) => {
      const kept = { listHash: drawListHash(list), seed: word, result: drawFrom(list, word) };
      const [first] = list.firms as [{ id: string; name: string }];
      const added = [...list.firms, { id: '999999', name: '补入（虚构）' }];
      const found = (more: Partial<typeof kept & DrawList>) => drawDifferences({ ...list, ...kept, ...more }).map(({ en }) => en.split(/[: ]/)[0]);
      expect(found({})).toEqual([]);
      expect(found({ firms: added })).toContain('hash');
      expect(found({ firms: list.firms.map((one) => (one === first ? { ...one, name: '改名' } : one)) })).toContain('hash');
      expect(found({ firmsWanted: list.firmsWanted + 1 })).toContain('hash');
      expect(found({ result: kept.result.slice(1) })).toContain('line');
    }),
    { seed },
  );
});

test('over many seeds every firm is drawn about as often as any other', () => {
  const firms = Array.from({ length: 10 }, (_, n) => ({ id: String(n + 1), name: `示例${n}（虚构）` }));
  const officers = firms.slice(0, 2);
  const times = new Map(firms.map(({ id }) => [id, 0]));
  for (let n = 0; n < 2_000; n += 1) {
    for (const { id } of drawFrom({ firms, officers, firmsWanted: 3, officersPerFirm: 2 }, `种子${seed}-${n}`))
      times.set(id, (times.get(id) ?? 0) + 1);
  }
  for (const count of times.values()) expect(Math.abs(count - 600)).toBeLessThan(90);
});

test('what the page tells to type gives the published hash', () => {
  const list: DrawList = {
    firms: [{ id: '7', name: '示例甲厂（虚构）' }],
    officers: [{ id: '3', name: '张甲' }],
    firmsWanted: 1,
    officersPerFirm: 2,
  };
  expect(drawListText(list)).toBe('anzhi-draw-2|1|2\nfirm|7|示例甲厂（虚构）\nofficer|3|张甲');
  expect(drawListText({ ...list, method: 'anzhi-draw-1' })).toBe('anzhi-draw-1|1|2\nfirm|7|示例甲厂（虚构）\nofficer|3|张甲');
  const hash = createHash('sha256')
    .update(`2009066|${drawListHash(list)}|firm|7`)
    .digest('hex');
  expect(drawFrom(list, '2009066')[0]?.hash).toBe(hash);
});
