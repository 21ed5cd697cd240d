import { getRole } from '../../../domain/organisation/permissions-of-post.ts';
import { ROLES } from '../../../domain/organisation/roles.ts';
import { UNIT_KINDS } from '../../../domain/organisation/unit-kinds.ts';
import type { Words } from '../../platform/refused.ts';
import type { WorkbookColumn } from '../../platform/workbooks/workbook-column.ts';

export const rosterSheet = '机构人员';

/** What marks a row as the template's example. */
const exampleUnit = '示例区应急管理局（示例）';

export const isExampleRow = (cells: Record<string, string>) => cells['unit'] === exampleUnit;

/** One row: a unit, and one post in it with the person who holds it and his account; person and account may be left out. */
export const rosterColumns: readonly WorkbookColumn[] = [
  {
    key: 'region',
    heading: { zh: '区划代码', en: 'Division code' },
    required: true,
    width: 14,
    examples: ['320102'],
    note: { zh: '6 位或 9 位（乡镇）代码，以今日区划为准', en: '6 digits, or 9 for a township, as of today' },
  },
  {
    key: 'unit',
    heading: { zh: '机构名称', en: 'Unit' },
    required: true,
    width: 34,
    examples: [exampleUnit],
    note: { zh: '全称。与已登记的名称一致时不重复登记', en: 'In full. A name registered already is not registered twice' },
  },
  {
    key: 'kind',
    heading: { zh: '机构类别', en: 'Kind of unit' },
    width: 16,
    choices: UNIT_KINDS.map(({ zh }) => zh),
    examples: ['执法机构'],
    note: { zh: '新机构必填', en: 'Needed for a new unit' },
  },
  {
    key: 'parent',
    heading: { zh: '上级机构', en: 'Unit above' },
    width: 24,
    examples: ['玄武区人民政府'],
    note: { zh: '新机构填写；不填则为本区划的政府', en: 'For a new unit; left empty: the government of the division' },
  },
  {
    key: 'telephone',
    heading: { zh: '电话', en: 'Telephone' },
    width: 16,
    examples: ['025-00000000'],
    note: { zh: '单位电话，不填个人电话', en: 'Of the office, never of a person' },
  },
  { key: 'fax', heading: { zh: '传真', en: 'Fax' }, width: 16, examples: [''] },
  { key: 'mail', heading: { zh: '邮箱', en: 'Mail' }, width: 24, examples: ['office@example.invalid'] },
  { key: 'person', heading: { zh: '姓名', en: 'Person' }, width: 12, examples: ['张甲'] },
  { key: 'role', heading: { zh: '岗位', en: 'Role' }, width: 18, choices: ROLES.map(({ zh }) => zh), examples: [getRole('officer').zh] },
  { key: 'title', heading: { zh: '职务', en: 'Title' }, width: 14, examples: ['科员'] },
  {
    key: 'certificate',
    heading: { zh: '执法证号', en: 'Certificate number' },
    width: 18,
    examples: ['示例-0001'],
    note: { zh: '执法人员、复查人员必填', en: 'Needed for officers and re-checkers' },
  },
  { key: 'until', heading: { zh: '执法证有效期', en: 'Certificate until' }, width: 16, examples: ['2030-12-31'] },
  {
    key: 'account',
    heading: { zh: '账号', en: 'Account' },
    width: 18,
    examples: ['zhangjia.320102'],
    note: { zh: '不填则不开设账号', en: 'Left empty: no account is given' },
  },
];

export const passwordColumn: WorkbookColumn = { key: 'password', heading: { zh: '初始密码', en: 'Given password' }, width: 20 };

export const rosterInstructions: readonly Words[] = [
  {
    zh: '一行一个岗位。同一机构有几个岗位的，机构名称重复填写；只登记机构的，姓名以后各列留空。',
    en: 'One row a post. Repeat the unit for each of its posts; to register a unit only, leave person and what follows empty.',
  },
  {
    zh: '已登记的机构、岗位、账号不重复登记；同一文件再次导入不产生变化。电话、传真、邮箱与登记的不同时，以本表为准并记为当日核实。',
    en: 'What is registered already stays as it is; the same file again changes nothing. Contacts that differ are replaced and count as confirmed today.',
  },
  {
    zh: '有一处错误则整个文件都不写入，错误写在退回文件的第一列，改正后再次导入。',
    en: 'One fault, and nothing of the file is written: it comes back with the faults in its first column, to be corrected and sent again.',
  },
  {
    zh: '新开账号的初始密码只在导入后退回的文件中出现一次，请妥善交给本人，首次登录须修改。一个文件最多新开 200 个账号。',
    en: 'Given passwords stand once, in the file that comes back; hand them over with care. They must be changed at first sign-in. At most 200 new accounts a file.',
  },
];
