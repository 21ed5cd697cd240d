import { describe, expect, test } from 'vitest';
import type { PenaltyKind } from '../law/penalty-kinds.ts';
import { contributionsOf } from './contributions.ts';
import type { CountedMeasure, CountedRecord } from './counted-record.ts';
import { countedMeasure, countedPayment, countedPenalty, countedTransfer } from './counted-sanctions.ts';

const measures: CountedMeasure[] = [
  { id: 'penalties', over: 'penalty', moment: 'decided' },
  { id: 'fines', over: 'penalty', moment: 'decided', value: 'fine' },
  { id: 'confiscations', over: 'penalty', moment: 'decided', value: 'confiscated' },
  { id: 'paid', over: 'payment', moment: 'received', value: 'paid' },
  { id: 'stops', over: 'measure', moment: 'taken', where: { kinds: ['stop-production'] } },
  { id: 'restarts', over: 'measure', moment: 'lifted', where: { kinds: ['stop-production'] } },
  { id: 'detained', over: 'measure', moment: 'taken', where: { kinds: ['detention'] }, value: 'persons' },
  { id: 'to-police', over: 'transfer', moment: 'handedOver', where: { kinds: ['police'] } },
  { id: 'persons-to-police', over: 'transfer', moment: 'handedOver', where: { kinds: ['police'] }, value: 'persons' },
];
const place = { regionThen: '320102000', sector: 3, isVoided: false };
const show = (record: CountedRecord) =>
  contributionsOf(measures, (day) => day.slice(0, 7), record).map((one) => `${one.measure} ${one.period} ${one.kind || '-'} ${one.value}`);

describe('a penalty counts once, under its heaviest kind', () => {
  const table: [PenaltyKind[], string][] = [
    [['warning'], 'warning'],
    [['warning', 'fine'], 'fine'],
    [['fine', 'confiscate-proceeds'], 'confiscate-proceeds'],
    [['stop-production', 'fine', 'warning'], 'stop-production'],
    [['fine', 'revoke-licence'], 'revoke-licence'],
    [['other', 'warning'], 'warning'],
    [['other'], 'other'],
  ];
  test.each(table)('%j counts as %s', (kinds, heaviest) => {
    const record = countedPenalty({ ...place, kinds, decidedOn: '2009-08-03', fine: 3_000_000, confiscated: 0 });
    expect(show(record)).toEqual([`penalties 2009-08 ${heaviest} 1`, `fines 2009-08 ${heaviest} 3000000`]);
  });

  test('without a decision, or voided, it counts nothing', () => {
    expect(show(countedPenalty({ ...place, kinds: ['fine'], decidedOn: null, fine: 1, confiscated: 1 }))).toEqual([]);
    expect(show(countedPenalty({ ...place, isVoided: true, kinds: ['fine'], decidedOn: '2009-08-03', fine: 1, confiscated: 1 }))).toEqual([]);
  });
});

test('payments, measures and transfers count on their own days and under their own kinds', () => {
  expect(show(countedPayment({ ...place, receivedOn: '2009-09-01', paid: 150_000, entry: 'receipt', isFurtherPart: false }))).toEqual([
    'paid 2009-09 - 150000',
  ]);
  const stop = { ...place, kind: 'stop-production', takenOn: '2009-07-01', liftedOn: '2009-08-15', persons: 0 };
  expect(show(countedMeasure(stop))).toEqual(['stops 2009-07 stop-production 1', 'restarts 2009-08 stop-production 1']);
  expect(show(countedMeasure({ ...stop, takenOn: null, liftedOn: null }))).toEqual([]);
  expect(show(countedMeasure({ ...stop, kind: 'detention', persons: 2, liftedOn: null }))).toEqual(['detained 2009-07 detention 2']);
  const transfer = { ...place, kind: 'police', handedOverOn: '2009-07-09', persons: 3 };
  expect(show(countedTransfer(transfer))).toEqual(['to-police 2009-07 police 1', 'persons-to-police 2009-07 police 3']);
  expect(show(countedTransfer({ ...transfer, kind: 'other-body' }))).toEqual([]);
});
