import { at } from '../law/cite.ts';
import { contactFields, officers } from './body-fields.ts';
import { caseName, facts, filingNumber } from './case-fields.ts';
import { as, field } from './document-field.ts';
import type { DocumentKind } from './document-kind.ts';
import { nationalSet } from './form-sources.ts';
import { form } from './form.ts';
import { partyDescription, partyName } from './party-fields.ts';

const receivingBody = field(
  'line',
  'receivingBody',
  ['受移送机关', 'Receiving body'],
  '示例市公安局示例分局',
  ['有管辖权的机关全称。', 'The competent body, in full.'],
  { source: 'receivingBody' },
);
const transferReason = field(
  'text',
  'transferReason',
  ['移送理由', 'Reason'],
  '当事人在生产、作业中关闭直接关系生产安全的报警设备，具有发生重大伤亡事故的现实危险，涉嫌危险作业罪。',
  ['写超出管辖或者涉嫌犯罪的事实，构成要件逐项写。', 'Why it is beyond competence or a suspected crime, element by element.'],
  { source: 'transferReason' },
);
const transferBasis = field(
  'articles',
  'transferBasis',
  ['移送依据', 'Basis'],
  [at('transfer-regulation', 3, 1)],
  ['写到条、款。', 'Article and paragraph.'],
  { source: 'transferBasis' },
);

/** Transfer to another body. */
export const transferKinds: readonly DocumentKind[] = [
  form(nationalSet(34), {
    id: 'transfer-approval',
    zh: '案件移送审批表',
    en: 'Approval of a transfer',
    step: 'transfer',
    layout: 'approval-form',
    signedBy: ['officers', 'chain'],
    explain: {
      zh: '不属于本机关管辖或者涉嫌犯罪的报批移送；涉嫌犯罪的，负责人自接到报告三日内决定，批准后二十四小时内移送。',
      en: 'A case beyond competence or a suspected crime. For a crime the head decides in three days, and it goes within twenty-four hours.',
    },
    basis: [at('transfer-regulation', 5, 1), at('penalty-law', 27, 1)],
    fields: [
      caseName,
      as(filingNumber, { required: false, half: undefined }),
      partyName,
      partyDescription,
      receivingBody,
      as(facts, { zh: '案件基本情况' }),
      transferReason,
      transferBasis,
      as(officers, { zh: '核实人员' }),
    ],
  }),
  form(nationalSet(35), {
    id: 'transfer-letter',
    zh: '案件移送书',
    en: 'Letter of transfer',
    numberWord: 'transfer-letter',
    step: 'transfer',
    layout: 'letter',
    copies: 2,
    copiesLine: '本文书一式两份：一份交受移送机关，一份由受移送机关签收后退回{organ}存档。',
    signedBy: ['seal', 'receiver'],
    explain: {
      zh: '附调查报告、涉案物品清单、检验鉴定结论和其他材料；受移送机关签收一份退回；同时抄送人民检察院。',
      en: 'With the report, the list of items, appraisals and other papers; one copy comes back signed; the procuratorate gets a copy.',
    },
    basis: [at('transfer-regulation', 6), at('penalty-law', 27, 1)],
    fields: [
      receivingBody,
      caseName,
      partyName,
      transferReason,
      transferBasis,
      field(
        'table',
        'transferPapers',
        ['移送材料', 'Papers handed over'],
        [
          ['涉嫌犯罪案件的调查报告', '1份', '8页'],
          ['涉案物品清单', '1份', '2页'],
        ],
        ['逐件写名称、份数和页数。', 'Each paper: copies and pages.'],
        {
          source: 'transferPapers',
          columns: [
            { key: 'paper', zh: '材料名称', en: 'Paper', width: 56 },
            { key: 'copies', zh: '份数', en: 'Copies', width: 18 },
            { key: 'pages', zh: '页数', en: 'Pages', width: 18 },
          ],
          maxRows: 12,
        },
      ),
      ...contactFields,
    ],
    text: [
      { text: '{receivingBody}：' },
      { text: '本机关查办的{caseName}（当事人：{partyName}），经调查，{transferReason}' },
      { text: '依据{transferBasis}的规定，现将该案移送你机关处理。处理结果请函告本机关；不予立案的，请书面说明理由并退回案卷材料。' },
      { text: '随案移送下列材料：', block: 'transferPapers' },
      { text: '机关地址：{bodyAddress}　邮政编码：{bodyPostcode}\n联系人：{bodyContact}　联系电话：{bodyPhone}' },
    ],
  }),
];
