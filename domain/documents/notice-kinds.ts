import { at } from '../law/cite.ts';
import { contactFields, officers } from './body-fields.ts';
import { articlesBroken, caseName, evidence, facts, fineYuan, penaltyBasis, penaltyWords } from './case-fields.ts';
import { as, field } from './document-field.ts';
import type { DocumentKind, FormParagraph } from './document-kind.ts';
import { nationalSet } from './form-sources.ts';
import { form, twoCopies } from './form.ts';
import { hearingKinds } from './hearing-kinds.ts';
import { partyAddress, partyName } from './party-fields.ts';
import { endsAt, startsAt } from './time-fields.ts';

const illegalActs = field(
  'numbered',
  'illegalActs',
  ['违法行为', 'Illegal acts'],
  ['2024年4月1日起，未对新录用的张丁、李戊等六名从业人员进行安全生产教育和培训即安排上岗作业'],
  ['一行为一条，写时间、事实；与拟处罚的行为一一对应。', 'One act a line, with time and facts, matching the penalties proposed.'],
  { source: 'illegalActs' },
);

const noticeFields = [
  partyName,
  partyAddress,
  illegalActs,
  evidence,
  articlesBroken,
  penaltyBasis,
  as(penaltyWords, { zh: '拟作出的处罚', en: 'Penalty proposed' }),
  as(fineYuan, { zh: '拟处罚款', en: 'Fine proposed' }),
  ...contactFields,
];

const noticeText: readonly FormParagraph[] = [
  { text: '{partyName}（地址：{partyAddress}）：' },
  { text: '经查，你（单位）有下列违法行为：', block: 'illegalActs' },
  { text: '以上事实有以下证据证明：', block: 'evidence' },
  { text: '以上事实违反了{articlesBroken}的规定，依据{penaltyBasis}的规定，拟对你（单位）作出如下行政处罚：{penaltyWords}' },
  { text: '拟处罚款：{fineYuan}。', when: 'fineYuan' },
];
const contactText: FormParagraph = { text: '机关地址：{bodyAddress}　邮政编码：{bodyPostcode}\n联系人：{bodyContact}　联系电话：{bodyPhone}' };

/** Notices before a decision, the defence and the hearing. */
export const noticeKinds: readonly DocumentKind[] = [
  form(nationalSet(16), {
    id: 'penalty-notice',
    zh: '行政处罚告知书',
    en: 'Notice of a penalty',
    numberWord: 'penalty-notice',
    step: 'notice',
    layout: 'letter',
    perParty: true,
    ...twoCopies('当事人'),
    signedBy: ['seal', 'recipient'],
    explain: {
      zh: '作出处罚决定前告知拟处罚的内容、事实、理由、依据和陈述申辩的权利；未告知不得作出决定。',
      en: 'Before a decision: what is proposed, the facts, reasons, basis and the right to be heard. Without it there is no decision.',
    },
    basis: [at('penalty-law', 44), at('penalty-law', 62), at('order-15', 17)],
    fields: noticeFields,
    text: [
      ...noticeText,
      {
        text: '如对上述处罚有异议，你（单位）有权在收到本告知书之日起{period:statement}内向本机关进行陈述和申辩，逾期未提出的，视为放弃陈述、申辩。',
      },
      contactText,
    ],
  }),
  form(nationalSet(17), {
    id: 'defence-record',
    zh: '当事人陈述申辩笔录',
    en: 'Record of a defence',
    step: 'notice',
    layout: 'record',
    perParty: true,
    signedBy: ['defender', 'officers', 'recorder'],
    explain: {
      zh: '当事人口头陈述申辩时制作；提交书面意见的，书面材料入卷。',
      en: 'For a defence by word of mouth; a written one goes into the file as it is.',
    },
    basis: [at('penalty-law', 45, 1), at('penalty-law-1996', 32, 1), at('order-15', 17)],
    fields: [
      startsAt('陈述申辩'),
      endsAt('陈述申辩'),
      field('line', 'defencePlace', ['地点', 'Place'], '示例市示例区示例大道9号201室', ['写到房间。', 'Down to the room.']),
      partyName,
      field(
        'line',
        'defenderName',
        ['陈述申辩人', 'Who speaks'],
        '张甲',
        ['当事人本人、法定代表人或者受委托人。', 'The party, its representative or agent.'],
        { half: true },
      ),
      field(
        'line',
        'defenderPost',
        ['职务（与当事人关系）', 'Post or relation'],
        '厂长',
        ['受委托人须附委托书。', 'An agent shows the power of attorney.'],
        { half: true },
      ),
      officers,
      field('line', 'recorder', ['记录人', 'Recorder'], '赵己', ['写姓名。', 'Name.']),
      field(
        'text',
        'defence',
        ['陈述申辩记录', 'Defence'],
        '我厂对违法事实没有异议。接到通知后已对六名新员工补训并考核，请求从轻处罚。',
        ['如实记录，不得因申辩加重处罚。', 'As it was said; it never makes the penalty heavier.'],
        {
          source: 'defence',
        },
      ),
    ],
    text: [{ text: '本机关拟对{partyName}作出行政处罚，已依法告知。现听取你（单位）的陈述和申辩，请如实陈述。' }],
  }),
  form(nationalSet(18), {
    id: 'hearing-right-notice',
    zh: '听证告知书',
    en: 'Notice of the right to a hearing',
    numberWord: 'hearing-right-notice',
    step: 'notice',
    layout: 'letter',
    perParty: true,
    ...twoCopies('当事人'),
    signedBy: ['seal', 'recipient'],
    explain: {
      zh: '拟作出的处罚达到听证标准的，告知要求听证的权利；听证告知与处罚告知内容一致。',
      en: 'Where the penalty proposed gives a right to a hearing, that right is told; the contents match the notice of penalty.',
    },
    basis: [at('penalty-law', 63, 1), at('penalty-law', 64, undefined, 1), at('penalty-law-1996', 42, 1, 1)],
    fields: [
      ...noticeFields,
      as(facts, {
        required: false,
        zh: '补充说明',
        en: 'More',
        source: undefined,
        specimen: '当事人已于2024年5月20日前改正完毕。',
        explain: { zh: '需要补充的事实，可不填。', en: 'Further facts, if any.' },
        key: 'moreFacts',
      }),
    ],
    text: [
      ...noticeText,
      { text: '{moreFacts}', when: 'moreFacts' },
      {
        text: '依据{basis}的规定，你（单位）有权要求举行听证。要求听证的，应当在收到本告知书之日起{period:hearing-request}内向本机关提出；逾期未提出的，视为放弃听证的权利。当事人不承担组织听证的费用。',
      },
      { text: '你（单位）也有权在收到本告知书之日起{period:statement}内进行陈述和申辩。' },
      contactText,
    ],
  }),
  ...hearingKinds(caseName),
];
