import type { Words } from '../law/words.ts';

// 案由：执法文书制作说明所列十九类。
export const caseCauses = {
  licensing: { zh: '行政许可类', en: 'Licensing' },
  organisation: { zh: '管理机构和人员类', en: 'Safety bodies and staff' },
  construction: { zh: '建设工程项目类', en: 'Construction projects' },
  rules: { zh: '规章制度类', en: 'Rules and regimes' },
  training: { zh: '培训教育类', en: 'Training' },
  funding: { zh: '资金投入类', en: 'Funding' },
  hazards: { zh: '隐患管理类', en: 'Hazards' },
  emergency: { zh: '应急救援类', en: 'Emergency response' },
  health: { zh: '职业健康类', en: 'Occupational health' },
  contracting: { zh: '承包租赁类', en: 'Contracting and leasing' },
  'warning-signs': { zh: '警示标志类', en: 'Warning signs' },
  intermediaries: { zh: '中介机构类', en: 'Intermediary bodies' },
  equipment: { zh: '安全设备使用维护类', en: 'Safety equipment' },
  'major-hazard-sources': { zh: '重大危险源管理类', en: 'Major hazard sources' },
  'work-sites': { zh: '作业现场管理类', en: 'Work sites' },
  'accident-reporting': { zh: '事故报告类', en: 'Reporting of accidents' },
  'accident-liability': { zh: '事故责任类', en: 'Liability for accidents' },
  ledgers: { zh: '台帐管理类', en: 'Ledgers' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Words>;

export type CaseCause = keyof typeof caseCauses;
export const caseCauseKeys = Object.keys(caseCauses) as [CaseCause, ...CaseCause[]];

// 案件来源：立案审批表填写说明。
export const caseSources = {
  inspection: { zh: '执法检查', en: 'Inspection' },
  accident: { zh: '事故', en: 'Accident' },
  'tip-off': { zh: '举报', en: 'Tip-off' },
  'from-above': { zh: '上级交办', en: 'Handed down' },
  'from-below': { zh: '下级报请', en: 'Referred from below' },
  transferred: { zh: '移送', en: 'Transferred' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Words>;

export type CaseSource = keyof typeof caseSources;
export const caseSourceKeys = Object.keys(caseSources) as [CaseSource, ...CaseSource[]];

// 证据种类：行政处罚法（2021）第四十六条。
export const evidenceKinds = {
  documentary: { zh: '书证', en: 'Documentary evidence' },
  physical: { zh: '物证', en: 'Physical evidence' },
  'audio-visual': { zh: '视听资料', en: 'Audio-visual material' },
  electronic: { zh: '电子数据', en: 'Electronic data' },
  witness: { zh: '证人证言', en: 'Testimony' },
  party: { zh: '当事人的陈述', en: 'Statement of the party' },
  appraisal: { zh: '鉴定意见', en: 'Appraisal' },
  record: { zh: '勘验笔录、现场笔录', en: 'Record of the scene' },
} as const satisfies Record<string, Words>;

export type EvidenceKind = keyof typeof evidenceKinds;
export const evidenceKindKeys = Object.keys(evidenceKinds) as [EvidenceKind, ...EvidenceKind[]];

/** Name of a case by the pattern of its source: 主体+违法行为+案; of an accident 单位+月·日+等级+类别+案 is given whole in `what`. */
export function caseNameOf(party: string, what: string): string {
  const act = what.trim().replace(/[。；;，,、\s]+$/, '');
  return `${party.trim()}${act.length > 60 ? `${act.slice(0, 60)}等` : act}${act.endsWith('案') ? '' : '案'}`;
}
