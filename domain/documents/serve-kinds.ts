import { at } from '../law/cite.ts';
import { caseName } from './case-fields.ts';
import { field } from './document-field.ts';
import type { DocumentKind } from './document-kind.ts';
import { nationalSet } from './form-sources.ts';
import { form } from './form.ts';
import { partyName } from './party-fields.ts';

/** Service of documents. */
export const serveKinds: readonly DocumentKind[] = [
  form(nationalSet(31), {
    id: 'service-receipt',
    zh: '文书送达回执',
    en: 'Receipt of service',
    numberWord: 'service-receipt',
    step: 'serve',
    layout: 'list',
    subject: ['inspection', 'problem', 'case'],
    perParty: true,
    copies: 1,
    signedBy: ['recipient', 'officers'],
    explain: {
      zh: '一案一当事人一份，依次登记送达的文书；代收的写明与受送达人的关系，拒收的写明情况并由见证人签名，留置送达附照片或者录像。',
      en: 'One for each case and party. A proxy’s relation, or a refusal with its witness, is noted; leaving it behind needs pictures.',
    },
    basis: [at('penalty-law', 61, 1), at('order-15', 30, 1)],
    fields: [
      partyName,
      caseName,
      field(
        'table',
        'servedPapers',
        ['送达文书', 'Papers served'],
        [
          ['行政处罚告知书（示）应急罚告〔2024〕12号', '', '示例市示例区示例路1号', '2024-06-05', '直接送达', '李乙、王丙'],
          ['行政处罚决定书（示）应急罚〔2024〕12号', '', '示例市示例区示例路1号', '2024-06-20', '直接送达', '李乙、王丙'],
        ],
        ['由送达登记带出；收件人签名须亲笔。', 'From the register of services; the recipient signs by hand.'],
        {
          source: 'servedPapers',
          columns: [
            { key: 'paper', zh: '送达文书名称、文号', en: 'Paper and number', width: 44 },
            { key: 'signed', zh: '收件人签名', en: 'Signature', width: 18 },
            { key: 'place', zh: '送达地点', en: 'Place', width: 28 },
            { key: 'day', zh: '送达日期', en: 'Day', width: 34 },
            { key: 'way', zh: '送达方式', en: 'Way', width: 20 },
            { key: 'server', zh: '送达人', en: 'Served by', width: 20 },
          ],
          maxRows: 12,
        },
      ),
      field(
        'text',
        'serviceRemark',
        ['备注', 'Remark'],
        '受送达人外出，由同住成年家属代收。',
        ['代收、拒收、留置、公告送达的情况和见证人。', 'Proxy, refusal, leaving behind or announcement, and the witness.'],
        { required: false },
      ),
    ],
  }),
];
