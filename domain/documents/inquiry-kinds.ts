import { at } from '../law/cite.ts';
import { bodyAddress, bodyContact, bodyPhone, bodyPostcode, officers } from './body-fields.ts';
import { caseName, cause, evidence, facts, filedOn, filingNumber } from './case-fields.ts';
import { as, field } from './document-field.ts';
import type { DocumentKind } from './document-kind.ts';
import { coercionSet, nationalSet } from './form-sources.ts';
import { form, twoCopies } from './form.ts';
import { partyDescription, partyName } from './party-fields.ts';
import { endsAt, startsAt } from './time-fields.ts';

const personAsked = (label: string) => [
  field('line', 'askedName', [label, 'Name'], '张丁', ['与身份证件一致。', 'As on the identity card.'], { half: true }),
  field('line', 'askedSex', ['性别', 'Sex'], '男', ['男或者女。', 'As on the card.'], { half: true }),
  field('line', 'askedAge', ['年龄', 'Age'], '30', ['询问之日的周岁。', 'Full years.'], { half: true }),
  field('line', 'askedPhone', ['电话', 'Telephone'], '000-00000000', ['能够联系到本人。', 'Where the person can be reached.'], {
    half: true,
    required: false,
  }),
  field('line', 'askedIdNumber', ['身份证号', 'ID number'], '（示例，不填真实号码）', ['当场核对身份证件。', 'Compared with the card on the spot.']),
  field('line', 'askedUnit', ['工作单位', 'Unit'], '示例化工厂（虚构）', ['写单位全称。', 'In full.'], { half: true }),
  field('line', 'askedPost', ['职务', 'Post'], '操作工', ['写岗位或者职务。', 'Job or post.'], { half: true }),
  field('line', 'askedHome', ['住址', 'Home'], '示例市示例区示例路3号', ['经常居住地。', 'Where the person usually lives.']),
];

/** Inquiries of persons, and the end of the inquiry. */
export const inquiryKinds: readonly DocumentKind[] = [
  form(nationalSet(2), {
    id: 'inquiry-notice',
    zh: '询问通知书',
    en: 'Notice of an inquiry',
    numberWord: 'inquiry-notice',
    step: 'inquiry',
    layout: 'letter',
    perParty: true,
    ...twoCopies('被询问人'),
    signedBy: ['seal', 'recipient'],
    explain: {
      zh: '需要当事人或者有关人员到指定地点接受询问时发出；可以当场询问的不必先发。',
      en: 'Calls a party or another person to a place to be asked; not needed where the person is asked on the spot.',
    },
    basis: [at('penalty-law', 55, 2)],
    fields: [
      as(partyName, { zh: '被通知人', en: 'To whom', fixed: undefined }),
      field(
        'line',
        'inquiryMatter',
        ['询问事由', 'Matter'],
        '示例化工厂（虚构）涉嫌未按规定对从业人员进行安全生产教育和培训',
        ['写涉嫌的行为，不写结论。', 'The suspected act, no conclusion.'],
        {
          source: 'caseName',
        },
      ),
      field('moment', 'inquiryAt', ['询问时间', 'When'], '2024-05-15T09:30', ['留出合理的准备时间。', 'With reasonable time to prepare.']),
      field(
        'line',
        'inquiryPlace',
        ['询问地点', 'Where'],
        '示例市示例区示例大道9号201室',
        ['一般为机关办公场所。', 'As a rule the office of the body.'],
        { source: 'bodyAddress' },
      ),
      field(
        'choices',
        'bring',
        ['携带材料', 'To bring'],
        ['identity', 'licence'],
        ['勾选需要携带的证件；其他材料写在下一栏。', 'Tick the papers; others go into the next field.'],
        {
          options: [
            { key: 'identity', zh: '身份证', en: 'identity card' },
            { key: 'licence', zh: '营业执照', en: 'business licence' },
            { key: 'representative', zh: '法定代表人身份证明或者委托书', en: 'proof of the representative, or power of attorney' },
            { key: 'other', zh: '其他', en: 'other' },
          ],
        },
      ),
      field(
        'line',
        'bringOther',
        ['其他材料', 'Other papers'],
        '2024年从业人员培训档案',
        ['写清名称和时间范围。', 'Their names and the time they cover.'],
        { required: false },
      ),
      bodyAddress,
      bodyPostcode,
      bodyContact,
      bodyPhone,
    ],
    text: [
      { text: '{partyName}：' },
      { text: '因{inquiryMatter}，请你于{inquiryAt}到{inquiryPlace}接受询问调查，来时请携带下列证件材料（见打√处）：' },
      { text: '{bring}' },
      { text: '其他：{bringOther}', when: 'bringOther' },
      { text: '如无法按时前来，请及时联系。' },
      { text: '机关地址：{bodyAddress}　邮政编码：{bodyPostcode}\n联系人：{bodyContact}　联系电话：{bodyPhone}' },
    ],
  }),
  form(nationalSet(3), {
    id: 'inquiry-record',
    zh: '询问笔录',
    en: 'Record of an inquiry',
    step: 'inquiry',
    layout: 'record',
    signedBy: ['asked', 'officers', 'recorder'],
    explain: {
      zh: '一人一份；先表明身份、告知权利义务，再问答记录。被询问人逐页签名，涂改处按指印。',
      en: 'One for each person: show identity, tell rights and duties, then question and answer. Signed on every page; corrections bear a fingerprint.',
    },
    basis: [at('penalty-law', 55, 2), at('penalty-law', 42, 1)],
    fields: [
      startsAt('询问'),
      endsAt('询问'),
      field('line', 'inquiryOrder', ['第几次询问', 'Which time'], '1', ['同一人的第几次询问，写数字。', 'Which time for this person, as a figure.'], {
        half: true,
      }),
      field('line', 'recorder', ['记录人', 'Recorder'], '赵己', ['询问人之外的记录人；两人询问的可由一人兼记。', 'Who writes it down.'], {
        half: true,
      }),
      field('line', 'inquiryPlace', ['询问地点', 'Place'], '示例化工厂（虚构）办公楼101室', ['写到房间。', 'Down to the room.']),
      ...personAsked('被询问人姓名'),
      officers,
      field('line', 'presentPeople', ['在场人', 'Present'], '无', ['没有的写“无”。', '“None” where there is nobody.'], { required: false }),
      field(
        'text',
        'questions',
        ['询问内容', 'Questions and answers'],
        '问：你在单位从事什么工作？\n答：我是2024年4月1日到厂的操作工，在一车间上班。\n问：上岗前单位有没有组织安全生产教育和培训？\n答：没有，到厂当天就上岗了。\n问：以上记录是否属实？\n答：属实。',
        [
          '问与答各起一行；最后由被询问人写“以上笔录已阅，与我说的一致”。',
          'A line for each question and answer; at the end the person writes that it is as said.',
        ],
      ),
    ],
    text: [
      {
        text: '我们是{organ}的执法人员{officers}，这是我们的证件，请过目。现依法就{fact:caseName}的有关问题向你了解情况，你有如实回答、协助调查的义务，也有申请执法人员回避和核对笔录的权利。',
      },
    ],
  }),
  form(coercionSet, {
    id: 'inquiry-report',
    zh: '调查终结报告',
    en: 'Report at the end of the inquiry',
    step: 'inquiry',
    layout: 'letter',
    signedBy: ['officers'],
    explain: {
      zh: '调查终结后由承办人写成，附全部证据，交审核和集体讨论。',
      en: 'Written by the handlers when the inquiry has ended, with all evidence, for review and discussion.',
    },
    basis: [at('penalty-law', 57, 1)],
    fields: [
      caseName,
      cause,
      filingNumber,
      filedOn,
      officers,
      partyDescription,
      field(
        'text',
        'inquiryReport',
        ['调查经过', 'Course of the inquiry'],
        '2024年5月10日立案后，承办人员询问了厂长张甲及六名从业人员，调取了培训档案和劳动合同，进行了现场勘验。',
        ['按时间写做了哪些调查、由谁做。', 'In order of time: what was done and by whom.'],
        { source: 'inquiryReport' },
      ),
      facts,
      evidence,
      field(
        'text',
        'nature',
        ['案件性质', 'Nature of the case'],
        '示例化工厂（虚构）的行为违反《中华人民共和国安全生产法》第二十八条第一款，属于未按规定对从业人员进行安全生产教育和培训。',
        ['写违反的条款项和定性。', 'The article with paragraph and item, and what the act is.'],
      ),
      field(
        'text',
        'proposal',
        ['处理建议', 'Proposal'],
        '建议依照《中华人民共和国安全生产法》第九十七条第（三）项的规定，责令限期改正，处三万元罚款。',
        [
          '写处罚依据、种类、幅度和裁量理由，或者不予处罚、移送、撤案的理由。',
          'Basis, kind, measure and reason; or why there is no penalty, a transfer or an end.',
        ],
      ),
    ],
    text: [
      { text: '案件名称：{caseName}\n案由：{cause}\n立案文号：{filingNumber}　立案日期：{filedOn}\n承办人员：{officers}' },
      { text: '一、当事人基本情况\n{partyDescription}' },
      { text: '二、调查经过\n{inquiryReport}' },
      { text: '三、违法事实\n{facts}' },
      { text: '四、证据', block: 'evidence' },
      { text: '五、案件性质\n{nature}' },
      { text: '六、处理建议\n{proposal}' },
    ],
  }),
];
