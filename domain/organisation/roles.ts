import type { MenuPlace } from './menu-places.ts';
import type { Permission } from './permissions.ts';

/** Which start page a role opens on. */
export type StartPage = 'leader' | 'office' | 'clerk' | 'group' | 'officer' | 'administrator';

const READS_BUSINESS = [
  'problems.read',
  'enterprises.read',
  'checks.read',
  'reports.read',
  'circulars.read',
  'duties.read',
  'figures.read',
  'campaign.read',
  'units.read',
  'exports.run',
  'law.read',
  'documents.read',
  'cases.read',
  'guidance.read',
] as const satisfies readonly Permission[];

const BUSINESS_PLACES = [
  'desk',
  'problems',
  'enterprises',
  'inspections',
  'cases',
  'reports',
  'figures',
  'circulars',
  'law',
  'campaign',
  'organisation',
] as const satisfies readonly MenuPlace[];

type RoleRow = {
  id: string;
  zh: string;
  en: string;
  start: StartPage;
  /** The holder must have an enforcement certificate. 行政处罚法(2021)第四十二条 */
  needsCertificate: boolean;
  permissions: readonly Permission[];
  places: readonly MenuPlace[];
  basis: string;
};

/**
 * Role x permission, the one table that the server's refusals and the console's menu come from.
 * No row but officer makes checks: 国办发〔2024〕54号 forbids them to 议事协调机构, and 行政处罚法(2021)第四十二条 asks for
 * certified officers. Administrator and auditor exclude each other and see no business record: GB/T 22239-2019 8.1.4.2 (三员).
 */
export const ROLES = [
  {
    id: 'office',
    zh: '安委办工作人员',
    en: 'Staff of the office',
    start: 'office',
    needsCertificate: false,
    permissions: [
      ...READS_BUSINESS,
      'problems.raise',
      'problems.receive',
      'reports.write',
      'reports.accept',
      'reports.return',
      'circulars.draft',
      'audit.read',
      'parameters.write',
      'quality.review',
      'guidance.ask',
    ],
    places: BUSINESS_PLACES,
    basis: '方案二(办公室)、四(二)3、五(六)',
  },
  {
    id: 'leader',
    zh: '分管领导',
    en: 'Leader in charge',
    start: 'leader',
    needsCertificate: false,
    permissions: [
      ...READS_BUSINESS,
      'problems.void',
      'reports.approve',
      'circulars.issue',
      'inspections.approve',
      'documents.approve',
      'proposals.answer',
    ],
    places: BUSINESS_PLACES,
    basis: '方案二、五(一) 政府主管领导负责',
  },
  {
    id: 'government',
    zh: '政府经办人员',
    en: 'Clerk of a government',
    start: 'clerk',
    needsCertificate: false,
    permissions: [
      ...READS_BUSINESS,
      'problems.register',
      'problems.claim',
      'problems.pass',
      'problems.accept',
      'problems.raise',
      'problems.receive',
      'problems.merge',
      'enterprises.write',
      'enterprises.merge',
      'enterprises.import',
      'reports.write',
      'reports.accept',
      'reports.return',
      'imports.run',
      'proposals.answer',
      'guidance.answer',
    ],
    places: BUSINESS_PLACES,
    basis: '方案四(二)1 由各级人民政府负责组织',
  },
  {
    id: 'officer',
    zh: '执法人员',
    en: 'Enforcement officer',
    start: 'officer',
    needsCertificate: true,
    permissions: [
      ...READS_BUSINESS,
      'checks.make',
      'inspections.plan',
      'documents.draft',
      'cases.handle',
      'problems.register',
      'problems.order',
      'problems.claim',
      'problems.recheck',
      'problems.pass',
      'problems.accept',
      'problems.raise',
      'problems.merge',
      'enterprises.write',
      'enterprises.import',
      'imports.run',
      'guidance.answer',
    ],
    places: BUSINESS_PLACES,
    basis: '安全生产法(2021)第六十五条、(2002)第五十六条；行政处罚法(2021)第四十二条',
  },
  {
    id: 'reviewer',
    zh: '复查人员',
    en: 'Re-checker',
    start: 'officer',
    needsCertificate: true,
    permissions: [...READS_BUSINESS, 'problems.recheck', 'problems.void'],
    places: BUSINESS_PLACES,
    basis: '总局令第15号第十六条 复查',
  },
  {
    id: 'section-head',
    zh: '承办机构负责人',
    en: 'Head of the handling section',
    start: 'officer',
    needsCertificate: false,
    permissions: [...READS_BUSINESS, 'documents.review'],
    places: BUSINESS_PLACES,
    basis: '总局令第15号第二十八条第一款 逐级审批',
  },
  {
    id: 'legal-reviewer',
    zh: '法制审核人员',
    en: 'Legal reviewer',
    start: 'officer',
    needsCertificate: false,
    permissions: [...READS_BUSINESS, 'cases.review', 'quality.review'],
    places: BUSINESS_PLACES,
    basis: '行政处罚法(2021)第五十八条',
  },
  {
    id: 'accountant',
    zh: '财务人员',
    en: 'Accountant',
    start: 'officer',
    needsCertificate: false,
    permissions: [...READS_BUSINESS, 'payments.record'],
    places: BUSINESS_PLACES,
    basis: '行政处罚法(2021)第六十七条；罚款决定与罚款收缴分离实施办法第七条至第十条',
  },
  {
    id: 'liaison',
    zh: '专项指导组联络员',
    en: 'Liaison of a guidance group',
    start: 'group',
    needsCertificate: false,
    permissions: [...READS_BUSINESS, 'guidance.ask'],
    places: BUSINESS_PLACES,
    basis: '方案二、四(二)3；国办发〔2024〕54号 不得实施检查',
  },
  {
    id: 'staff',
    zh: '成员单位工作人员',
    en: 'Staff of a member body',
    start: 'clerk',
    needsCertificate: false,
    permissions: [
      ...READS_BUSINESS,
      'problems.claim',
      'problems.pass',
      'problems.accept',
      'problems.raise',
      'problems.receive',
      'enterprises.write',
      'reports.write',
      'reports.accept',
      'reports.return',
      'proposals.answer',
      'guidance.answer',
    ],
    places: BUSINESS_PLACES,
    basis: '方案五(一) 各有关部门和单位加强指导；五(六)',
  },
  {
    id: 'supervisor',
    zh: '督查组成员',
    en: 'Member of a supervision team',
    start: 'office',
    needsCertificate: false,
    permissions: READS_BUSINESS,
    places: BUSINESS_PLACES,
    basis: '方案四(三)2；政府督查工作条例第五条、第八条；国办发〔2024〕54号',
  },
  {
    id: 'administrator',
    zh: '管理员',
    en: 'Administrator',
    start: 'administrator',
    needsCertificate: false,
    permissions: ['duties.read', 'campaign.read', 'campaign.load', 'units.read', 'units.manage', 'accounts.manage', 'system.read', 'system.mend'],
    places: ['desk', 'campaign', 'organisation', 'administration'],
    basis: 'GB/T 22239-2019 8.1.4.2 系统管理员',
  },
  {
    id: 'auditor',
    zh: '审计员',
    en: 'Auditor',
    start: 'administrator',
    needsCertificate: false,
    permissions: ['duties.read', 'campaign.read', 'units.read', 'audit.read', 'system.read'],
    places: ['desk', 'campaign', 'organisation', 'administration'],
    basis: 'GB/T 22239-2019 8.1.4.2、8.1.4.3 审计管理员',
  },
] as const satisfies readonly RoleRow[];

/** Id of one role. */
export type Role = (typeof ROLES)[number]['id'];
