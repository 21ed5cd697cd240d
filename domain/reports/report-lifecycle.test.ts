import { describe, expect, test } from 'vitest';
import { PERMISSIONS } from '../organisation/permissions.ts';
import { punctualityAt } from './punctuality.ts';
import { REPORT_REFUSALS, reportActsFor, reportInputRefusalOf, reportRefusalOf } from './report-acts-for.ts';
import type { ReportFacts } from './report-acts-for.ts';
import { REPORT_STATUSES, REPORT_TRANSITIONS, getReportTransition } from './report-lifecycle.ts';
import { reportStandingAfter, reportStatusAt } from './report-status.ts';
import type { ReportMove } from './report-status.ts';

const dueAt = '2009-09-25T15:59:59.999Z'; // end of 25 September in China
const move = (act: ReportMove['act'], at: string, personId = 'clerk', more: Partial<ReportMove> = {}): ReportMove => ({
  act,
  at: `2009-09-${at}:00.000Z`,
  personId,
  unitId: 'city',
  ...more,
});
const story: ReportMove[] = [
  move('askApproval', '24T01:00'),
  move('sendBackInside', '24T02:00', 'leader', { reason: '文字未写' }),
  move('askApproval', '24T03:00'),
  move('approveAndSubmit', '24T08:00', 'leader'),
  move('confirmReceipt', '24T09:00', 'office'),
  move('returnReport', '25T01:00', 'office', { cellReasons: [{ table: 'by-sector', row: '3', column: 'A6', reason: '与台账不符' }] }),
  move('revise', '26T01:00'),
  move('askApproval', '26T02:00'),
  move('approveAndSubmit', '26T03:00', 'leader'),
  move('acceptReport', '26T04:00', 'office'),
];

describe('the way of a report', () => {
  test('the whole table', () => {
    const lines = REPORT_TRANSITIONS.map(({ act }) => {
      const row = getReportTransition(act);
      const marks = [
        row.side,
        row.barsWriter && 'not the writer',
        row.needs,
        row.refusedWhenIssued && 'not once issued',
        row.freezesVersion && 'freezes a version',
      ];
      return `${act} (${row.zh}) ${row.from.join(', ')} -> ${row.to}\n  ${row.permission}, ${marks.filter(Boolean).join(', ')}; next in ${row.expectedFrom.join(', ') || '-'}\n  ${row.basis}`;
    });
    expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      askApproval (提请审签) drafting -> awaiting-approval
        reports.write, own, nothing; next in drafting
        方案五(六) 每月25日前报送；统计法(2009修订) 统计资料的审核、签署人员对其真实性、准确性和完整性负责
      approveAndSubmit (审签并报送) awaiting-approval -> submitted
        reports.approve, own, not the writer, nothing, freezes a version; next in awaiting-approval
        方案五(一) 政府主管领导负责；报表须经填表人、审核人、负责人签署
      sendBackInside (退回修改) awaiting-approval -> drafting
        reports.approve, own, not the writer, reason; next in -
        方案五(一) 政府主管领导负责
      confirmReceipt (确认收到) submitted -> received
        reports.accept, above, nothing; next in submitted
        方案五(六) 搞好统计调度
      acceptReport (接收) submitted, received -> accepted
        reports.accept, above, nothing; next in received
        方案五(六) 搞好统计调度
      returnReport (退回) submitted, received, accepted -> returned
        reports.return, above, cell-reasons, not once issued; next in -
        方案五(六) 搞好统计调度；通报印发后不再改动，只作更正
      revise (修改后重报) returned -> drafting
        reports.write, own, nothing; next in returned
        方案五(六)；各次报送版本均予保存
      "
    `);
  });

  test('rows hold permissions of the table; every status but accepted has an act expected next, on the side where it lies', () => {
    for (const row of REPORT_TRANSITIONS) expect(PERMISSIONS.map(({ id }) => id)).toContain(row.permission);
    for (const { id, isWithUnit } of REPORT_STATUSES) {
      const next = REPORT_TRANSITIONS.filter(({ act }) => getReportTransition(act).expectedFrom.includes(id));
      expect(next.map((row) => row.side)).toEqual(id === 'accepted' ? [] : [isWithUnit ? 'own' : 'above']);
    }
  });

  test('as each finds it: allowed acts, the one expected next in brackets', () => {
    const all = new Set<string>(PERMISSIONS.map(({ id }) => id));
    const viewers = { clerk: 'city', leader: 'city', office: 'province', stranger: 'other-city' };
    const lines = REPORT_STATUSES.map(({ id }) => {
      const report: ReportFacts = {
        status: id,
        since: null,
        writerPersonId: 'clerk',
        version: 1,
        unitId: 'city',
        unitAboveId: 'province',
        isIssued: false,
      };
      const seen = Object.entries(viewers).map(([personId, unitId]) => {
        const acts = reportActsFor(report, { personId, unitId, permissions: all }).filter((one) => one.isAllowed);
        return `${personId}: ${acts.map((one) => (one.isExpectedNext ? `[${one.act}]` : one.act)).join(' ') || '-'}`;
      });
      return `${id} | ${seen.join(' | ')}`;
    });
    expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      drafting | clerk: [askApproval] | leader: [askApproval] | office: - | stranger: -
      awaiting-approval | clerk: - | leader: [approveAndSubmit] sendBackInside | office: - | stranger: -
      submitted | clerk: - | leader: - | office: [confirmReceipt] acceptReport returnReport | stranger: -
      received | clerk: - | leader: - | office: [acceptReport] returnReport | stranger: -
      returned | clerk: [revise] | leader: [revise] | office: - | stranger: -
      accepted | clerk: - | leader: - | office: returnReport | stranger: -
      "
    `);
  });

  test('refusals', () => {
    const permissions = new Set<string>(PERMISSIONS.map(({ id }) => id));
    const report: ReportFacts = {
      status: 'awaiting-approval',
      since: null,
      writerPersonId: 'clerk',
      version: 0,
      unitId: 'city',
      unitAboveId: 'province',
      isIssued: true,
    };
    const why = (act: ReportMove['act'], personId: string, unitId: string, more: Partial<ReportFacts> = {}) =>
      reportRefusalOf(act, { ...report, ...more }, { personId, unitId, permissions })?.id;
    expect(why('approveAndSubmit', 'clerk', 'city')).toBe('writer');
    expect(why('approveAndSubmit', 'leader', 'province')).toBe('own');
    expect(why('acceptReport', 'clerk', 'city', { status: 'submitted' })).toBe('above');
    expect(why('returnReport', 'office', 'province', { status: 'accepted' })).toBe('issued');
    expect(why('returnReport', 'office', 'province', { status: 'accepted', isIssued: false })).toBeUndefined();
    expect(reportRefusalOf('approveAndSubmit', report, { personId: 'leader', unitId: 'city', permissions: new Set() })?.id).toBe('permission');
    expect(reportInputRefusalOf(move('returnReport', '25T01:00'))?.id).toBe('reason');
    expect(
      reportInputRefusalOf(move('returnReport', '25T01:00', 'office', { cellReasons: [{ table: 'a', row: '1', column: 'A4', reason: ' ' }] }))?.id,
    ).toBe('reason');
    expect(reportInputRefusalOf(story[5] ?? move('revise', '25T01:00'))).toBeUndefined();
    expect(REPORT_REFUSALS.map((row) => `${row.id}: ${row.zh}`)).toMatchInlineSnapshot(`
      [
        "status: 报表当前状态不能办理此事项",
        "permission: 当前岗位无权办理此事项",
        "own: 应由填报单位办理",
        "above: 应由上级单位办理",
        "writer: 填表人不得审签自己填写的报表",
        "issued: 通报已印发，报表不再退回，只作更正",
        "reason: 须填写原因",
      ]
    `);
  });
});

describe('a report as it stood', () => {
  test('status, version and punctuality at moments of its story', () => {
    const moments = ['23T00:00', '24T01:30', '24T02:30', '24T10:00', '25T02:00', '26T02:30', '26T05:00'];
    const lines = moments.map((text) => {
      const at = `2009-09-${text}:00.000Z`;
      const { status, version } = reportStatusAt(story, at);
      return `${text} ${status} v${version} ${punctualityAt(story, dueAt, at).punctuality}`;
    });
    expect(lines).toMatchInlineSnapshot(`
      [
        "23T00:00 drafting v0 owed",
        "24T01:30 awaiting-approval v0 owed",
        "24T02:30 drafting v0 owed",
        "24T10:00 received v1 on-time",
        "25T02:00 returned v1 on-time",
        "26T02:30 awaiting-approval v1 on-time",
        "26T05:00 accepted v2 on-time",
      ]
    `);
    expect(reportStandingAfter(story)).toEqual({ status: 'accepted', since: '2009-09-26T04:00:00.000Z', writerPersonId: 'clerk', version: 2 });
  });

  // 方案五(六) 每月25日前报送
  test('punctuality', () => {
    const sent = (at: string) => [move('askApproval', '20T01:00'), { ...move('approveAndSubmit', '20T02:00', 'leader'), at }];
    const later = '2009-09-30T00:00:00.000Z';
    expect(punctualityAt(sent(dueAt), dueAt, later)).toEqual({ punctuality: 'on-time', firstValidAt: dueAt, minutesLate: 0 });
    expect(punctualityAt(sent('2009-09-25T16:00:00.000Z'), dueAt, later)).toMatchObject({ punctuality: 'late', minutesLate: 1 });
    expect(punctualityAt([], dueAt, dueAt)).toEqual({ punctuality: 'owed', firstValidAt: null, minutesLate: 0 });
    expect(punctualityAt([], dueAt, '2009-09-25T16:59:59.999Z')).toEqual({ punctuality: 'missing', firstValidAt: null, minutesLate: 60 });
  });

  test('what was returned as no report at all does not count; seen from before the return it still did', () => {
    const invalid = story.map((one) => (one.act === 'returnReport' ? { ...one, isInvalid: true } : one));
    expect(punctualityAt(invalid, dueAt, '2009-09-24T10:00:00.000Z').punctuality).toBe('on-time');
    expect(punctualityAt(invalid, dueAt, '2009-09-25T02:00:00.000Z').punctuality).toBe('owed');
    expect(punctualityAt(invalid, dueAt, '2009-09-26T00:00:00.000Z').punctuality).toBe('missing');
    expect(punctualityAt(invalid, dueAt, '2009-09-27T00:00:00.000Z')).toMatchObject({
      punctuality: 'late',
      firstValidAt: '2009-09-26T03:00:00.000Z',
    });
  });

  test('a move that the table has not is refused', () => {
    expect(() => reportStandingAfter([move('acceptReport', '24T01:00')])).toThrow('acceptReport cannot follow drafting');
  });
});
