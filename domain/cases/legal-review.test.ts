import { expect, test } from 'vitest';
import { caseAtOpening } from './case-after.ts';
import { dutiesOwed } from './duties-owed.ts';
import { legalReviewOf } from './gates-of-decision.ts';
import { newParty } from './new-party.ts';

const party = newParty('p0', 'unit', 'unit');
const heard = { ...party, hearing: { ...party.hearing, heldOn: '2022-03-10' } };

test.each([
  ['2017-12-31', 'general', true, ''],
  ['2018-01-01', 'general', false, '一般程序作出决定之前（《行政处罚法（1996）》第三十八条第三款）'],
  ['2021-07-14', 'general', true, '一般程序作出决定之前（《行政处罚法（1996）》第三十八条第三款）'],
  ['2021-07-14', 'simple', true, ''],
  ['2021-07-15', 'general', false, ''],
  ['2021-07-15', 'general', true, '情节复杂或者重大（《行政处罚法》第五十八条第一款）'],
] as const)('legal review on %s, %s procedure, complex: %s', (day, procedure, isComplex, reason) => {
  const facts = caseAtOpening({
    id: '1',
    procedure,
    unitId: 'body',
    level: 'county',
    actOn: day,
    knownOn: day,
    openedOn: day,
    handlers: [],
    isComplex,
    touchesLife: false,
    parties: [party],
  });
  const gate = legalReviewOf(facts, day);
  expect(gate.reasons.map(({ zh }) => zh).join()).toBe(reason);
  expect(gate.doubts.map(({ zh }) => zh.slice(0, 4)).join()).toBe(reason.includes('1996') ? '待核实：' : '');
  if (day === '2021-07-15') expect(legalReviewOf({ ...facts, parties: [heard] }, day).reasons[0]?.zh).toContain('经过听证程序');
});

test('a review that is compulsory waits for the legal reviewer until it is made', () => {
  const opened = caseAtOpening({
    id: '1',
    procedure: 'general',
    unitId: 'body',
    level: 'county',
    actOn: '2022-03-01',
    knownOn: '2022-03-01',
    openedOn: '2022-03-01',
    handlers: [],
    isComplex: true,
    touchesLife: false,
    parties: [{ ...party, proposal: { isPenalty: true, kinds: ['warning'], fineYuan: 0, confiscatedYuan: 0, seq: 1 } as never }],
  });
  const kinds = (more: object) => dutiesOwed({ ...opened, ...more }, '2022-03-10').map((one) => [one.kind, one.forPermission].join(' '));
  expect(kinds({ state: 'investigating' })).toEqual([]);
  expect(kinds({ state: 'investigated' })).toEqual(['legal-review cases.review', 'collective-discussion documents.approve']);
  const review = { seq: 2, agrees: true } as never;
  expect(kinds({ state: 'investigated', review, discussion: review })).toEqual([]);
});
