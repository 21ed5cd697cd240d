import type { Permission } from './permissions.ts';
import type { Role } from './roles.ts';

/** What none but an enforcement body does to a firm. 国办发〔2024〕54号；行政处罚法(2021)第四十二条 */
const ENFORCEMENT = [
  'checks.make',
  'problems.order',
  'problems.recheck',
  'inspections.plan',
  'inspections.approve',
  'documents.draft',
  'documents.review',
  'documents.approve',
  'cases.handle',
  'cases.review',
  'payments.record',
] as const satisfies readonly Permission[];

/** A coordinating body or a supervision team hands leads over and registers nothing of its own. 国办发〔2024〕54号 */
const ENFORCEMENT_AND_REGISTER = [...ENFORCEMENT, 'problems.register'] as const satisfies readonly Permission[];

/** A circular of the campaign is issued by the leading group, its office or a government. 方案五(三)、五(六) */
const ISSUE = ['circulars.issue'] as const satisfies readonly Permission[];

type UnitKindRow = {
  id: string;
  zh: string;
  en: string;
  /** Roles that a post in such a unit may have. */
  roles: readonly Role[];
  /** Permissions that no post in such a unit has, whatever its role. */
  withholds: readonly Permission[];
  /** It sends the monthly report upwards. */
  reports: boolean;
  basis: string;
};

/** Kinds of unit, with the roles of their posts and what they may never do. */
export const UNIT_KINDS = [
  {
    id: 'leading-group',
    zh: '领导小组',
    en: 'Leading group',
    roles: ['leader'],
    withholds: ENFORCEMENT_AND_REGISTER,
    reports: false,
    basis: '方案二；国办发〔2024〕54号',
  },
  {
    id: 'office',
    zh: '领导小组办公室',
    en: 'Office of the leading group',
    roles: ['office', 'leader', 'administrator', 'auditor'],
    withholds: ENFORCEMENT_AND_REGISTER,
    reports: true,
    basis: '方案二、四(二)3；国办发〔2024〕54号',
  },
  {
    id: 'government',
    zh: '人民政府',
    en: 'Government',
    roles: ['government', 'leader', 'administrator', 'auditor'],
    withholds: ENFORCEMENT,
    reports: true,
    basis: '方案四(二)1、五(一)',
  },
  {
    id: 'body',
    zh: '成员单位',
    en: 'Member body',
    roles: ['staff', 'leader', 'administrator', 'auditor'],
    withholds: [...ENFORCEMENT, ...ISSUE],
    reports: true,
    basis: '方案二、五(一)、五(六)',
  },
  {
    id: 'group',
    zh: '专项指导组',
    en: 'Guidance group',
    roles: ['liaison', 'leader'],
    withholds: [...ENFORCEMENT_AND_REGISTER, ...ISSUE, 'problems.void', 'reports.approve'],
    reports: false,
    basis: '方案二、四(二)3；国办发〔2024〕54号',
  },
  {
    id: 'enforcement-body',
    zh: '执法机构',
    en: 'Enforcement body',
    roles: ['officer', 'reviewer', 'section-head', 'legal-reviewer', 'accountant', 'leader'],
    withholds: ISSUE,
    reports: false,
    basis: '行政处罚法(2021)第四十二条；安全生产法(2021)第六十五条',
  },
  {
    id: 'supervision-team',
    zh: '督查组',
    en: 'Supervision team',
    roles: ['supervisor'],
    withholds: ENFORCEMENT_AND_REGISTER,
    reports: false,
    basis: '方案四(三)2；政府督查工作条例第五条、第八条；国办发〔2024〕54号',
  },
] as const satisfies readonly UnitKindRow[];

/** Id of one kind of unit. */
export type UnitKind = (typeof UNIT_KINDS)[number]['id'];
