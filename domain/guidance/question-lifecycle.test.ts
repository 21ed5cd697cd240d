import { expect, test } from 'vitest';
import { QUESTION_STATUSES, QUESTION_TRANSITIONS, questionActsFor, questionRefusal } from './question-lifecycle.ts';

const standing = (status: 'asked' | 'answered' | 'closed') => ({ status, askerUnitId: '1', askedUnitId: '2' });

test('the table of acts', () => {
  expect(QUESTION_TRANSITIONS.map(({ act, from, to, side }) => `${side} ${act}: ${from.join('|')} -> ${to}`)).toEqual([
    'asker askQuestion:  -> asked',
    'asked answerQuestion: asked -> answered',
    'asker askAgain: answered -> asked',
    'asker passOnQuestion: asked|answered -> asked',
    'asker closeQuestion: asked|answered -> closed',
  ]);
});

test('who may do what when', () => {
  const acts = QUESTION_STATUSES.map(({ id }) => [id, ...['1', '2', '3'].map((unit) => questionActsFor(standing(id), unit).join(' '))]);
  expect(acts).toEqual([
    ['asked', 'passOnQuestion closeQuestion', 'answerQuestion', ''],
    ['answered', 'askAgain passOnQuestion closeQuestion', '', ''],
    ['closed', '', '', ''],
  ]);
  expect([questionRefusal('answerQuestion', standing('asked'), '3'), questionRefusal('answerQuestion', standing('closed'), '2')]).toEqual([
    'side',
    'status',
  ]);
});
