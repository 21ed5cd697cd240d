import { at } from '../law/cite.ts';
import { contactFields, paymentFields } from './body-fields.ts';
import { caseName, decidedOn, decisionNumber } from './case-fields.ts';
import { as, field } from './document-field.ts';
import type { DocumentKind } from './document-kind.ts';
import { coercionSet, nationalSet } from './form-sources.ts';
import { form, twoCopies } from './form.ts';
import { partyAddress, partyName, partyRepresentative } from './party-fields.ts';

const fine = field('amount', 'fineYuan', ['罚款金额', 'Fine'], 30000, ['决定书载明的罚款数额。', 'As in the decision.'], {
  source: 'fineYuan',
  fixed: true,
});
const unpaid = field('amount', 'unpaidYuan', ['尚未缴纳', 'Unpaid'], 20000, ['截至本文书之日未缴的罚款。', 'The fine unpaid on this day.'], {
  source: 'unpaidYuan',
});
const deferralReason = field(
  'text',
  'deferralReason',
  ['申请延期（分期）理由', 'Reason'],
  '当事人因设备改造资金周转困难，提交了财务报表，申请分三期缴纳。',
  ['写经济困难的事实和证明材料。', 'The hardship and its proof.'],
  {
    source: 'deferralReason',
  },
);

/** Payment, reminders, deferral, application to the court. */
export const executeKinds: readonly DocumentKind[] = [
  form(nationalSet(28), {
    id: 'payment-reminder',
    zh: '罚款催缴通知书',
    en: 'Reminder of payment',
    numberWord: 'payment-reminder',
    step: 'execute',
    layout: 'letter',
    perParty: true,
    ...twoCopies('当事人'),
    signedBy: ['seal', 'recipient'],
    explain: {
      zh: '缴款期限届满未缴清的，催告当事人缴纳罚款和加处罚款。',
      en: 'After the time to pay: the party is reminded of the fine and the add-on fine.',
    },
    basis: [at('penalty-law', 72, 1, 1), at('penalty-law-1996', 51, undefined, 1)],
    fields: [
      partyName,
      decidedOn,
      decisionNumber,
      fine,
      unpaid,
      field('day', 'payBy', ['原缴款期限', 'Was due on'], '2024-07-05', ['由系统按送达日算出。', 'Reckoned from the service.'], {
        source: 'payBy',
        fixed: true,
        half: true,
      }),
      field('day', 'payNowBy', ['限期缴至', 'Pay now by'], '2024-07-20', ['留出合理的缴款时间。', 'With reasonable time.'], { half: true }),
      ...paymentFields,
      ...contactFields,
    ],
    text: [
      { text: '{partyName}：' },
      {
        text: '本机关于{decidedOn}对你（单位）作出罚款{fineYuan}的行政处罚决定（{decisionNumber}），缴款期限至{payBy}，尚有{unpaidYuan}未缴。请于{payNowBy}前缴至{payeeBank}（地址：{payeeAddress}），账号{payeeAccount}。',
      },
      {
        text: '自缴款期限届满之次日起，每日按罚款数额的百分之三加处罚款{addOnCap}。逾期仍不缴纳的，本机关将依法申请人民法院强制执行。',
      },
      { text: '机关地址：{bodyAddress}　邮政编码：{bodyPostcode}\n联系人：{bodyContact}　联系电话：{bodyPhone}' },
    ],
  }),
  form(coercionSet, {
    id: 'performance-reminder',
    zh: '履行行政处罚决定催告书',
    en: 'Reminder to perform the decision',
    numberWord: 'performance-reminder',
    step: 'execute',
    layout: 'letter',
    perParty: true,
    ...twoCopies('当事人'),
    signedBy: ['seal', 'recipient'],
    explain: {
      zh: '申请法院强制执行前必须催告；送达十日后仍未履行的，可以申请。写明履行期限、方式、金额和陈述申辩权。',
      en: 'Compulsory before an application to the court; it may be made ten days after service. Time, way, sum and the right to be heard.',
    },
    basis: [at('coercion-law', 35), at('coercion-law', 54)],
    fields: [
      partyName,
      decidedOn,
      decisionNumber,
      field(
        'numbered',
        'owed',
        ['应当履行的义务', 'What is owed'],
        ['缴纳罚款人民币贰万元整（¥20,000.00）', '缴纳加处罚款人民币叁仟元整（¥3,000.00）'],
        ['逐项写内容、金额和方式。', 'Each duty, with sum and way.'],
      ),
      as(unpaid, { zh: '尚未缴纳的罚款' }),
      field(
        'amount',
        'addOnYuan',
        ['加处罚款', 'Add-on fine'],
        3000,
        ['由系统按日计算，不超过罚款数额；复议、诉讼期间不计。', 'Counted by the day up to the fine; not during review or lawsuit.'],
        { source: 'addOnYuan', required: false },
      ),
      ...paymentFields,
      ...contactFields,
    ],
    text: [
      { text: '{partyName}：' },
      {
        text: '本机关于{decidedOn}对你（单位）作出行政处罚决定（{decisionNumber}），你（单位）在法定期限内未申请行政复议、未提起行政诉讼，也未履行下列义务：',
        block: 'owed',
      },
      {
        text: '依据{basis}的规定，现予催告，请自收到本催告书之日起{period:urge-before-court}内履行，款项缴至{payeeBank}，账号{payeeAccount}。逾期仍不履行的，本机关将依法申请人民法院强制执行。',
      },
      { text: '截至本催告书制发之日，尚未缴纳的罚款为{unpaidYuan}，加处罚款为{addOnYuan}。', when: 'addOnYuan' },
      { text: '截至本催告书制发之日，尚未缴纳的罚款为{unpaidYuan}。', unless: 'addOnYuan' },
      { text: '你（单位）收到本催告书后，有权进行陈述和申辩。' },
      { text: '机关地址：{bodyAddress}　邮政编码：{bodyPostcode}\n联系人：{bodyContact}　联系电话：{bodyPhone}' },
    ],
  }),
  form(nationalSet(29), {
    id: 'instalment-form',
    zh: '延期（分期）缴纳罚款审批表',
    en: 'Approval of deferral or instalments',
    step: 'execute',
    layout: 'approval-form',
    perParty: true,
    signedBy: ['officers', 'chain'],
    explain: {
      zh: '当事人确有经济困难并提出申请的，报批暂缓或者分期缴纳。',
      en: 'For real hardship, on the party’s request: deferral or instalments are approved.',
    },
    basis: [at('penalty-law', 66, 2), at('penalty-law-1996', 52)],
    fields: [
      caseName,
      partyName,
      decisionNumber,
      decidedOn,
      fine,
      deferralReason,
      field(
        'table',
        'instalments',
        ['延期（分期）计划', 'Plan'],
        [
          ['1期', '2024-07-31', '10000'],
          ['2期', '2024-08-31', '10000'],
          ['3期', '2024-09-30', '10000'],
        ],
        [
          '每期写日期和金额（元），合计等于罚款数额；延期的只写一行。',
          'Each with day and sum in yuan, adding up to the fine; one line for a deferral.',
        ],
        {
          source: 'instalments',
          columns: [
            { key: 'order', zh: '期次', en: 'Instalment', width: 20 },
            { key: 'by', zh: '缴纳期限', en: 'Until', width: 40 },
            { key: 'yuan', zh: '金额（元）', en: 'Yuan', width: 30 },
          ],
          maxRows: 12,
        },
      ),
    ],
  }),
  form(nationalSet(30), {
    id: 'instalment-approval',
    zh: '延期（分期）缴纳罚款批准书',
    en: 'Leave to pay later or by instalments',
    numberWord: 'instalment-approval',
    step: 'execute',
    layout: 'letter',
    perParty: true,
    ...twoCopies('当事人'),
    signedBy: ['seal', 'recipient'],
    explain: {
      zh: '批准延期的一份；批准分期的每期一份，写本期金额、期限和未缴余额。',
      en: 'One for a deferral; one for each instalment, with its sum, day and the rest.',
    },
    basis: [at('penalty-law', 66, 2), at('penalty-law-1996', 52)],
    fields: [
      partyName,
      decidedOn,
      decisionNumber,
      fine,
      field('choice', 'leaveKind', ['批准事项', 'Leave'], 'instalment', ['延期或者分期。', 'Deferral or instalments.'], {
        options: [
          { key: 'deferral', zh: '延期缴纳', en: 'deferral' },
          { key: 'instalment', zh: '分期缴纳', en: 'instalments' },
        ],
      }),
      field('line', 'instalmentOrder', ['第几期', 'Which instalment'], '1', ['分期的填写，只写数字。', 'For instalments: a figure.'], {
        required: false,
        half: true,
      }),
      field('day', 'deferredTo', ['本期（延期）缴款期限', 'Pay by'], '2024-07-31', ['在批准日之后。', 'After the day of the leave.'], { half: true }),
      field('amount', 'instalmentYuan', ['本期缴纳金额', 'This instalment'], 10000, ['延期的填全部罚款。', 'The whole fine for a deferral.']),
      field('amount', 'restYuan', ['尚余未缴金额', 'The rest'], 20000, ['本期缴纳后的余额，没有的填0。', 'What is left after this one; 0 for none.']),
      ...paymentFields,
    ],
    text: [
      { text: '{partyName}：' },
      { text: '本机关于{decidedOn}对你（单位）作出罚款{fineYuan}的决定（{decisionNumber}），根据你（单位）的申请，依据{basis}的规定，批准如下：' },
      { text: '同意延期缴纳罚款，延长至{deferredTo}，金额{instalmentYuan}。', when: 'leaveKind', is: 'deferral' },
      {
        text: '同意分期缴纳罚款，第{instalmentOrder}期至{deferredTo}前，缴纳罚款{instalmentYuan}，尚余未缴{restYuan}。',
        when: 'leaveKind',
        is: 'instalment',
      },
      { text: '缴至{payeeBank}，账号{payeeAccount}。逾期缴纳的，依法加处罚款，本机关可以申请人民法院强制执行。代收机构以本批准书办理收款。' },
    ],
  }),
  form(nationalSet(32), {
    id: 'execution-request',
    zh: '强制执行申请书',
    en: 'Application to the court',
    numberWord: 'execution-request',
    step: 'execute',
    layout: 'letter',
    perParty: true,
    copies: 2,
    copiesLine: '本申请书一式两份：一份由{organ}备案，一份送人民法院。',
    signedBy: ['head', 'seal'],
    needsChain: true,
    explain: {
      zh: '复议、诉讼期限均届满且催告十日后仍不履行的，自期限届满之日起三个月内申请；由机关负责人签名并盖章。',
      en: 'After both remedies have lapsed and ten days after the reminder, within three months; signed by the head and sealed.',
    },
    basis: [
      at('coercion-law', 53),
      at('coercion-law', 54),
      at('coercion-law', 55, 1),
      at('penalty-law', 72, 1, 4),
      at('penalty-law-1996', 51, undefined, 3),
    ],
    fields: [
      field(
        'line',
        'court',
        ['受理法院', 'Court'],
        '示例区人民法院',
        ['机关所在地有管辖权的人民法院。', 'The competent court at the seat of the body.'],
        { source: 'court' },
      ),
      partyName,
      partyAddress,
      partyRepresentative,
      decidedOn,
      decisionNumber,
      field('day', 'decisionServedOn', ['决定书送达日期', 'Served on'], '2024-06-20', ['由系统带出。', 'From the record.'], {
        source: 'decisionServedOn',
        fixed: true,
        half: true,
      }),
      field(
        'day',
        'reminderServedOn',
        ['催告书送达日期', 'Reminder served on'],
        '2024-12-26',
        ['送达满十日后方可申请。', 'The application comes ten days after it.'],
        { source: 'reminderServedOn', fixed: true, half: true },
      ),
      field(
        'numbered',
        'claims',
        ['申请执行的内容', 'What is claimed'],
        ['罚款人民币叁万元整（¥30,000.00）', '加处罚款人民币叁万元整（¥30,000.00）'],
        ['逐项写标的和金额。', 'Each object and sum.'],
      ),
      field(
        'numbered',
        'attachments',
        ['附件', 'Attached'],
        ['行政处罚决定书及送达回执', '催告书及送达回执', '作出决定的事实、理由和依据', '当事人的意见'],
        ['强制执行申请书所附材料，共几份。', 'The papers attached.'],
      ),
    ],
    text: [
      { text: '{court}：' },
      { text: '申请执行人：{organ}\n被执行人：{partyName}\n地址：{partyAddress}　法定代表人（负责人）：{partyRepresentative}' },
      {
        text: '本机关于{decidedOn}对被执行人作出行政处罚决定（{decisionNumber}），并于{decisionServedOn}送达。被执行人在法定期限内未申请行政复议、未提起行政诉讼，又不履行，经{reminderServedOn}催告后仍未履行。',
      },
      { text: '依据{basis}的规定，特申请贵院强制执行下列事项：', block: 'claims' },
      { text: '附件：', block: 'attachments' },
    ],
  }),
];
