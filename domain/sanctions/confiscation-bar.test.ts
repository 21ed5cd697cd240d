import { expect, test } from 'vitest';
import type { PartyOutcome } from '../cases/case-facts.ts';
import { confiscationBar } from './confiscation-bar.ts';

const outcome = (more: Partial<PartyOutcome>): { outcome: PartyOutcome } => ({
  outcome: {
    kind: 'penalty',
    seq: 1,
    documentId: '1',
    number: '1号',
    decidedOn: '2024-03-01',
    servedOn: null,
    kinds: ['fine', 'confiscate-goods'],
    fineYuan: 1000,
    confiscatedYuan: 0,
    performances: {},
    setAsideOn: null,
    filedUpOn: null,
    ...more,
  },
});

test.each([
  ['nobody decided on', [{ outcome: null }], false],
  ['a fine alone', [outcome({ kinds: ['fine'] })], false],
  ['proceeds, not goods', [outcome({ kinds: ['confiscate-proceeds'] })], false],
  ['spared', [outcome({ kind: 'no-penalty', kinds: [] })], false],
  ['set aside', [outcome({ setAsideOn: '2024-05-01' })], false],
  ['goods confiscated', [outcome({})], true],
  ['of one of two parties', [{ outcome: null }, outcome({})], true],
])('%s', (_, parties, isOpen) => {
  expect(confiscationBar(parties) === undefined).toBe(isOpen);
});
