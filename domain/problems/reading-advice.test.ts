import { expect, test } from 'vitest';
import { adviseNature } from './reading-advice.ts';
import type { CueWords } from './reading-advice.ts';

const advice = { zh: '建议', en: 'advice' };
const cues: CueWords[] = [
  { key: 'without-licence', reads: 'illegal-act', kind: '1', words: { zh: ['未取得安全生产许可证', '无证'], en: ['without a licence'] }, advice },
  { key: 'refusal', reads: 'illegal-act', kind: '8', words: { zh: ['拒不执行'], en: ['refuses'] }, advice },
  { key: 'damage', reads: 'hazard', grade: 'general', words: { zh: ['破损', '缺失', '许可证'], en: ['broken', 'missing'] }, advice },
];

test.each([
  ['该厂未取得安全生产许可证擅自生产', 'illegal-act', '1', null, ['未取得安全生产许可证']],
  ['护栏破损，警示标志缺失', 'hazard', null, 'general', ['破损', '缺失']],
  ['无证生产，设备破损', 'both', null, null, ['无证', '破损']],
  ['情况如附件', 'unclear', null, null, []],
  ['Nothing is unbroken here', 'unclear', null, null, []],
  ['The firm works Without a licence', 'illegal-act', '1', null, ['without a licence']],
])('%s', (text, reads, kind, grade, words) => {
  const result = adviseNature(text, cues);
  expect([result.reads, result.kind, result.grade, result.found.map((one) => one.word)]).toEqual([reads, kind, grade, words]);
});

test('says the words that it went by', () => {
  expect(adviseNature('无证生产，无证经营，设备破损', cues)).toMatchInlineSnapshot(`
    {
      "en": "This reads like an illegal act ("无证") and like a hazard ("破损"); register two problems where there are two",
      "found": [
        {
          "at": 0,
          "cue": "without-licence",
          "reads": "illegal-act",
          "word": "无证",
        },
        {
          "at": 5,
          "cue": "without-licence",
          "reads": "illegal-act",
          "word": "无证",
        },
        {
          "at": 12,
          "cue": "damage",
          "reads": "hazard",
          "word": "破损",
        },
      ],
      "grade": null,
      "kind": null,
      "reads": "both",
      "zh": "描述兼有非法违法行为（“无证”）和事故隐患（“破损”），如为两件事，请分别登记",
    }
  `);
});
