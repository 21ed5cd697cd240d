import { as, field } from './document-field.ts';
import type { DocumentField } from './document-kind.ts';

// 当事人的姓名或者名称、地址：行政处罚法第五十九条第一款第（一）项。均由案件信息带出。

export const partyName = field(
  'line',
  'partyName',
  ['当事人', 'Party'],
  '示例化工厂（虚构）',
  ['单位写营业执照上的全称，个人写身份证上的姓名，不用简称。', 'The full name on the business licence or the identity card; no short forms.'],
  { source: 'partyName', fixed: true },
);

const unitName = as(partyName, { zh: '被处罚单位', en: 'Unit' });

const personName = as(partyName, { zh: '被处罚人', en: 'Person', specimen: '张甲', half: true });

export const inspectedName = as(partyName, { zh: '被检查单位', en: 'Unit inspected' });

export const partyCode = field(
  'line',
  'partyCode',
  ['统一社会信用代码', 'Identifier'],
  '00000000000000000X（示例）',
  [
    '有统一社会信用代码的写代码；此前登记的写组织机构代码或者注册号；无证照的写“无”。',
    'The credit code, or the older code or registration number; “none” for a unit without papers.',
  ],
  { source: 'partyCode', required: false },
);

export const partyPhone = field(
  'line',
  'partyPhone',
  ['联系电话', 'Telephone'],
  '000-00000000',
  ['能够联系到当事人的电话。', 'A number at which the party can be reached.'],
  { source: 'partyPhone', required: false, half: true },
);

export const partyDescription = field(
  'text',
  'partyDescription',
  ['当事人基本情况', 'About the party'],
  '示例化工厂（虚构），有限责任公司，法定代表人张甲，从业人员四十六人，从事示例产品的生产。',
  [
    '单位写性质、法定代表人、规模和经营范围；个人写性别、年龄、所在单位和职务。',
    'A unit: form, representative, size, business. A person: sex, age, employer, post.',
  ],
  { source: 'partyDescription' },
);

export const partyAddress = field(
  'line',
  'partyAddress',
  ['地址', 'Address'],
  '示例市示例区示例路1号',
  ['单位写住所，个人写住址；与送达地址不同的另行注明。', 'Seat of the unit or home of the person; a different address for service is noted.'],
  { source: 'partyAddress' },
);

export const partyPostcode = field('line', 'partyPostcode', ['邮政编码', 'Postcode'], '000000', ['六位数字。', 'Six digits.'], {
  source: 'partyPostcode',
  required: false,
  half: true,
});

export const partyRepresentative = field(
  'line',
  'partyRepresentative',
  ['法定代表人（负责人）', 'Representative'],
  '张甲',
  ['与营业执照一致；实际负责人另有其人的在笔录中写明。', 'As on the licence; where another person is in charge the record says so.'],
  { source: 'partyRepresentative', half: true },
);

export const partyRepresentativePost = field(
  'line',
  'partyRepresentativePost',
  ['职务', 'Post'],
  '厂长',
  ['写任命或者登记的职务。', 'The post as appointed or registered.'],
  { source: 'partyRepresentativePost', required: false, half: true },
);

const partySex = field('line', 'partySex', ['性别', 'Sex'], '男', ['与身份证一致。', 'As on the identity card.'], {
  source: 'partySex',
  half: true,
});

const partyAge = field('line', 'partyAge', ['年龄', 'Age'], '45', ['文书制作之日的周岁。', 'Full years on the day of the paper.'], {
  source: 'partyAge',
  half: true,
});

const partyIdNumber = field(
  'line',
  'partyIdNumber',
  ['身份证号', 'ID number'],
  '（示例，不填真实号码）',
  ['与身份证件核对；没有身份证的写其他有效证件及号码。', 'Compared with the card; without one, another valid paper and its number.'],
  { source: 'partyIdNumber' },
);

const partyEmployer = field('line', 'partyEmployer', ['所在单位', 'Employer'], '示例化工厂（虚构）', ['写全称。', 'In full.'], {
  source: 'partyEmployer',
});

const partyPost = field('line', 'partyPost', ['职务', 'Post'], '厂长', ['写现任职务。', 'The present post.'], {
  source: 'partyPost',
  required: false,
  half: true,
});

const partyHome = field('line', 'partyHome', ['家庭住址', 'Home'], '示例市示例区示例路2号', ['写经常居住地。', 'Where the person usually lives.'], {
  source: 'partyHome',
});

/** A unit as penalty papers describe it. */
export const unitParty: readonly DocumentField[] = [
  unitName,
  partyCode,
  partyAddress,
  partyPostcode,
  partyPhone,
  partyRepresentative,
  partyRepresentativePost,
];

/** A person as penalty papers describe him. */
export const personParty: readonly DocumentField[] = [
  personName,
  partySex,
  partyAge,
  partyPost,
  partyIdNumber,
  partyEmployer,
  partyHome,
  partyPostcode,
  partyPhone,
];
