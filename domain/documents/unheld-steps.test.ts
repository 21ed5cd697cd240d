import { expect, test } from 'vitest';
import { type ChainPermission, type ChainStep, defaultChain } from './approval-chain.ts';
import { unheldFault, unheldSteps } from './unheld-steps.ts';

const draft = defaultChain[0]!;
const step = (permission: ChainPermission): ChainStep => ({ zh: permission, en: '', permission });
const [review, legal, approve] = [step('documents.review'), step('cases.review'), step('documents.approve')];

// Steps after the drafter's; who may sign what; who is out; which steps are left over.
const rows: [string, ChainStep[], Record<string, ChainPermission[]>, string[], string[]][] = [
  ['each has its person', [review, approve], { head: ['documents.review'], leader: ['documents.approve'] }, [], []],
  ['nobody approves', [review, approve], { head: ['documents.review'] }, [], ['documents.approve']],
  ['nobody at all', [review, approve], {}, [], ['documents.review', 'documents.approve']],
  ['one person holds both', [review, approve], { head: ['documents.review', 'documents.approve'] }, [], ['documents.approve']],
  [
    'the one who could do both leaves the other step to who can do only it',
    [review, approve],
    { both: ['documents.review', 'documents.approve'], head: ['documents.review'] },
    [],
    [],
  ],
  [
    'a chain of exchanges',
    [review, legal, approve],
    { all: ['documents.review', 'cases.review', 'documents.approve'], two: ['documents.review', 'cases.review'], one: ['documents.review'] },
    [],
    [],
  ],
  ['who drafted is out', [review, approve], { head: ['documents.review'], leader: ['documents.approve'] }, ['head'], ['documents.review']],
  [
    'two steps of one kind need two',
    [review, review, approve],
    { head: ['documents.review'], leader: ['documents.approve'] },
    [],
    ['documents.review'],
  ],
  ['two steps of one kind have two', [review, review], { a: ['documents.review'], b: ['documents.review'] }, [], []],
  ['no steps', [], {}, [], []],
];

test.each(rows)('%s', (_, steps, who, out, left) => {
  const signers = Object.entries(who).map(([personId, permissions]) => ({ personId, permissions }));
  expect(unheldSteps(steps, signers, new Set(out)).map(({ permission }) => permission)).toEqual(left);
});

test('the fault names the step, the post and the remedy', () => {
  expect(unheldFault(defaultChain[2]!).words.zh).toMatch(/^审批程序的“审批意见”一级，本单位没有另外的机关负责人可以签署.*请账号管理员设立岗位/);
  expect(unheldFault({ ...draft, zh: '法制处意见', permission: 'cases.review' }).words.en).toMatch(/no other legal reviewer/);
});
