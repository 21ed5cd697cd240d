import type { Permission } from '../organisation/permissions.ts';

/** What lines of the audit log are about. `reads`: the permission without which the history of such a record is not shown. */
export const AUDITED_OBJECTS = [
  { id: 'problem', zh: '问题', en: 'Problem', reads: 'problems.read' },
  { id: 'enterprise', zh: '企业', en: 'Firm', reads: 'enterprises.read' },
  { id: 'check', zh: '检查', en: 'Check', reads: 'checks.read' },
  { id: 'inspection', zh: '检查计划', en: 'Inspection', reads: 'checks.read' },
  { id: 'inspection-draw', zh: '双随机抽取', en: 'Random draw', reads: 'checks.read' },
  { id: 'report', zh: '报表', en: 'Report', reads: 'reports.read' },
  { id: 'document', zh: '执法文书', en: 'Document', reads: 'documents.read' },
  { id: 'case', zh: '案件', en: 'Case', reads: 'cases.read' },
  { id: 'payment', zh: '缴款', en: 'Payment', reads: 'cases.read' },
  { id: 'seizure', zh: '查封扣押', en: 'Seizure', reads: 'cases.read' },
  { id: 'measure', zh: '措施', en: 'Measure', reads: 'cases.read' },
  { id: 'proposal', zh: '提请', en: 'Proposal', reads: 'cases.read' },
  { id: 'transfer', zh: '案件移送', en: 'Transfer of a case', reads: 'cases.read' },
  { id: 'remedy', zh: '复议诉讼', en: 'Remedy', reads: 'cases.read' },
  { id: 'bank-feed', zh: '银行缴款数据', en: 'Lines from the bank', reads: 'audit.read' },
  { id: 'file-review', zh: '案卷评查', en: 'Review of files', reads: 'cases.read' },
  { id: 'circular', zh: '通报', en: 'Circular', reads: 'circulars.read' },
  { id: 'parameter', zh: '本省数值', en: 'Value of the province', reads: 'law.read' },
  { id: 'question', zh: '指导咨询', en: 'Question of guidance', reads: 'guidance.read' },
  { id: 'unit', zh: '机构', en: 'Unit', reads: 'units.read' },
  { id: 'post', zh: '岗位', en: 'Post', reads: 'units.manage' },
  { id: 'person', zh: '人员', en: 'Person', reads: 'units.manage' },
  { id: 'account', zh: '账号', en: 'Account', reads: 'accounts.manage' },
  { id: 'campaign', zh: '行动', en: 'Campaign', reads: 'campaign.read' },
  { id: 'file', zh: '文件', en: 'File', reads: 'audit.read' },
  { id: 'duties', zh: '应办事项', en: 'Duties', reads: 'audit.read' },
  { id: 'reports', zh: '各期报表', en: 'Reports of a period', reads: 'audit.read' },
  { id: 'problems', zh: '问题台账', en: 'Register of problems', reads: 'audit.read' },
  { id: 'figures', zh: '统计', en: 'Figures', reads: 'audit.read' },
  { id: 'enterprise-import', zh: '企业导入', en: 'Import of firms', reads: 'audit.read' },
  { id: 'problem-import', zh: '问题导入', en: 'Import of problems', reads: 'audit.read' },
  { id: 'import', zh: '导入', en: 'Import', reads: 'audit.read' },
  { id: 'division-change', zh: '区划变更', en: 'Change of divisions', reads: 'audit.read' },
  { id: 'divisions', zh: '行政区划', en: 'Divisions', reads: 'audit.read' },
  { id: 'export', zh: '导出', en: 'Export', reads: 'audit.read' },
  { id: 'rehearsal', zh: '演练', en: 'Rehearsal', reads: 'audit.read' },
  { id: 'audit', zh: '审计日志', en: 'Audit log', reads: 'audit.read' },
  { id: 'system', zh: '系统', en: 'System', reads: 'audit.read' },
] as const satisfies readonly { id: string; zh: string; en: string; reads: Permission }[];

export type AuditedObject = (typeof AUDITED_OBJECTS)[number]['id'];

const ROWS: ReadonlyMap<string, (typeof AUDITED_OBJECTS)[number]> = new Map(AUDITED_OBJECTS.map((row) => [row.id, row]));

/** The words of a kind of object; the id itself for one that an earlier version of the program wrote. */
export function auditedObjectWords(kind: string): { zh: string; en: string } {
  return ROWS.get(kind) ?? { zh: kind, en: kind };
}

/** What one must be permitted to read in order to see the history of such a record. */
export function historyPermission(kind: string): Permission {
  return ROWS.get(kind)?.reads ?? 'audit.read';
}
