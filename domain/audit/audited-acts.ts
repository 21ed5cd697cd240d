import { CASE_TRANSITIONS, type CaseAct } from '../cases/case-transition-table.ts';
import { DOCUMENT_ACTS, type DocumentAct } from '../documents/document-lifecycle.ts';
import { QUESTION_TRANSITIONS, type QuestionAct } from '../guidance/question-lifecycle.ts';
import { INSPECTION_TRANSITIONS, type InspectionAct } from '../inspections/inspection-lifecycle.ts';
import { PROBLEM_TRANSITIONS, type ProblemAct } from '../problems/problem-lifecycle.ts';
import { REPORT_TRANSITIONS, type ReportAct } from '../reports/report-lifecycle.ts';

import { MEASURE_ACTS, type MeasureAct } from '../sanctions/measure-acts.ts';
import { PROPOSAL_ACTS, type ProposalAct } from '../sanctions/proposal-acts.ts';
import { REMEDY_ACTS, type RemedyAct } from '../sanctions/remedy-acts.ts';
import { SEIZURE_ACTS, type SeizureAct } from '../sanctions/seizure-acts.ts';
import { TRANSFER_ACTS, type TransferAct } from '../sanctions/transfer-acts.ts';

/** What sort of act a line of the audit log tells of. */
export type AuditSort = 'write' | 'read' | 'session' | 'system';

interface ActRow {
  id: string;
  zh: string;
  en: string;
  sort: AuditSort;
}

/**
 * Every act that leaves a line in the audit log, in words, beside those of the lifecycles of problems and reports.
 * An act that has no row here does not compile. GB/T 22239-2019 8.1.4.3: 审计覆盖每个用户，记录事件的类型、主体、客体和结果
 */
const AUDITED_ACTS = [
  { id: 'signIn', zh: '登录', en: 'Sign in', sort: 'session' },
  { id: 'failToSignIn', zh: '登录失败', en: 'Failed sign-in', sort: 'session' },
  { id: 'signOut', zh: '退出', en: 'Sign out', sort: 'session' },
  { id: 'changePassword', zh: '修改密码', en: 'Change the password', sort: 'session' },
  { id: 'failToChangePassword', zh: '修改密码失败', en: 'Failed change of the password', sort: 'session' },
  { id: 'switchPost', zh: '切换岗位', en: 'Switch to another post', sort: 'session' },
  { id: 'switchCampaign', zh: '切换行动', en: 'Switch to another campaign', sort: 'session' },
  { id: 'registerUnit', zh: '登记机构', en: 'Register a unit', sort: 'write' },
  { id: 'changeUnit', zh: '修改机构', en: 'Change a unit', sort: 'write' },
  { id: 'closeUnit', zh: '撤销机构', en: 'Close a unit', sort: 'write' },
  { id: 'confirmContacts', zh: '确认联系方式', en: 'Confirm contacts', sort: 'write' },
  { id: 'changePerson', zh: '修改人员', en: 'Change a person', sort: 'write' },
  { id: 'givePost', zh: '设置岗位', en: 'Give a post', sort: 'write' },
  { id: 'endPost', zh: '终止岗位', en: 'End a post', sort: 'write' },
  { id: 'giveAccount', zh: '开通账号', en: 'Give an account', sort: 'write' },
  { id: 'resetPassword', zh: '重置密码', en: 'Reset a password', sort: 'write' },
  { id: 'disableAccount', zh: '停用账号', en: 'Disable an account', sort: 'write' },
  { id: 'enableAccount', zh: '启用账号', en: 'Enable an account', sort: 'write' },
  { id: 'unlockAccount', zh: '解除锁定', en: 'Unlock an account', sort: 'write' },
  { id: 'importRoster', zh: '导入名册', en: 'Import a roster', sort: 'write' },
  { id: 'refuseRosterImport', zh: '名册有误，未导入', en: 'Roster refused for its faults', sort: 'write' },
  { id: 'loadDivisions', zh: '载入行政区划', en: 'Load divisions', sort: 'system' },
  { id: 'applyDivisionChange', zh: '执行区划变更', en: 'Carry out a change of divisions', sort: 'write' },
  { id: 'gatherRecodedRecords', zh: '归并区划变更后的记录', en: 'Gather records after a change of divisions', sort: 'system' },
  { id: 'joinCampaign', zh: '加入行动', en: 'Join a campaign', sort: 'system' },
  { id: 'loadCampaign', zh: '载入行动方案', en: 'Load a campaign', sort: 'write' },
  { id: 'stepClock', zh: '推进演练时间', en: 'Step the rehearsal clock', sort: 'write' },
  { id: 'narrowRehearsal', zh: '限定演练范围', en: 'Narrow the rehearsal', sort: 'system' },
  { id: 'registerEnterprise', zh: '登记企业', en: 'Register a firm', sort: 'write' },
  { id: 'readEnterprise', zh: '查阅企业', en: 'Read a firm', sort: 'read' },
  { id: 'changeEnterprise', zh: '修改企业', en: 'Change a firm', sort: 'write' },
  { id: 'mergeEnterprises', zh: '合并企业', en: 'Merge firms', sort: 'write' },
  { id: 'undoMerge', zh: '撤销企业合并', en: 'Undo a merge of firms', sort: 'write' },
  { id: 'importEnterprises', zh: '导入企业', en: 'Import firms', sort: 'write' },
  { id: 'returnEnterpriseFile', zh: '企业表有误，退回', en: 'Return a file of firms for its faults', sort: 'write' },
  { id: 'makeCheck', zh: '登记检查', en: 'Record a check', sort: 'write' },
  { id: 'planInspection', zh: '拟订检查', en: 'Plan an inspection', sort: 'write' },
  { id: 'fillChecklist', zh: '填写检查表', en: 'Fill in a checklist', sort: 'write' },
  { id: 'registerFinding', zh: '把检查发现登记为问题', en: 'Register a finding as a problem', sort: 'write' },
  { id: 'publishDrawList', zh: '公布抽取名单', en: 'Publish the list of a draw', sort: 'write' },
  { id: 'drawInspections', zh: '双随机抽取', en: 'Draw firms and officers', sort: 'write' },
  { id: 'withdrawDrawList', zh: '撤回抽取名单', en: 'Withdraw the list of a draw', sort: 'write' },
  { id: 'voidCheck', zh: '作废检查', en: 'Void a check', sort: 'write' },
  { id: 'uploadFile', zh: '上传文件', en: 'Upload a file', sort: 'write' },
  { id: 'discardFile', zh: '撤下文件', en: 'Discard a file', sort: 'write' },
  { id: 'readOriginalFile', zh: '调阅原始文件', en: 'Read an original file', sort: 'read' },
  { id: 'registerProblem', zh: '登记问题', en: 'Register a problem', sort: 'write' },
  { id: 'attachToProblem', zh: '附上材料', en: 'Attach papers to a problem', sort: 'write' },
  { id: 'attachToReport', zh: '为报送附上材料', en: 'Attach papers to a report', sort: 'write' },
  { id: 'detachFromReport', zh: '撤下报送附件', en: 'Take a paper off a report', sort: 'write' },
  { id: 'importProblems', zh: '导入问题台账', en: 'Import problems', sort: 'write' },
  { id: 'importSameFileAgain', zh: '重复导入同一问题表，未改动', en: 'The same file of problems again, nothing changed', sort: 'write' },
  { id: 'returnProblemFile', zh: '问题表有误，退回', en: 'Return a file of problems for its faults', sort: 'write' },
  { id: 'readProblem', zh: '查阅问题', en: 'Read a problem', sort: 'read' },
  { id: 'readProblemDossier', zh: '查阅案卷', en: 'Read the file of a case', sort: 'read' },
  { id: 'exportProblems', zh: '导出问题台账', en: 'Export the register', sort: 'read' },
  { id: 'exportCases', zh: '导出案件台账', en: 'Export the register of cases', sort: 'read' },
  { id: 'openOverdueRechecks', zh: '期限届满，转入复查', en: 'Open re-checks of what is overdue', sort: 'system' },
  { id: 'openPlannedDuties', zh: '按方案生成应办事项', en: 'Open duties of the plan', sort: 'system' },
  { id: 'remindOfDuties', zh: '提醒到期和逾期', en: 'Remind of what is due and late', sort: 'system' },
  { id: 'openReports', zh: '生成报表', en: 'Open reports', sort: 'system' },
  { id: 'draftCircular', zh: '起草通报', en: 'Draft a circular', sort: 'write' },
  { id: 'editCircular', zh: '修改通报文字', en: 'Change the words of a circular', sort: 'write' },
  { id: 'redraftCircular', zh: '按最新数字重新起草通报', en: 'Draft a circular again', sort: 'write' },
  { id: 'discardCircular', zh: '删除通报草稿', en: 'Discard a draft circular', sort: 'write' },
  { id: 'issueCircular', zh: '签发通报', en: 'Issue a circular', sort: 'write' },
  { id: 'withdrawCircular', zh: '撤回通报', en: 'Withdraw a circular', sort: 'write' },
  { id: 'confirmCircularReceipt', zh: '确认收到通报', en: 'Confirm receipt of a circular', sort: 'write' },
  { id: 'draftCircular', zh: '起草通报', en: 'Draft a circular', sort: 'write' },
  { id: 'redraftCircular', zh: '重新起草通报', en: 'Draft a circular anew', sort: 'write' },
  { id: 'editCircular', zh: '修改通报稿', en: 'Edit a draft of a circular', sort: 'write' },
  { id: 'discardCircular', zh: '废弃通报稿', en: 'Discard a draft of a circular', sort: 'write' },
  { id: 'issueCircular', zh: '签发通报', en: 'Issue a circular', sort: 'write' },
  { id: 'withdrawCircular', zh: '撤销通报', en: 'Withdraw a circular', sort: 'write' },
  { id: 'confirmCircularReceipt', zh: '签收通报', en: 'Confirm receipt of a circular', sort: 'write' },
  { id: 'addParameter', zh: '设定本省数值', en: 'Set a value of the province', sort: 'write' },
  { id: 'withdrawParameter', zh: '撤回本省数值', en: 'Withdraw a value of the province', sort: 'write' },
  { id: 'draftDocument', zh: '制作文书', en: 'Draft a document', sort: 'write' },
  { id: 'completeAnnouncedService', zh: '公告期满，视为送达', en: 'The announcement is over: deemed served', sort: 'system' },
  { id: 'setApprovalChain', zh: '设定审批程序', en: 'Set the approval chain', sort: 'write' },
  { id: 'setDocumentBody', zh: '设定文书要素', en: 'Set what documents say of the body', sort: 'write' },
  { id: 'openCase', zh: '登记线索', en: 'Open a case', sort: 'write' },
  { id: 'readCaseArchive', zh: '调阅案卷', en: 'Read an archived file', sort: 'read' },
  { id: 'drawFileReview', zh: '抽取评查案卷', en: 'Draw files for review', sort: 'write' },
  { id: 'markFileReview', zh: '评查案卷', en: 'Review a file', sort: 'write' },
  { id: 'recordPayment', zh: '登记缴款', en: 'Record a payment', sort: 'write' },
  { id: 'voidPayment', zh: '作废缴款记录', en: 'Void a payment', sort: 'write' },
  { id: 'receiveBankFeed', zh: '接收银行缴款数据', en: 'Receive lines from the bank', sort: 'write' },
  { id: 'returnBankFeed', zh: '银行缴款数据有误，退回', en: "Return the bank's lines for their faults", sort: 'write' },
  { id: 'allowPaymentPlan', zh: '批准暂缓、分期缴纳', en: 'Allow deferral or instalments', sort: 'write' },
  { id: 'endPaymentPlan', zh: '终止暂缓、分期缴纳', en: 'End deferral or instalments', sort: 'write' },
  { id: 'recordCollectionStep', zh: '登记催缴、催告、申请执行', en: 'Record a step of collection', sort: 'write' },
  { id: 'endCollection', zh: '批准终结执行', en: 'End the execution', sort: 'write' },
  { id: 'reversePayment', zh: '更正缴款记录（冲销）', en: 'Correct a payment by a reversal', sort: 'write' },
  { id: 'refundPayment', zh: '登记退还多缴款项', en: 'Record a refund', sort: 'write' },
  { id: 'splitPayment', zh: '拆分银行缴款', en: 'Divide a line of the bank', sort: 'write' },
  { id: 'openCollectionDuties', zh: '逾期未缴，转入催缴', en: 'Open the collection of what is overdue', sort: 'system' },
  { id: 'nameClosureGrounds', zh: '达到提请关闭情形', en: 'Name firms that are to be closed', sort: 'system' },
  { id: 'exportCrossTable', zh: '导出统计表', en: 'Export a table of figures', sort: 'read' },
  { id: 'markNotificationsRead', zh: '消息标为已读', en: 'Mark messages as read', sort: 'write' },
  { id: 'readAuditLog', zh: '查阅审计日志', en: 'Read the audit log', sort: 'read' },
  { id: 'redeliverEvents', zh: '重新投递事件', en: 'Deliver events again', sort: 'write' },
  { id: 'clearAway', zh: '清理过期数据', en: 'Clear away what has done its service', sort: 'system' },
  { id: 'backup', zh: '备份', en: 'Back up', sort: 'system' },
] as const satisfies readonly ActRow[];

export type AuditedAct =
  | (typeof AUDITED_ACTS)[number]['id']
  | ProblemAct
  | InspectionAct
  | DocumentAct
  | CaseAct
  | SeizureAct
  | MeasureAct
  | ProposalAct
  | TransferAct
  | RemedyAct
  | ReportAct
  | QuestionAct;

const ROWS: ReadonlyMap<string, ActRow> = new Map<string, ActRow>([
  ...[
    ...PROBLEM_TRANSITIONS,
    ...INSPECTION_TRANSITIONS,
    ...DOCUMENT_ACTS,
    ...CASE_TRANSITIONS,
    ...SEIZURE_ACTS,
    ...MEASURE_ACTS,
    ...PROPOSAL_ACTS,
    ...TRANSFER_ACTS,
    ...REMEDY_ACTS,
    ...REPORT_TRANSITIONS,
    ...QUESTION_TRANSITIONS,
  ].map(({ act, zh, en }): [string, ActRow] => [act, { id: act, zh, en, sort: 'write' }]),
  ...AUDITED_ACTS.map((row): [string, ActRow] => [row.id, row]),
]);

/** Every act in words, for a list to choose from. */
export const allAuditedActs: readonly ActRow[] = [...ROWS.values()];

/** The words of an act; the id itself for one that an earlier version of the program wrote. */
export function auditedActWords(act: string): { zh: string; en: string } {
  return ROWS.get(act) ?? { zh: act, en: act };
}

/** The sort of an act; an act of an earlier version counts as a write. */
export function sortOfAct(act: string): AuditSort {
  return ROWS.get(act)?.sort ?? 'write';
}

/** Acts of a sort: 'read' are readings of sensitive pages. */
export function actsOfSort(sort: AuditSort): string[] {
  return allAuditedActs.filter((row) => row.sort === sort).map(({ id }) => id);
}
