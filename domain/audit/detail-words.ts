import { PROBLEM_STATUSES } from '../problems/problem-lifecycle.ts';
import { REPORT_STATUSES } from '../reports/report-lifecycle.ts';
import { ROLES } from '../organisation/roles.ts';
import { UNIT_KINDS } from '../organisation/unit-kinds.ts';

type Language = 'zh' | 'en';

/** Fields of audit details in words; a field without a row is shown by its name. */
const FIELDS: Record<string, readonly [zh: string, en: string]> = {
  account: ['账号', 'Account'],
  act: ['操作', 'Act'],
  address: ['地址', 'Address'],
  addressees: ['主送单位数', 'Addressees'],
  campaignIds: ['所属行动', 'Campaigns'],
  capacity: ['身份', 'Capacity'],
  cells: ['逐格理由', 'Reasons by cell'],
  certificateNumber: ['执法证号', 'Certificate'],
  certificateUntil: ['执法证有效期', 'Certificate until'],
  checkId: ['检查', 'Check'],
  closedOn: ['注销日期', 'Closed on'],
  closedReason: ['注销原因', 'Why it was closed'],
  code: ['代码', 'Code'],
  codes: ['代码', 'Codes'],
  column: ['列', 'Column'],
  counts: ['行数', 'Counts'],
  corrects: ['更正', 'Corrects'],
  currentVersion: ['报表版次', 'Version of the report'],
  day: ['整改期限', 'Day'],
  dayFrom: ['起始日期', 'From'],
  dayTo: ['截止日期', 'To'],
  due: ['到期', 'Due'],
  dueDay: ['整改期限', 'Due day'],
  enterpriseId: ['企业', 'Firm'],
  evidence: ['整改或复查情况', 'Evidence'],
  faults: ['错误数', 'Faults'],
  facts: ['事实', 'Facts'],
  fax: ['传真', 'Fax'],
  figuresAt: ['数据截至', 'Figures as at'],
  file: ['文件', 'File'],
  fileIds: ['材料', 'Papers'],
  filters: ['条件', 'Filters'],
  finderPersonId: ['发现人', 'Found by'],
  focusTags: ['重点标签', 'Tags'],
  foundOn: ['发现日期', 'Found on'],
  from: ['自', 'From'],
  given: ['填写', 'Given'],
  grade: ['隐患等级', 'Grade'],
  hazardClause: ['判定条款', 'Clause'],
  hazardStandard: ['判定标准', 'Standard'],
  holderUnitId: ['办理单位', 'Held by'],
  industryCode: ['行业代码', 'Industry'],
  industryEdition: ['行业分类版本', 'Edition of industries'],
  isDirect: ['直报', 'Raised directly'],
  isInvalid: ['不作为报送', 'Counts as no report'],
  isOpen: ['未办结', 'Open'],
  issuedBy: ['发证机关', 'Issued by'],
  keptId: ['保留企业', 'Kept firm'],
  keptName: ['保留企业', 'Kept firm'],
  key: ['标识', 'Key'],
  kind: ['类别', 'Kind'],
  kindWords: ['类别说明', 'Kind in words'],
  late: ['逾期', 'Late'],
  lawArticle: ['法律条款', 'Law article'],
  level: ['层级', 'Level'],
  licences: ['证照', 'Licences'],
  mail: ['邮箱', 'Mail'],
  mediaType: ['文件类型', 'File type'],
  mergedId: ['被合并企业', 'Merged firm'],
  mergedName: ['被合并企业', 'Merged firm'],
  messages: ['消息数', 'Messages'],
  moved: ['移动', 'Moved'],
  name: ['名称', 'Name'],
  nature: ['性质', 'Nature'],
  next: ['改为', 'Next'],
  number: ['编号', 'Number'],
  objectKind: ['对象类别', 'Kind of object'],
  officers: ['检查人员', 'Officers'],
  opened: ['生成数', 'Opened'],
  parentId: ['上级机构', 'Unit above'],
  passTargetUnitId: ['移送至', 'Passed to'],
  period: ['报告期', 'Period'],
  person: ['人员', 'Person'],
  personId: ['人员', 'Person'],
  place: ['地点', 'Place'],
  postId: ['岗位', 'Post'],
  query: ['条件', 'Query'],
  read: ['已读消息', 'Messages read'],
  reason: ['理由', 'Reason'],
  reasons: ['理由', 'Reasons'],
  records: ['记录数', 'Records'],
  recurrenceOf: ['再次发生', 'Recurrence of'],
  region: ['区划', 'Division'],
  regionCode: ['区划', 'Division'],
  reports: ['报表数', 'Reports'],
  requestId: ['请求编号', 'Request'],
  responsiblePerson: ['负责人', 'Responsible person'],
  role: ['角色', 'Role'],
  row: ['行', 'Row'],
  rows: ['行数', 'Rows'],
  sector: ['领域', 'Sector'],
  sectors: ['领域', 'Sectors'],
  sha256: ['文件指纹', 'Hash of the file'],
  shortName: ['简称', 'Short name'],
  since: ['自', 'Since'],
  size: ['大小', 'Size'],
  sort: ['操作类别', 'Sort of act'],
  status: ['状态', 'Status'],
  subKind: ['小类', 'Sub-kind'],
  successorId: ['承接机构', 'Successor'],
  targetProblemId: ['合并到', 'Merged into'],
  targetUnitId: ['移送至', 'To'],
  telephone: ['电话', 'Telephone'],
  texts: ['文字', 'Texts'],
  title: ['标题（职务）', 'Title'],
  to: ['至', 'To'],
  tradeSector: ['领域', 'Sector'],
  unit: ['机构', 'Unit'],
  unitId: ['机构', 'Unit'],
  units: ['机构数', 'Units'],
  unlicensed: ['无证无照', 'Without licences'],
  validFrom: ['有效期自', 'Valid from'],
  validTo: ['有效期至', 'Valid until'],
  version: ['版次', 'Version'],
  versions: ['版本数', 'Versions'],
  what: ['内容', 'What'],
  words: ['文字', 'Words'],
};

/** Values that mean something else than they say, by the field that holds them. */
const VALUES: Record<string, ReadonlyMap<string, { zh: string; en: string }>> = {
  status: new Map([...PROBLEM_STATUSES, ...REPORT_STATUSES].map((row) => [row.id, row])),
  role: new Map(ROLES.map((row) => [row.id, row])),
  kind: new Map(UNIT_KINDS.map((row) => [row.id, row])),
  nature: new Map([
    ['illegal-act', { zh: '非法违法行为', en: 'Illegal act' }],
    ['hazard', { zh: '事故隐患', en: 'Hazard' }],
  ]),
  grade: new Map([
    ['general', { zh: '一般', en: 'General' }],
    ['major', { zh: '重大', en: 'Major' }],
  ]),
};

/** The words for a field, given its names from the outside in; numbers of a list stay as they are. */
export function detailFieldWords(path: readonly string[], language: Language): string {
  const words = path.map((name) => FIELDS[name]?.[language === 'zh' ? 0 : 1] ?? name);
  return words.join(language === 'zh' ? '' : ' ') || (language === 'zh' ? '内容' : 'Content');
}

/** A value as one reads it; undefined for none. */
export function detailValueWords(path: readonly string[], value: unknown, language: Language): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((one) => detailValueWords(path, one, language)).join(language === 'zh' ? '、' : ', ');
  if (typeof value === 'object') return JSON.stringify(value);
  return VALUES[path.at(-1) ?? '']?.get(String(value))?.[language] ?? String(value);
}
