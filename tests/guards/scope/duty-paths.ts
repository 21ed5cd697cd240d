import { expect } from 'vitest';
import { WAITING_KINDS } from '../../../domain/duties/duty-kinds.ts';
import { idsOf, may, type PlainRow } from './oracle.ts';
import { listed, read, type ReadPath, someRegions, thereOrNot, type Trial, within } from './read-path.ts';

/** Who may read no such record is told of no duty about it. */
const readsSubject: Record<string, string> = {
  case: 'cases.read',
  seizure: 'cases.read',
  measure: 'cases.read',
  proposal: 'cases.read',
  transfer: 'cases.read',
  enterprise: 'enterprises.read',
  problem: 'problems.read',
  inspection: 'checks.read',
  report: 'reports.read',
  'planned-duty': 'reports.read',
  circular: 'circulars.read',
  question: 'guidance.read',
  document: 'documents.read',
};
const readable = async ({ oracle, viewer }: Trial) =>
  (await oracle.seen(viewer, 'duties')).filter((row) => may(viewer, readsSubject[String(row['subject_kind'])] as never));

const readableMessages = async ({ oracle, viewer }: Trial) =>
  (await oracle.seen(viewer, 'notifications')).filter((row) => {
    const permission = readsSubject[String(row['object_kind'])];
    return permission === undefined || may(viewer, permission as never);
  });

const isOpen = (row: PlainRow) => row['done_at'] === null && row['cancelled_at'] === null;

export const dutyPaths: ReadPath[] = [
  {
    endpoint: 'readDesk',
    permission: 'duties.read',
    async holds(trial) {
      const { viewer } = trial;
      const mine = (await readable(trial)).filter((row) => row['holder_unit_id'] === viewer.unitId && isOpen(row));
      const own = mine.filter((row) => row['for_permission'] === '' || may(viewer, row['for_permission'] as never));
      const desk = await read(trial, '/api/desk');
      const isWaiting = (row: PlainRow) => (WAITING_KINDS as readonly string[]).includes(String(row['kind']));
      expect([desk.owed.total, desk.waiting.total]).toEqual([own.filter((row) => !isWaiting(row)).length, own.filter(isWaiting).length]);
      expect(idsOf([...desk.owed.rows, ...desk.waiting.rows])).toEqual(idsOf(own));
      const asked = (await readable(trial)).filter(
        (row) => row['asked_by_unit_id'] === viewer.unitId && row['holder_unit_id'] !== viewer.unitId && isOpen(row),
      );
      expect(desk.asked.unanswered).toBe(asked.length);
    },
  },
  {
    endpoint: 'listDuties',
    permission: 'duties.read',
    async holds(trial) {
      // Duties of the plan stand for every unit of the province: kept to what a few pages hold.
      const [kind, region] = trial.pick([
        ['problem-rectification', '320000000'],
        ['receipt-confirmation', '320000000'],
        ['monthly-report', trial.pick(someRegions.slice(4))],
      ]);
      const seen = (await readable(trial)).filter((row) => row['kind'] === kind);
      expect(idsOf(await listed(trial, '/api/duties', { kind: kind ?? '', within: region ?? '', state: 'all' }))).toEqual(
        idsOf(within(seen, region ?? '')),
      );
    },
  },
  {
    endpoint: 'getDuty',
    permission: 'duties.read',
    async holds(trial) {
      const row = trial.pick(await trial.oracle.rows('duties'));
      await thereOrNot(trial, `/api/duties/${row.id}`, idsOf(await readable(trial)).includes(row.id));
    },
  },
  {
    endpoint: 'listPunctuality',
    permission: 'duties.read',
    async holds(trial) {
      const region = trial.pick(someRegions);
      const seen = within(await readable(trial), region).filter((row) => row['cancelled_at'] === null && row['due_at'] !== null);
      const { body } = await trial.viewer.call('GET', `/api/duties/punctuality?within=${region}&size=200`);
      const counted = Map.groupBy(seen, (row) => String(row['holder_unit_id']));
      expect(body.total).toBe(counted.size);
      for (const row of body.rows) expect(row.doneInTime + row.doneLate + row.openLate + row.openNotDue).toBe(counted.get(row.unit.id)?.length);
    },
  },
  {
    endpoint: 'listNotifications',
    permission: 'duties.read',
    async holds(trial) {
      const own = (await readableMessages(trial)).filter((row) => row['unit_id'] === trial.viewer.unitId);
      expect(idsOf(await listed(trial, '/api/notifications'))).toEqual(idsOf(own));
    },
  },
  {
    endpoint: 'countUnreadNotifications',
    permission: 'duties.read',
    async holds(trial) {
      const own = (await readableMessages(trial)).filter((row) => row['unit_id'] === trial.viewer.unitId && row['read_at'] === null);
      expect((await read(trial, '/api/notifications/unread')).unread).toBe(own.length);
    },
  },
];
