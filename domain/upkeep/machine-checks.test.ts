import { expect, test } from 'vitest';
import { type MachineFacts, machineChecks } from './machine-checks.ts';

const now = '2009-09-23T01:00:00.000Z';
const before = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
const job = { name: 'audit-checkpoint', doneAt: before(0.01), failedAt: null, failure: null, failures: 0 };
const well: MachineFacts = {
  now,
  startedAt: before(100),
  disk: { free: 400 * 1024 ** 3, total: 1000 * 1024 ** 3 },
  databaseBytes: 3 * 1024 ** 3,
  isEmbedded: true,
  lastBackupAt: before(3),
  jobs: [job],
  events: { givenUp: [], failing: 0, waiting: 0 },
};
const shown = (facts: Partial<MachineFacts>) =>
  machineChecks({ ...well, ...facts }).map(({ id, state, value, advice }) => `${id} ${state} ${value.en}${advice ? ' !' : ''}`);
const one = (id: string, facts: Partial<MachineFacts>) => shown(facts).find((line) => line.startsWith(id));

test('a machine that stands well needs nothing', () => {
  expect(shown({})).toEqual([
    'backup good 3 hours ago',
    'disk good 400.0 GB, 40% of the disk',
    'worker good Running',
    'jobs good None has failed',
    'events good All delivered',
    'database good 3.0 GB',
  ]);
});

test('whatever is not good says what to do', () => {
  expect(one('backup', { lastBackupAt: null })).toBe('backup bad Never !');
  expect(one('backup', { lastBackupAt: before(30) })).toBe('backup attention 30 hours ago !');
  expect(one('backup', { lastBackupAt: before(24 * 8) })).toBe('backup bad 8 days ago !');
  expect(one('backup', { isEmbedded: false, lastBackupAt: null })).toBe('backup good Left to the database server !');
  expect(one('disk', { disk: { free: 100 * 1024 ** 3, total: 1000 * 1024 ** 3 } })).toBe('disk attention 100.0 GB, 10% of the disk !');
  expect(one('disk', { disk: { free: 1024 ** 3, total: 4 * 1024 ** 3 } })).toBe('disk bad 1.0 GB, 25% of the disk !');
  expect(one('worker', { jobs: [{ ...job, doneAt: before(2) }] })).toBe('worker bad Silent for 120 minutes !');
  expect(one('worker', { jobs: [], startedAt: before(0.01) })).toBe('worker good Starting');
  expect(one('worker', { jobs: [] })).toBe('worker bad Has never run !');
  expect(one('jobs', { jobs: [{ ...job, failures: 1, failure: 'x', failedAt: before(0.1) }] })).toBe('jobs attention Failed: audit checkpoint × 1 !');
  expect(one('events', { events: { givenUp: [{ topic: 'problem-told', failure: 'x', count: 2 }], failing: 0, waiting: 2 } })).toBe(
    'events bad 2 given up after many tries !',
  );
  expect(one('events', { events: { givenUp: [], failing: 1, waiting: 1 } })).toBe('events attention 1 being tried again !');
});
