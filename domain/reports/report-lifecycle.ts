import type { Permission } from '../organisation/permissions.ts';

/** Statuses of a report. `isWithUnit`: the unit that owes it must act; otherwise the unit above, or nobody. */
export const REPORT_STATUSES = [
  { id: 'drafting', zh: '填写中', en: 'Being written', isWithUnit: true },
  { id: 'awaiting-approval', zh: '待审签', en: 'Awaiting approval', isWithUnit: true },
  { id: 'submitted', zh: '已报送', en: 'Submitted', isWithUnit: false },
  { id: 'received', zh: '已收到', en: 'Received', isWithUnit: false },
  { id: 'returned', zh: '被退回', en: 'Returned', isWithUnit: true },
  { id: 'accepted', zh: '已接收', en: 'Accepted', isWithUnit: false },
] as const satisfies readonly { id: string; zh: string; en: string; isWithUnit: boolean }[];

export type ReportStatus = (typeof REPORT_STATUSES)[number]['id'];

/** Who acts: the unit that owes the report, or the unit above it. */
export type ReportingSide = 'own' | 'above';

interface ReportTransitionRow {
  act: string;
  zh: string;
  en: string;
  from: readonly ReportStatus[];
  to: ReportStatus;
  permission: Permission;
  side: ReportingSide;
  /** The writer of this version may not do it himself. */
  barsWriter: boolean;
  /** 'reason': in words; 'cell-reasons': in words, or by the cell, one at least. */
  needs: 'nothing' | 'reason' | 'cell-reasons';
  /** Once figures stand in an issued circular, only errata follow. */
  refusedWhenIssued: boolean;
  /** The version sent upwards is frozen with its figures. */
  freezesVersion: boolean;
  expectedFrom: readonly ReportStatus[];
  basis: string;
}

/** The way of a report, the one table that refusals and buttons come from. */
export const REPORT_TRANSITIONS = [
  {
    act: 'askApproval',
    zh: '提请审签',
    en: 'Ask for approval',
    from: ['drafting'],
    to: 'awaiting-approval',
    permission: 'reports.write',
    side: 'own',
    barsWriter: false,
    needs: 'nothing',
    refusedWhenIssued: false,
    freezesVersion: false,
    expectedFrom: ['drafting'],
    basis: '方案五(六) 每月25日前报送；统计法(2009修订) 统计资料的审核、签署人员对其真实性、准确性和完整性负责',
  },
  {
    act: 'approveAndSubmit',
    zh: '审签并报送',
    en: 'Approve and submit',
    from: ['awaiting-approval'],
    to: 'submitted',
    permission: 'reports.approve',
    side: 'own',
    barsWriter: true,
    needs: 'nothing',
    refusedWhenIssued: false,
    freezesVersion: true,
    expectedFrom: ['awaiting-approval'],
    basis: '方案五(一) 政府主管领导负责；报表须经填表人、审核人、负责人签署',
  },
  {
    act: 'sendBackInside',
    zh: '退回修改',
    en: 'Send back inside the unit',
    from: ['awaiting-approval'],
    to: 'drafting',
    permission: 'reports.approve',
    side: 'own',
    barsWriter: true,
    needs: 'reason',
    refusedWhenIssued: false,
    freezesVersion: false,
    expectedFrom: [],
    basis: '方案五(一) 政府主管领导负责',
  },
  {
    act: 'confirmReceipt',
    zh: '确认收到',
    en: 'Confirm receipt',
    from: ['submitted'],
    to: 'received',
    permission: 'reports.accept',
    side: 'above',
    barsWriter: false,
    needs: 'nothing',
    refusedWhenIssued: false,
    freezesVersion: false,
    expectedFrom: ['submitted'],
    basis: '方案五(六) 搞好统计调度',
  },
  {
    act: 'acceptReport',
    zh: '接收',
    en: 'Accept',
    from: ['submitted', 'received'],
    to: 'accepted',
    permission: 'reports.accept',
    side: 'above',
    barsWriter: false,
    needs: 'nothing',
    refusedWhenIssued: false,
    freezesVersion: false,
    expectedFrom: ['received'],
    basis: '方案五(六) 搞好统计调度',
  },
  {
    act: 'returnReport',
    zh: '退回',
    en: 'Return',
    from: ['submitted', 'received', 'accepted'],
    to: 'returned',
    permission: 'reports.return',
    side: 'above',
    barsWriter: false,
    needs: 'cell-reasons',
    refusedWhenIssued: true,
    freezesVersion: false,
    expectedFrom: [],
    basis: '方案五(六) 搞好统计调度；通报印发后不再改动，只作更正',
  },
  {
    act: 'revise',
    zh: '修改后重报',
    en: 'Revise',
    from: ['returned'],
    to: 'drafting',
    permission: 'reports.write',
    side: 'own',
    barsWriter: false,
    needs: 'nothing',
    refusedWhenIssued: false,
    freezesVersion: false,
    expectedFrom: ['returned'],
    basis: '方案五(六)；各次报送版本均予保存',
  },
] as const satisfies readonly ReportTransitionRow[];

export type ReportAct = (typeof REPORT_TRANSITIONS)[number]['act'];
export type ReportTransition = ReportTransitionRow & { act: ReportAct };

const ROW_BY_ACT: ReadonlyMap<string, ReportTransition> = new Map(REPORT_TRANSITIONS.map((row) => [row.act, row]));

/** The row of an act. Throws RangeError for one that is not in the table. */
export function getReportTransition(act: ReportAct): ReportTransition {
  const row = ROW_BY_ACT.get(act);
  if (!row) throw new RangeError(`no such act: ${act}`);
  return row;
}
