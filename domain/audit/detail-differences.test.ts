import { expect, test } from 'vitest';
import { detailDifferences } from './detail-differences.ts';
import { detailReferences } from './detail-references.ts';
import { detailFieldWords, detailValueWords } from './detail-words.ts';

const told = (details: unknown) =>
  detailDifferences(details).map(
    ({ path, before, after }) =>
      `${detailFieldWords(path, 'zh')}：${detailValueWords(path, before, 'zh') ?? '—'} → ${detailValueWords(path, after, 'zh') ?? '—'}`,
  );

test('only what differs is told, in words, and what stands beside it', () => {
  expect(
    told({
      before: { status: 'registered', version: 1, isOpen: true, dueDay: null },
      after: { status: 'ordered', version: 2, isOpen: true, dueDay: '2009-06-01' },
      given: { reason: '限期', fileIds: [] },
    }),
  ).toEqual(['状态：已登记 → 限期整改', '版次：1 → 2', '整改期限：— → 2009-06-01', '填写理由：— → 限期']);
  expect(told({ before: null, after: { role: 'officer', sectors: [1, 2], licences: [{ number: 'A' }, { number: 'B' }] } })).toEqual([
    '角色：— → 执法人员',
    '领域：— → 1、2',
    '证照1编号：— → A',
    '证照2编号：— → B',
  ]);
  expect(told({})).toEqual([]);
  expect(told(null)).toEqual([]);
  expect(told('words')).toEqual(['内容：— → words']);
});

test('records that details name by id', () => {
  expect(
    detailReferences({
      before: { holderUnitId: '3', passTargetUnitId: null },
      after: { holderUnitId: '4' },
      officers: [{ personId: '9' }],
      region: '320102000',
    }),
  ).toEqual([
    { kind: 'unit', id: '3' },
    { kind: 'unit', id: '4' },
    { kind: 'person', id: '9' },
  ]);
});
