import { expect, test } from 'vitest';
import { penaltyWordsOf } from './penalty-words.ts';

test('a penalty is put into words from its kinds and sums; what a name does not say is left to its author', () => {
  const none = { fineYuan: 0, confiscatedYuan: 0 };
  expect(penaltyWordsOf({ ...none, kinds: ['warning'] })).toBe('警告。');
  expect(penaltyWordsOf({ kinds: ['warning', 'fine'], fineYuan: 40_000, confiscatedYuan: 0 })).toBe('警告；处罚款人民币肆万元整（¥40,000.00）。');
  expect(penaltyWordsOf({ kinds: ['confiscate-proceeds', 'fine'], fineYuan: 800, confiscatedYuan: 1_200.5 })).toBe(
    '没收违法所得人民币壹仟贰佰元伍角整（¥1,200.50）；处罚款人民币捌佰元整（¥800.00）。',
  );
  expect(penaltyWordsOf({ ...none, kinds: ['other'] })).toBeUndefined();
  expect(penaltyWordsOf({ ...none, kinds: [] })).toBeUndefined();
});
