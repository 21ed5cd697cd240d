import { at } from '../law/cite.ts';
import { bodyAddress, bodyContact, bodyPhone } from './body-fields.ts';
import { as, field } from './document-field.ts';
import type { DocumentField, DocumentKind } from './document-kind.ts';
import { nationalSet } from './form-sources.ts';
import { form, twoCopies } from './form.ts';
import { partyName } from './party-fields.ts';
import { endsAt, startsAt } from './time-fields.ts';

const host = field(
  'people',
  'hearingHost',
  ['听证主持人', 'Host'],
  [{ name: '孙辛', post: '法规科科长' }],
  ['由非本案调查人员担任。', 'Nobody who took part in the inquiry.'],
  {
    source: 'hearingHost',
  },
);
const panel = field(
  'people',
  'hearingPanel',
  ['听证员', 'Panel'],
  [
    { name: '周壬', post: '法规科工作人员' },
    { name: '吴癸', post: '综合科工作人员' },
  ],
  ['一般两名，非本案调查人员。', 'Two as a rule, nobody of the inquiry.'],
  { source: 'hearingPanel', required: false },
);
const clerk = field(
  'people',
  'hearingClerk',
  ['书记员', 'Clerk'],
  [{ name: '郑子', post: '法规科工作人员' }],
  ['负责听证笔录。', 'Keeps the record.'],
  { source: 'hearingClerk' },
);
const hearingPlace = field('line', 'hearingPlace', ['听证地点', 'Place'], '示例市示例区示例大道9号三楼会议室', ['写到房间。', 'Down to the room.'], {
  source: 'hearingPlace',
});
const party = as(partyName, { zh: '听证申请人', en: 'Who asked for the hearing', source: 'hearingAskedBy' });

/** Notice, record and report of a hearing. */
export function hearingKinds(caseName: DocumentField): readonly DocumentKind[] {
  return [
    form(nationalSet(19), {
      id: 'hearing-notice',
      zh: '听证会通知书',
      en: 'Notice of a hearing',
      numberWord: 'hearing-notice',
      step: 'notice',
      layout: 'letter',
      perParty: true,
      ...twoCopies('听证申请人'),
      signedBy: ['seal', 'recipient'],
      explain: {
        zh: '在听证七日前通知申请人和有关人员时间、地点；告知回避、委托代理、延期的权利。',
        en: 'Seven days before the hearing at least: time, place, and the rights to recusal, an agent and a postponement.',
      },
      basis: [at('penalty-law', 64, undefined, 2), at('penalty-law-1996', 42, 1, 2)],
      fields: [
        party,
        caseName,
        field(
          'moment',
          'hearingAt',
          ['听证时间', 'When'],
          '2024-06-14T09:00',
          ['与通知送达日之间须满规定的天数；系统核对。', 'The days required must lie between service and hearing; checked.'],
          { source: 'hearingAt' },
        ),
        hearingPlace,
        field(
          'choice',
          'hearingOpenness',
          ['听证方式', 'Open or closed'],
          'open',
          ['除涉及国家秘密、商业秘密或者个人隐私外公开举行。', 'Open unless secrets or privacy are at stake.'],
          {
            source: 'hearingOpenness',
            options: [
              { key: 'open', zh: '公开', en: 'open' },
              { key: 'closed', zh: '不公开', en: 'closed' },
            ],
          },
        ),
        host,
        panel,
        clerk,
        bodyAddress,
        bodyContact,
        bodyPhone,
      ],
      text: [
        { text: '{partyName}：' },
        { text: '根据你（单位）的申请，关于{caseName}，现定于{hearingAt}在{hearingPlace}{hearingOpenness}举行听证会。' },
        { text: '听证主持人：{hearingHost}\n听证员：{hearingPanel}\n书记员：{hearingClerk}' },
        {
          text: '注意事项：\n1.认为主持人、听证员、书记员与本案有直接利害关系的，有权申请回避。\n2.可以亲自参加听证，也可以委托一至二人代理；委托代理的，提交授权委托书。\n3.因特殊原因需要延期的，应当在听证举行前提出，由本机关决定；无正当理由不出席或者中途退出的，视为放弃听证。\n4.参加听证时携带身份证件和有关证据材料，通知有关证人出席作证。',
        },
        { text: '机关地址：{bodyAddress}　联系人：{bodyContact}　联系电话：{bodyPhone}' },
      ],
    }),
    form(nationalSet(20), {
      id: 'hearing-record',
      zh: '听证笔录',
      en: 'Record of a hearing',
      step: 'notice',
      layout: 'record',
      perParty: true,
      signedBy: ['applicant', 'host', 'panel', 'clerk'],
      explain: {
        zh: '由书记员当场制作，交参加人核对签名；处罚决定须根据听证笔录作出。',
        en: 'Kept on the spot and signed after reading; the decision is made upon this record.',
      },
      basis: [at('penalty-law', 64, undefined, 8), at('penalty-law-1996', 42, 1, 7)],
      fields: [
        caseName,
        startsAt('听证'),
        endsAt('听证'),
        hearingPlace,
        host,
        panel,
        clerk,
        field(
          'people',
          'investigators',
          ['调查人员', 'Investigators'],
          [
            { name: '李乙', certificate: '示例001' },
            { name: '王丙', certificate: '示例002' },
          ],
          ['由系统带出承办人员。', 'The handlers of the case.'],
          { source: 'officers' },
        ),
        party,
        field(
          'people',
          'agents',
          ['委托代理人', 'Agents'],
          [{ name: '冯丑', post: '示例律师事务所（虚构）律师' }],
          ['一至二人，附委托书。', 'One or two, with powers of attorney.'],
          { required: false },
        ),
        field(
          'people',
          'thirdParties',
          ['第三人及其他参加人', 'Others'],
          [{ name: '孙寅', post: '证人' }],
          ['有利害关系的第三人、证人、鉴定人、翻译。', 'Third parties, witnesses, experts, interpreters.'],
          { required: false },
        ),
        field(
          'text',
          'hearingRecord',
          ['听证记录', 'Record'],
          '主持人宣布听证开始，核对参加人，告知权利义务。\n调查人员：提出当事人违法的事实、证据和处罚建议。\n申请人：对事实无异议，已补训，请求从轻。\n双方进行质证和辩论。\n申请人最后陈述：请求从轻处罚。',
          ['按程序记录：宣布、调查人员陈述、申辩、质证、辩论、最后陈述。', 'In the order of the procedure.'],
          { source: 'hearingSummary' },
        ),
      ],
    }),
    form(nationalSet(21), {
      id: 'hearing-report',
      zh: '听证会报告书',
      en: 'Report of a hearing',
      numberWord: 'hearing-report',
      step: 'notice',
      layout: 'approval-form',
      signedBy: ['host', 'chain'],
      explain: {
        zh: '听证结束后由主持人写明听证情况和处理意见，连同笔录报负责人审查。',
        en: 'After the hearing the host writes its course and his opinion, with the record, for the head.',
      },
      basis: [at('penalty-law', 65), at('penalty-law-1996', 43)],
      fields: [
        caseName,
        host,
        panel,
        clerk,
        field(
          'text',
          'hearingSummary',
          ['听证会基本情况摘要', 'Course of the hearing'],
          '听证会于2024年6月14日公开举行，双方就违法事实和裁量幅度进行了质证和辩论，申请人对违法事实无异议。',
          ['写时间、参加人、争议焦点和双方意见，附听证笔录。', 'Time, people, points in dispute, both sides; the record is attached.'],
          { source: 'hearingSummary' },
        ),
        field(
          'text',
          'hostOpinion',
          ['听证主持人意见', 'Opinion of the host'],
          '违法事实清楚，证据确凿，程序合法；当事人已及时补训，建议在法定幅度内从轻处罚。',
          ['写对事实、证据、依据和裁量的意见。', 'On facts, evidence, basis and measure.'],
        ),
      ],
    }),
  ];
}
