import { industryEditions } from '../../../domain/enterprises/industry-sections.ts';
import { licenceKinds } from '../../../domain/enterprises/licence-kinds.ts';
import type { WorkbookColumn } from '../../platform/workbooks/workbook-column.ts';

/** The sheet that is filled in and read. */
export const importSheet = '企业';

export const yes = { zh: '是', en: 'Yes' };

/** Example firms are plainly made up; a row that still carries one of these names is passed over. */
export const exampleNames = ['示例化工有限公司（填写示例）', '示例采石点（填写示例）'];

export interface ColumnChoices {
  /** "320102000 南京市玄武区", one for each division that the viewer may register in. */
  places: readonly string[];
  sectors: readonly string[];
}

/** The columns of the file of firms; with choices for the template, without them for reading. */
export function importColumns(choices: ColumnChoices = { places: [], sectors: [] }): WorkbookColumn[] {
  const day = { zh: '年-月-日，如 2010-03-31', en: 'Year-month-day, such as 2010-03-31' };
  const yesNo = { choices: [yes.zh] };
  return [
    {
      key: 'name',
      heading: { zh: '企业名称', en: 'Name' },
      required: true,
      width: 40,
      note: { zh: '营业执照上的全称；无证无照的写“地点＋行当”。', en: 'In full, as on the licence; without one, place and trade.' },
      examples: exampleNames,
    },
    {
      key: 'credit',
      heading: { zh: '统一社会信用代码', en: 'Unified credit code' },
      width: 24,
      note: { zh: '18 位。三种代码至少填一种。', en: '18 characters. At least one of the three codes.' },
      examples: ['91350100M000100Y43', ''],
    },
    {
      key: 'organisation',
      heading: { zh: '组织机构代码', en: 'Organisation code' },
      width: 16,
      note: { zh: '9 位，如 D2143569-X', en: '9 characters, such as D2143569-X' },
    },
    {
      key: 'registration',
      heading: { zh: '工商注册号', en: 'Registration number' },
      width: 20,
      note: { zh: '15 位；2007 年以前为 13 位。', en: '15 digits, 13 before 2007.' },
    },
    {
      key: 'unlicensed',
      heading: { zh: '无证无照', en: 'Without licence' },
      width: 10,
      note: {
        zh: '确无任何证照代码的填“是”，并填地址和负责人。',
        en: 'Yes for a firm without any code; then address and responsible person are needed.',
      },
      ...yesNo,
      examples: ['', '是'],
    },
    {
      key: 'region',
      heading: { zh: '所在区划', en: 'Division' },
      required: true,
      width: 30,
      note: { zh: '从下拉列表选择，也可填 6 位或 9 位区划代码。', en: 'Choose from the list, or enter the code of 6 or 9 digits.' },
      choices: choices.places,
      freeChoice: true,
      examples: [choices.places[0] ?? '', choices.places[0] ?? ''],
    },
    {
      key: 'sector',
      heading: { zh: '所属领域', en: 'Sector' },
      required: true,
      width: 18,
      note: { zh: '专项行动的领域，从下拉列表选择。', en: 'A sector of the campaign, from the list.' },
      choices: choices.sectors,
      examples: [choices.sectors[0] ?? '', choices.sectors[0] ?? ''],
    },
    { key: 'address', heading: { zh: '地址', en: 'Address' }, width: 36, examples: ['示例路 1 号', '示例村三组河东'] },
    { key: 'person', heading: { zh: '负责人', en: 'Responsible person' }, width: 12, examples: ['张甲', '李乙'] },
    { key: 'telephone', heading: { zh: '联系电话', en: 'Telephone' }, width: 16 },
    {
      key: 'industry',
      heading: { zh: '行业代码', en: 'Industry code' },
      width: 10,
      note: { zh: 'GB/T 4754 的门类字母加数字，如 C2631。', en: 'Letter and digits of GB/T 4754, such as C2631.' },
    },
    {
      key: 'edition',
      heading: { zh: '行业分类版本', en: 'Edition' },
      width: 14,
      note: { zh: '2002、2011 或 2017；空白为现行版本。', en: '2002, 2011 or 2017; blank for the one in force.' },
      choices: industryEditions.map(({ id }) => id),
    },
    { key: 'licenceKind', heading: { zh: '证照种类', en: 'Kind of licence' }, width: 20, choices: licenceKinds.map(({ zh }) => zh) },
    { key: 'licenceNumber', heading: { zh: '证号', en: 'Licence number' }, width: 24 },
    { key: 'licenceIssuer', heading: { zh: '发证机关', en: 'Issued by' }, width: 24 },
    { key: 'licenceFrom', heading: { zh: '有效期起', en: 'Valid from' }, width: 12, note: day },
    { key: 'licenceTo', heading: { zh: '有效期止', en: 'Valid until' }, width: 12, note: day },
    { key: 'closedOn', heading: { zh: '关闭日期', en: 'Closed on' }, width: 12, note: day },
    { key: 'closedReason', heading: { zh: '关闭依据', en: 'Ground for closing' }, width: 24 },
    {
      key: 'confirmedNew',
      heading: { zh: '确为新企业', en: 'Another firm' },
      width: 12,
      note: { zh: '系统提示可能重复、经核对确为另一家的，填“是”。', en: 'Yes where a likeness was pointed out and you found it to be another firm.' },
      ...yesNo,
    },
  ];
}
