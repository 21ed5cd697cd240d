import { field } from './document-field.ts';
import type { DocumentField } from './document-kind.ts';

/** Two officers at least, with their certificates. 行政处罚法第四十二条第一款。 */
export const officers = field(
  'people',
  'officers',
  ['执法人员', 'Officers'],
  [
    { name: '李乙', certificate: '示例001' },
    { name: '王丙', certificate: '示例002' },
  ],
  ['不少于两人，写姓名和执法证号；证件当日须有效。', 'Two at least, with name and certificate, valid that day.'],
  { source: 'officers' },
);

export const bodyAddress = field(
  'line',
  'bodyAddress',
  ['机关地址', 'Address of the body'],
  '示例市示例区示例大道9号',
  ['当事人前来办理的地址。', 'Where the party is to come.'],
  { source: 'bodyAddress' },
);

export const bodyPostcode = field('line', 'bodyPostcode', ['邮政编码', 'Postcode'], '000000', ['机关所在地邮编。', 'Postcode of the body.'], {
  source: 'bodyPostcode',
  required: false,
});

export const bodyContact = field(
  'line',
  'bodyContact',
  ['联系人', 'Contact'],
  '李乙',
  ['承办人员或者承办机构的联系人。', 'The handler or the section’s contact.'],
  { source: 'bodyContact' },
);

export const bodyPhone = field(
  'line',
  'bodyPhone',
  ['联系电话', 'Telephone'],
  '000-00000001',
  ['办公电话，不写私人号码。', 'An office number, no private one.'],
  {
    source: 'bodyPhone',
  },
);

/** How the party reaches the body. */
export const contactFields: readonly DocumentField[] = [bodyAddress, bodyPostcode, bodyContact, bodyPhone];

/** Whom the party may turn to; the periods come from the law of the day. */
export const remedyFields: readonly DocumentField[] = [
  field(
    'line',
    'reviewGovernment',
    ['复议机关（本级人民政府）', 'Government that reconsiders'],
    '示例区人民政府',
    [
      '2024年1月1日起一律为本级人民政府；此前也可以是上一级主管部门，由系统按日期写入。',
      'Since 2024 always the government of the same level; before also the higher department. The text follows the day.',
    ],
    { source: 'reviewGovernment', half: true },
  ),
  field('line', 'court', ['管辖法院', 'Court'], '示例区人民法院', ['写有管辖权的人民法院全称。', 'The competent court, in full.'], {
    source: 'court',
    half: true,
  }),
];

/** Where and how a fine is paid. 罚款决定与罚款收缴分离实施办法第七条。 */
export const paymentFields: readonly DocumentField[] = [
  field('line', 'payeeBank', ['代收银行', 'Bank'], '示例银行示例支行', ['写代收机构全称。', 'The collecting bank, in full.'], {
    source: 'payeeBank',
    half: true,
  }),
  field('line', 'payeeAccount', ['账号', 'Account'], '0000000000（示例）', ['与财政部门公布的一致。', 'As published by the finance department.'], {
    source: 'payeeAccount',
    half: true,
  }),
  field('line', 'payeeAccountName', ['账户名称', 'Account name'], '示例区财政局', ['收款账户的户名。', 'Name of the account.'], {
    source: 'payeeAccountName',
    required: false,
    half: true,
  }),
  field('line', 'payeeAddress', ['银行地址', 'Address of the bank'], '示例市示例区示例大道1号', ['代收机构的营业地址。', 'Where the bank is.'], {
    source: 'payeeAddress',
    required: false,
    half: true,
  }),
];
