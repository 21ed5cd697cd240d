import { expect, test } from 'vitest';
import type { Permission } from '../organisation/permissions.ts';
import { type InspectionFacts, inspectionActsFor, inspectionRefusalOf, type InspectionViewer, statusAfter } from './inspection-acts.ts';
import { INSPECTION_STATUSES, INSPECTION_TRANSITIONS, type InspectionTransition } from './inspection-lifecycle.ts';
import { INSPECTION_REFUSALS } from './inspection-refusals.ts';
import { isApprovalCompulsory, VISIT_RULES } from './visit-rules.ts';

const today = '2009-06-03';
const certified = (personId: string) => ({ personId, isCertified: true, isInPost: true });
const facts: InspectionFacts = {
  status: 'planned',
  plannedFrom: '2009-06-03',
  plannedTo: '2009-06-05',
  plannerPersonId: '1',
  noticeWay: 'ahead',
  bodies: [
    { unitId: 'a', standing: 'lead', officers: [certified('1'), certified('2')] },
    { unitId: 'b', standing: 'joined', officers: [certified('3'), certified('4')] },
  ],
  hasOtherOpenPlan: false,
  isClashing: false,
  clashReason: '',
  isOverCap: false,
  overCapReason: '',
};
const all = new Set<Permission>(['inspections.plan', 'inspections.approve', 'checks.make']);
const planner: InspectionViewer = { personId: '1', unitId: 'a', permissions: all };
const head: InspectionViewer = { personId: '9', unitId: 'a', permissions: all };

test('the table of acts', () => {
  const rows: readonly InspectionTransition[] = INSPECTION_TRANSITIONS;
  const table = rows.map(({ act, from, to, permission, unit, guards, guardsFrom, basis }) => {
    const only = Object.entries(guardsFrom ?? {}).map(([status, some]) => `${status}: ${some.join(' ')}`);
    return [act, from.join(' '), to, permission, unit, [...guards, ...only].join(', '), basis].join(' | ');
  });
  expect(table).toMatchSnapshot();
  expect(VISIT_RULES.map(({ id, from, confidence }) => `${id} | ${from} | ${confidence}`)).toMatchSnapshot();
});

test.each(INSPECTION_STATUSES.map(({ id }) => id))('from %s: only what the table allows, and every open status has a way on', (status) => {
  const allowed = inspectionActsFor({ ...facts, status, noticeWay: 'at-door' }, head, today)
    .filter(({ isAllowed }) => isAllowed)
    .map(({ act }) => act);
  const rows: readonly InspectionTransition[] = INSPECTION_TRANSITIONS;
  for (const { act, from } of rows) if (!from.includes(status)) expect(allowed).not.toContain(act);
  if (status !== 'fed-back' && status !== 'cancelled') expect(allowed.length).toBeGreaterThan(0);
  else expect(allowed).toEqual([]);
});

type Case = [
  act: Parameters<typeof inspectionRefusalOf>[0],
  change: Partial<InspectionFacts>,
  viewer: InspectionViewer,
  expected: string | undefined,
];
const one = (personId: string, isCertified = true, isInPost = true) => [{ personId, isCertified, isInPost }];
const bodies = facts.bodies;
const cases: Case[] = [
  ['submitInspection', {}, planner, undefined],
  ['submitInspection', {}, { ...planner, unitId: 'b' }, 'unit'],
  ['submitInspection', {}, { ...planner, permissions: new Set() }, 'permission'],
  ['submitInspection', { status: 'approved' }, planner, 'status'],
  ['submitInspection', { bodies: [{ unitId: 'a', standing: 'lead', officers: one('1') }] }, planner, 'two-officers'],
  ['submitInspection', { bodies: [{ unitId: 'a', standing: 'lead', officers: [...one('1'), ...one('1')] }] }, planner, 'two-officers'],
  ['submitInspection', { bodies: [...bodies, { unitId: 'c', standing: 'invited', officers: [] }] }, planner, 'invited-answered'],
  ['submitInspection', { bodies: [...bodies, { unitId: 'c', standing: 'declined', officers: [] }] }, planner, undefined],
  ['submitInspection', { hasOtherOpenPlan: true }, planner, 'no-open-plan'],
  ['submitInspection', { isClashing: true, clashReason: ' ' }, planner, 'clash-explained'],
  ['submitInspection', { isClashing: true, clashReason: '复核' }, planner, undefined],
  ['submitInspection', { isOverCap: true }, planner, 'cap-explained'],
  ['submitInspection', { isOverCap: true, overCapReason: '举报线索' }, planner, undefined],
  ['approveInspection', { status: 'submitted' }, planner, 'other-than-visitor'],
  ['approveInspection', { status: 'submitted' }, { ...head, personId: '2' }, 'other-than-visitor'],
  ['approveInspection', { status: 'submitted', isOverCap: true }, head, 'cap-explained'],
  ['approveInspection', { status: 'submitted' }, head, undefined],
  ['refuseInspection', { status: 'submitted' }, planner, 'other-than-visitor'],
  ['answerJointVisit', {}, { ...head, unitId: 'b' }, 'invited'],
  ['answerJointVisit', { bodies: [...bodies, { unitId: 'c', standing: 'invited', officers: [] }] }, { ...head, unitId: 'c' }, undefined],
  ['notifyInspection', {}, planner, undefined],
  ['notifyInspection', { plannedTo: '2025-01-03' }, planner, 'approval-not-compulsory'],
  ['notifyInspection', { plannedTo: '2025-01-02' }, planner, undefined],
  ['notifyInspection', { isClashing: true }, planner, 'clash-explained'],
  ['startInspection', { status: 'notified' }, planner, undefined],
  ['startInspection', { status: 'approved' }, planner, 'notice-at-door'],
  ['startInspection', { status: 'approved', noticeWay: 'at-door' }, planner, undefined],
  ['startInspection', { noticeWay: 'at-door' }, planner, undefined],
  ['startInspection', { status: 'notified', plannedFrom: '2009-06-04' }, planner, 'within-planned-days'],
  ['startInspection', { status: 'notified', plannedFrom: '2009-06-01', plannedTo: '2009-06-02' }, planner, 'within-planned-days'],
  [
    'startInspection',
    { status: 'notified', bodies: [{ unitId: 'a', standing: 'lead', officers: [...one('1'), ...one('2', false)] }] },
    planner,
    'certificates-valid',
  ],
  [
    'startInspection',
    { status: 'notified', bodies: [{ unitId: 'a', standing: 'lead', officers: [...one('1'), ...one('2', true, false)] }] },
    planner,
    'officers-in-post',
  ],
  ['recordInspection', { status: 'notified' }, planner, 'status'],
  ['cancelInspection', { status: 'under-way' }, planner, 'status'],
  ['changeInspectionPlan', { status: 'approved' }, planner, undefined],
  ['changeInspectionPlan', { status: 'notified' }, planner, 'status'],
];
test.each(cases)('%s %o: %#', (act, change, viewer, expected) => {
  expect(inspectionRefusalOf(act, { ...facts, ...change }, viewer, today)?.id).toBe(expected);
});

test('every refusal is reached, and an approved plan that is changed is a draft again', () => {
  const reached = new Set(cases.map(([, , , id]) => id));
  expect(INSPECTION_REFUSALS.filter(({ id }) => !reached.has(id))).toEqual([]);
  expect(statusAfter('changeInspectionPlan', 'approved')).toBe('planned');
  expect(statusAfter('answerJointVisit', 'refused')).toBe('refused');
  expect([isApprovalCompulsory('2025-01-02'), isApprovalCompulsory('2025-01-03')]).toEqual([false, true]);
});
