import type { DocumentField } from './document-kind.ts';

/** Who the party is; filled from the record. 行政处罚法第五十九条第一款第（一）项. */

export const partyName: DocumentField = {
  key: 'partyName',
  zh: '当事人',
  en: 'Party',
  type: 'line',
  required: true,
  source: 'partyName',
  fixed: true,
  specimen: '示例化工厂（虚构）',
  explain: {
    zh: '单位写营业执照上的全称，个人写身份证上的姓名，不用简称。',
    en: 'The full name on the business licence, or that on the identity card; no short forms.',
  },
};

export const partyPhone: DocumentField = {
  key: 'partyPhone',
  zh: '联系电话',
  en: 'Telephone',
  type: 'line',
  required: false,
  source: 'partyPhone',
  specimen: '000-00000000',
  explain: { zh: '能够联系到当事人的电话。', en: 'A number at which the party can be reached.' },
};

export const partyDescription: DocumentField = {
  key: 'partyDescription',
  zh: '当事人基本情况',
  en: 'About the party',
  type: 'text',
  required: true,
  source: 'partyDescription',
  specimen: '示例化工厂（虚构），有限责任公司，法定代表人张甲，从业人员四十六人，从事示例产品的生产。',
  explain: {
    zh: '单位写性质、法定代表人、规模和经营范围；个人写性别、年龄、所在单位和职务。',
    en: 'A unit: form, representative, size, business. A person: sex, age, employer, post.',
  },
};

export const partyAddress: DocumentField = {
  key: 'partyAddress',
  zh: '地址',
  en: 'Address',
  type: 'line',
  required: true,
  source: 'partyAddress',
  specimen: '示例市示例区示例路1号',
  explain: {
    zh: '单位写住所，个人写住址；与送达地址不同的另行注明。',
    en: 'Seat of the unit or home of the person; a different address for service is noted.',
  },
};

export const partyPostcode: DocumentField = {
  key: 'partyPostcode',
  zh: '邮政编码',
  en: 'Postcode',
  type: 'line',
  required: false,
  source: 'partyPostcode',
  specimen: '000000',
  explain: { zh: '六位数字。', en: 'Six digits.' },
};
