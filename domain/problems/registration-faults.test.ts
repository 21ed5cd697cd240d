import { expect, test } from 'vitest';
import { registrationFaults } from './registration-faults.ts';
import type { ProblemDraft } from './registration-faults.ts';

const kinds = [
  { code: '1', subKinds: [], needsWords: false },
  { code: '2', subKinds: [{ code: '2.1' }, { code: '2.2' }], needsWords: false },
  { code: '9', subKinds: [], needsWords: true },
];
const act: ProblemDraft = {
  nature: 'illegal-act',
  kind: '1',
  subKind: null,
  kindWords: '',
  grade: null,
  standardClause: '',
  facts: '未取得许可证生产',
  foundOn: '2009-05-20',
};
const hazard: ProblemDraft = { ...act, nature: 'hazard', kind: null, grade: 'general', facts: '防护栏缺失' };

test.each<[string, ProblemDraft, string[]]>([
  ['an illegal act', act, []],
  ['no kind', { ...act, kind: null }, ['kind-missing']],
  ['a kind of another campaign', { ...act, kind: '7' }, ['kind-unknown']],
  ['the part is missing', { ...act, kind: '2' }, ['sub-kind-missing']],
  ['a part of another kind', { ...act, kind: '2', subKind: '3.1' }, ['sub-kind-unknown']],
  ['the ninth without words', { ...act, kind: '9' }, ['kind-words-missing']],
  ['an illegal act with a grade', { ...act, grade: 'major' }, ['grade-not-for-illegal-act']],
  ['a hazard', hazard, []],
  ['no grade', { ...hazard, grade: null }, ['grade-missing']],
  ['major without a clause', { ...hazard, grade: 'major' }, ['standard-missing']],
  ['major by a clause', { ...hazard, grade: 'major', standardClause: '示例判定标准第三条' }, []],
  ['a hazard with a kind', { ...hazard, kind: '1' }, ['kind-not-for-hazard']],
  ['found tomorrow, no facts', { ...act, foundOn: '2009-05-22', facts: ' ' }, ['facts-missing', 'found-on-ahead']],
  ['no day', { ...act, foundOn: '2009-02-29' }, ['found-on-wrong']],
])('%s', (_name, draft, faults) => {
  expect(registrationFaults(draft, kinds, '2009-05-21').map((fault) => fault.id)).toEqual(faults);
});
