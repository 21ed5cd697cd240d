import type { Permission } from '../organisation/permissions.ts';

/** Statuses of an inspection. `isOpen`: the visit is still to be made. */
export const INSPECTION_STATUSES = [
  { id: 'planned', zh: '拟订', en: 'Drafted', isOpen: true },
  { id: 'submitted', zh: '待审批', en: 'Awaits approval', isOpen: true },
  { id: 'refused', zh: '未批准', en: 'Not approved', isOpen: true },
  { id: 'approved', zh: '已批准', en: 'Approved', isOpen: true },
  { id: 'notified', zh: '已通知', en: 'Announced', isOpen: true },
  { id: 'under-way', zh: '检查中', en: 'Under way', isOpen: true },
  { id: 'recorded', zh: '已记录', en: 'Recorded', isOpen: false },
  { id: 'fed-back', zh: '已反馈', en: 'Fed back', isOpen: false },
  { id: 'cancelled', zh: '已取消', en: 'Cancelled', isOpen: false },
] as const satisfies readonly { id: string; zh: string; en: string; isOpen: boolean }[];

export type InspectionStatus = (typeof INSPECTION_STATUSES)[number]['id'];

/** Ids of all statuses, for a schema. */
export const inspectionStatusIds = INSPECTION_STATUSES.map(({ id }) => id) as [InspectionStatus, ...InspectionStatus[]];

/** Which unit does the act: the one that leads the visit, or one that was invited and has not answered. */
export type InspectingUnit = 'lead' | 'invited';

/** Conditions beyond status, unit and person; their words stand in inspection-refusals.ts. */
export type InspectionGuard =
  | 'two-officers'
  | 'officers-in-post'
  | 'certificates-valid'
  | 'invited-answered'
  | 'no-open-plan'
  | 'clash-explained'
  | 'cap-explained'
  | 'approval-not-compulsory'
  | 'notice-at-door'
  | 'within-planned-days'
  | 'other-than-visitor';

interface InspectionTransitionRow {
  act: string;
  zh: string;
  en: string;
  from: readonly InspectionStatus[];
  to: InspectionStatus | 'same';
  permission: Permission;
  unit: InspectingUnit;
  guards: readonly InspectionGuard[];
  /** Conditions that hold only when the act is done from this status. */
  guardsFrom?: Partial<Record<InspectionStatus, readonly InspectionGuard[]>>;
  needs: readonly ('reason' | 'officers' | 'recipient' | 'record' | 'words')[];
  /** Statuses in which this is the act expected next; the first row wins that the viewer may do. */
  expectedFrom: readonly InspectionStatus[];
  basis: string;
}

const readyToGo = [
  'two-officers',
  'invited-answered',
  'no-open-plan',
  'clash-explained',
  'cap-explained',
] as const satisfies readonly InspectionGuard[];

/**
 * The life of an inspection, the one table that refusals and buttons come from. 检查必审批、必通知、必记录、必反馈：国办发〔2024〕54号；
 * 司法部《行政检查文书基本格式文本（试行）》 审批、通知、实施、记录、反馈
 */
export const INSPECTION_TRANSITIONS = [
  {
    act: 'submitInspection',
    zh: '提请审批',
    en: 'Ask for approval',
    from: ['planned', 'refused'],
    to: 'submitted',
    permission: 'inspections.plan',
    unit: 'lead',
    guards: readyToGo,
    needs: [],
    expectedFrom: ['planned', 'refused'],
    basis: '国办发〔2024〕54号 检查前须经行政机关负责人批准',
  },
  {
    act: 'approveInspection',
    zh: '批准',
    en: 'Approve',
    from: ['submitted'],
    to: 'approved',
    permission: 'inspections.approve',
    unit: 'lead',
    guards: ['other-than-visitor', ...readyToGo],
    needs: [],
    expectedFrom: ['submitted'],
    basis: '国办发〔2024〕54号；行政检查文书基本格式文本（试行）行政检查审批表',
  },
  {
    act: 'refuseInspection',
    zh: '不予批准',
    en: 'Refuse',
    from: ['submitted'],
    to: 'refused',
    permission: 'inspections.approve',
    unit: 'lead',
    guards: ['other-than-visitor'],
    needs: ['reason'],
    expectedFrom: [],
    basis: '国办发〔2024〕54号',
  },
  {
    act: 'answerJointVisit',
    zh: '答复联合检查',
    en: 'Answer the invitation',
    from: ['planned', 'refused'],
    to: 'same',
    permission: 'inspections.plan',
    unit: 'invited',
    guards: [],
    needs: ['officers'],
    expectedFrom: ['planned', 'refused'],
    basis: '国办发〔2024〕54号 能联合实施的实施跨部门联合检查',
  },
  {
    act: 'notifyInspection',
    zh: '登记通知',
    en: 'Record the notice',
    from: ['planned', 'approved'],
    to: 'notified',
    permission: 'inspections.plan',
    unit: 'lead',
    guards: [],
    guardsFrom: { planned: ['approval-not-compulsory', ...readyToGo] },
    needs: ['recipient'],
    expectedFrom: ['approved'],
    basis: '国办发〔2024〕54号；行政检查文书基本格式文本（试行）行政检查通知书',
  },
  {
    act: 'startInspection',
    zh: '开始检查',
    en: 'Begin the visit',
    from: ['planned', 'approved', 'notified'],
    to: 'under-way',
    permission: 'checks.make',
    unit: 'lead',
    guards: ['two-officers', 'officers-in-post', 'certificates-valid', 'within-planned-days'],
    guardsFrom: { planned: ['approval-not-compulsory', 'notice-at-door', ...readyToGo], approved: ['notice-at-door'] },
    needs: ['recipient'],
    expectedFrom: ['notified', 'approved'],
    basis: '行政处罚法(2021)第四十二条、第五十五条 不少于两人，主动出示执法证件；安全生产法(2021)第六十七条',
  },
  {
    act: 'recordInspection',
    zh: '完成现场记录',
    en: 'Record the visit',
    from: ['under-way'],
    to: 'recorded',
    permission: 'checks.make',
    unit: 'lead',
    guards: [],
    needs: ['record'],
    expectedFrom: ['under-way'],
    basis: '安全生产法(2021)第六十八条 检查的时间、地点、内容、发现的问题及其处理情况书面记录，由检查人员和被检查单位负责人签字',
  },
  {
    act: 'feedBackInspection',
    zh: '反馈检查结果',
    en: 'Feed back the result',
    from: ['recorded'],
    to: 'fed-back',
    permission: 'checks.make',
    unit: 'lead',
    guards: [],
    needs: ['words'],
    expectedFrom: ['recorded'],
    basis: '国办发〔2024〕54号 及时将检查结果告知企业',
  },
  {
    act: 'changeInspectionPlan',
    zh: '修改计划',
    en: 'Change the plan',
    from: ['planned', 'refused', 'approved'],
    to: 'planned',
    permission: 'inspections.plan',
    unit: 'lead',
    guards: [],
    needs: [],
    expectedFrom: [],
    basis: '国办发〔2024〕54号 批准后变更检查事项、时间的重新审批',
  },
  {
    act: 'cancelInspection',
    zh: '取消检查',
    en: 'Cancel',
    from: ['planned', 'submitted', 'refused', 'approved', 'notified'],
    to: 'cancelled',
    permission: 'inspections.plan',
    unit: 'lead',
    guards: [],
    needs: ['reason'],
    expectedFrom: [],
    basis: '国办发〔2024〕54号',
  },
] as const satisfies readonly InspectionTransitionRow[];

export type InspectionAct = (typeof INSPECTION_TRANSITIONS)[number]['act'];
export type InspectionTransition = InspectionTransitionRow & { act: InspectionAct };

/** The row of an act. Throws RangeError for one that is not in the table. */
export function getInspectionTransition(act: InspectionAct): InspectionTransition {
  const row = INSPECTION_TRANSITIONS.find((one) => one.act === act);
  if (!row) throw new RangeError(`no such act: ${act}`);
  return row;
}

/** A status in words; the id itself for one that is not in the table. */
export function inspectionStatusWords(status: string): { zh: string; en: string } {
  const row = INSPECTION_STATUSES.find(({ id }) => id === status);
  return row ? { zh: row.zh, en: row.en } : { zh: status, en: status };
}
