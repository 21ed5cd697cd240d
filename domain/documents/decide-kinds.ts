import { at } from '../law/cite.ts';
import { officers, paymentFields, remedyFields } from './body-fields.ts';
import {
  articlesBroken,
  caseName,
  cause,
  defence,
  discretionReason,
  evidence,
  facts,
  fineYuan,
  filingNumber,
  penaltyBasis,
  penaltyWords,
} from './case-fields.ts';
import { as, field } from './document-field.ts';
import type { DocumentField, DocumentKind, FormParagraph } from './document-kind.ts';
import { nationalSet } from './form-sources.ts';
import { form, twoCopies } from './form.ts';
import { partyDescription, partyName, personParty, unitParty } from './party-fields.ts';
import { endsAt, startsAt } from './time-fields.ts';

const unitLines: FormParagraph = {
  text: '被处罚单位：{partyName}\n统一社会信用代码：{partyCode}\n地址：{partyAddress}　邮政编码：{partyPostcode}\n法定代表人（负责人）：{partyRepresentative}　职务：{partyRepresentativePost}　联系电话：{partyPhone}',
};
const personLines: FormParagraph = {
  text: '被处罚人：{partyName}　性别：{partySex}　年龄：{partyAge}　职务：{partyPost}\n身份证号：{partyIdNumber}　所在单位：{partyEmployer}\n家庭住址：{partyHome}\n邮政编码：{partyPostcode}　联系电话：{partyPhone}',
};
const payText: FormParagraph = {
  when: 'fineYuan',
  text: '罚款自收到本决定书之日起{period:pay-fine}内缴至{payeeBank}（地址：{payeeAddress}），账号{payeeAccount}。到期不缴的，每日按罚款数额的百分之三加处罚款{addOnCap}。',
};

// 没有罚款的不填；有罚款的由签发前检查要求填写。
const openPayment = paymentFields.map((one) => as(one, { required: false }));

const decisionFields: readonly DocumentField[] = [
  facts,
  evidence,
  articlesBroken,
  penaltyBasis,
  discretionReason,
  field(
    'text',
    'defence',
    ['陈述申辩、听证及采纳情况', 'Defence, hearing and answer'],
    '当事人在规定期限内进行了陈述申辩，经复核，其补训的事实成立，予以采纳。',
    ['写告知、陈述申辩、听证的经过，采纳与否及理由。', 'Notice, defence and hearing, whether accepted and why.'],
    { source: 'defenceAnswer', required: false },
  ),
  penaltyWords,
  fineYuan,
  ...openPayment,
  ...remedyFields,
];

const decisionText: readonly FormParagraph[] = [
  { text: '违法事实及证据：{facts}' },
  { text: '以上事实有以下证据证明：', block: 'evidence' },
  { text: '{defence}', when: 'defence' },
  { text: '以上事实违反了{articlesBroken}的规定。{discretionReason}', when: 'discretionReason' },
  { text: '以上事实违反了{articlesBroken}的规定。', unless: 'discretionReason' },
  { text: '依据{penaltyBasis}的规定，决定给予以下行政处罚：{penaltyWords}' },
  { text: '罚款：{fineYuan}。', when: 'fineYuan' },
  payText,
  { text: '{remedies}' },
  { text: '逾期不申请行政复议、不提起行政诉讼又不履行本决定的，本机关将依法申请人民法院强制执行或者依照有关规定强制执行。' },
];

const spotFields: readonly DocumentField[] = [
  facts,
  articlesBroken,
  penaltyBasis,
  penaltyWords,
  as(fineYuan, { specimen: 200 }),
  field(
    'choice',
    'payWay',
    ['缴纳方式', 'How it is paid'],
    'bank',
    ['一百元以下，或者不当场收缴事后难以执行等法定情形才可以当场收缴。', 'On the spot only up to a hundred yuan or in the other cases of the law.'],
    {
      options: [
        { key: 'bank', zh: '缴至银行', en: 'at the bank' },
        { key: 'spot', zh: '当场缴纳', en: 'on the spot' },
        { key: 'none', zh: '无罚款', en: 'no fine' },
      ],
    },
  ),
  ...openPayment,
  officers,
  ...remedyFields,
];
const spotText: readonly FormParagraph[] = [
  { text: '违法事实及证据：{facts}' },
  { text: '以上事实违反了{articlesBroken}的规定，依据{penaltyBasis}的规定，决定给予以下行政处罚：{penaltyWords}' },
  { text: '罚款：{fineYuan}。', when: 'fineYuan' },
  { text: '罚款当场缴纳，执法人员须出具专用票据；不出具的，有权拒绝缴纳。', when: 'payWay', is: 'spot' },
  {
    text: '罚款自收到本决定书之日起{period:pay-fine}内缴至{payeeBank}（地址：{payeeAddress}），账号{payeeAccount}。到期不缴的，每日按罚款数额的百分之三加处罚款{addOnCap}。',
    when: 'payWay',
    is: 'bank',
  },
  { text: '{remedies}' },
  { text: '执法人员：{officers}' },
];
const spotBasis = [at('penalty-law', 51), at('penalty-law', 52, 1), at('penalty-law-1996', 33), at('penalty-law-1996', 34, 1)];
const decisionBasis = [at('penalty-law', 57, 1), at('penalty-law', 59, 1), at('penalty-law-1996', 38, 1), at('order-15', 29, 1)];
const spotExplain = {
  zh: '违法事实确凿并有法定依据，符合简易程序条件的，由两名执法人员当场作出并交付，报所属机关备案。',
  en: 'Certain facts and a legal basis within the bounds of simple procedure: made and handed over on the spot by two officers, and reported.',
};
const decisionExplain = {
  zh: '经告知、审核、讨论等程序后作出，载明六项法定内容并盖章；宣告后当场交付，当事人不在场的七日内送达。',
  en: 'Made after notice, review and discussion; the six contents of the law and the seal. Handed over, or served within seven days.',
};

/** Deliberation and decision. */
export const decideKinds: readonly DocumentKind[] = [
  form(nationalSet(22), {
    id: 'case-proposal',
    zh: '案件处理呈批表',
    en: 'Proposal for the decision of a case',
    numberWord: 'case-proposal',
    step: 'decide',
    layout: 'approval-form',
    signedBy: ['officers', 'chain'],
    explain: {
      zh: '调查终结后提出处理意见，经法制审核、负责人审批；告知后当事人的意见一并写入，再报最终审批。',
      en: 'The proposal at the end of the inquiry, through legal review to the head; the defence is added before the final approval.',
    },
    basis: decisionBasis,
    fields: [
      caseName,
      cause,
      filingNumber,
      partyName,
      partyDescription,
      as(facts, { zh: '违法事实及处罚依据' }),
      articlesBroken,
      penaltyBasis,
      as(penaltyWords, { zh: '处理意见' }),
      fineYuan,
      discretionReason,
      as(defence, { zh: '当事人的申辩意见' }),
      field(
        'text',
        'reviewOpinion',
        ['法制审核意见', 'Legal review'],
        '主体合格，事实清楚，依据准确，程序合法，裁量适当，同意。',
        ['由承办人以外的法制审核人员填写；应当审核而未审核的不得决定。', 'By a legal reviewer who is no handler of the case.'],
        {
          source: 'reviewOpinion',
          required: false,
        },
      ),
    ],
  }),
  form(nationalSet(23), {
    id: 'discussion-record',
    zh: '行政处罚集体讨论记录',
    en: 'Record of a collective discussion',
    step: 'decide',
    layout: 'record',
    signedBy: ['attendees', 'recorder'],
    explain: {
      zh: '情节复杂或者重大违法行为给予处罚的，由机关负责人集体讨论决定；出席人员亲笔签名。',
      en: 'Complex or grave cases are decided by the heads together; everyone signs by hand.',
    },
    basis: [at('penalty-law', 57, 2), at('penalty-law-1996', 38, 2), at('order-15', 28, 3)],
    fields: [
      caseName,
      startsAt('讨论'),
      endsAt('讨论'),
      field('line', 'discussionPlace', ['地点', 'Place'], '三楼会议室', ['写到房间。', 'Down to the room.'], { half: true }),
      field('line', 'discussionHost', ['主持人', 'Chair'], '陈寅（局长）', ['机关负责人。', 'The head.'], { half: true }),
      field('line', 'discussionReporter', ['汇报人', 'Reported by'], '李乙', ['承办人。', 'A handler.'], { half: true }),
      field('line', 'recorder', ['记录人', 'Recorder'], '赵己', ['写姓名。', 'Name.'], { half: true }),
      field(
        'people',
        'discussionPeople',
        ['出席人员及职务', 'Present'],
        [
          { name: '陈寅', post: '局长' },
          { name: '褚卯', post: '副局长' },
          { name: '卫辰', post: '副局长' },
        ],
        ['有表决权的负责人，写姓名和职务。', 'The heads who vote, with posts.'],
        { source: 'discussionPeople' },
      ),
      field('line', 'discussionGuests', ['列席人员', 'Also there'], '孙辛（法规科科长）', ['不参加表决。', 'Without a vote.'], { required: false }),
      field(
        'text',
        'discussionQuestions',
        ['讨论内容', 'Questions'],
        '1.当事人主体资格是否适格；2.办案程序是否合法；3.违法事实是否清楚、证据是否确凿；4.适用依据是否准确；5.处罚种类和幅度是否适当。',
        ['逐项讨论主体、程序、事实、依据、种类幅度五个问题。', 'Party, procedure, facts, basis, kind and measure.'],
      ),
      field(
        'text',
        'discussionSpeeches',
        ['讨论记录', 'Speeches'],
        '李乙：汇报案情、证据、依据和处理建议。\n褚卯：程序合法，同意。\n卫辰：裁量在幅度之内，同意。\n陈寅：同意承办机构意见。',
        ['逐人记录发言，不写“一致同意”了事。', 'Each speaker’s words, not just “all agreed”.'],
      ),
      field(
        'text',
        'discussionConclusion',
        ['结论性意见', 'Conclusion'],
        '同意对示例化工厂（虚构）罚款人民币叁万元整（¥30,000.00）；当事人在规定期限内未提出异议的，按此作出决定。',
        ['写处罚种类、数额；有不同意见的如实记录。', 'Kind and sum; other opinions are recorded too.'],
        { source: 'discussionConclusion' },
      ),
    ],
  }),
  ...(
    [
      ['unit', '单位', 24, unitParty, unitLines],
      ['person', '个人', 25, personParty, personLines],
    ] as const
  ).map(([who, zh, order, party, lines]) =>
    form(nationalSet(order), {
      id: `spot-penalty-${who}`,
      zh: `行政（当场）处罚决定书（${zh}）`,
      en: `On-the-spot penalty (${who})`,
      numberWord: 'spot-penalty',
      step: 'decide',
      layout: 'letter',
      subject: ['inspection', 'problem', 'case'],
      perParty: true,
      ...twoCopies('当事人'),
      signedBy: ['officers', 'seal', 'recipient'],
      explain: spotExplain,
      basis: spotBasis,
      fields: [...party, ...spotFields],
      text: [lines, ...spotText],
    }),
  ),
  ...(
    [
      ['unit', '单位', 26, unitParty, unitLines],
      ['person', '个人', 27, personParty, personLines],
    ] as const
  ).map(([who, zh, order, party, lines]) =>
    form(nationalSet(order), {
      id: `penalty-decision-${who}`,
      zh: `行政处罚决定书（${zh}）`,
      en: `Penalty decision (${who})`,
      numberWord: 'penalty-decision',
      step: 'decide',
      layout: 'letter',
      perParty: true,
      ...twoCopies('当事人'),
      signedBy: ['seal', 'recipient'],
      needsChain: true,
      explain: decisionExplain,
      basis: decisionBasis,
      fields: [...party, ...decisionFields],
      text: [lines, ...decisionText],
    }),
  ),
];
