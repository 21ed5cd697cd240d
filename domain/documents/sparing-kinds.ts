import { at } from '../law/cite.ts';
import { remedyFields } from './body-fields.ts';
import { articlesBroken, caseName, caseSource, cause, evidence, facts } from './case-fields.ts';
import { as, field } from './document-field.ts';
import type { DocumentKind, FormParagraph } from './document-kind.ts';
import { usualForm } from './form-sources.ts';
import { form, twoCopies } from './form.ts';
import { partyAddress, partyDescription, partyName, personParty, unitParty } from './party-fields.ts';

const declineGround = field(
  'choice',
  'declineGround',
  ['不予立案的情形', 'Ground'],
  'no-act',
  ['不属本机关管辖的，还要写明移交给谁。', 'Where it is not for this body, say to whom it goes.'],
  {
    options: [
      { key: 'no-act', zh: '没有违法事实', en: 'no illegal act' },
      { key: 'slight', zh: '轻微并及时改正，依法可以不予处罚', en: 'slight and put right in time' },
      { key: 'limitation', zh: '已过追责时效', en: 'the limitation has run out' },
      { key: 'not-ours', zh: '不属于本机关管辖', en: 'not for this body' },
      { key: 'other', zh: '其他不符合立案条件的情形', en: 'another reason not to file' },
    ],
  },
);

/** 不予立案：a clue that does not become a case. */
export const declineKinds: readonly DocumentKind[] = [
  form(usualForm, {
    id: 'no-filing',
    zh: '不予立案审批表',
    en: 'Decision not to file a case',
    numberWord: 'no-filing',
    step: 'file',
    layout: 'approval-form',
    signedBy: ['officers', 'chain'],
    explain: {
      zh: '经核查不符合立案标准的，由承办人写明情形和理由，经审核、审批后不予立案；批准即办理，线索不再进行。',
      en: 'A clue that does not meet the standard of filing: the handlers state why, it is reviewed and approved, and the clue ends there.',
    },
    basis: [at('penalty-law', 54, 2)],
    fields: [
      as(caseName, { zh: '线索名称' }),
      cause,
      caseSource,
      field(
        'day',
        'firstKnownOn',
        ['发现日期', 'First known on'],
        '2024-05-08',
        ['首次知悉违法线索的日期。', 'The day on which the act was first known.'],
        { source: 'firstKnownOn', half: true },
      ),
      partyName,
      partyAddress,
      partyDescription,
      as(facts, {
        zh: '线索核查情况',
        en: 'What the check of the clue found',
        specimen: '2024年5月10日经核查，示例化工厂（虚构）的培训由示例集团（虚构）统一组织，档案齐全，未发现违法事实。',
        explain: { zh: '写核查了什么、查到什么、证据在哪里。', en: 'What was checked, what was found, and where the proof is.' },
      }),
      declineGround,
      field(
        'text',
        'declineReason',
        ['不予立案的理由和依据', 'Reason and basis'],
        '没有违法事实，不符合《中华人民共和国行政处罚法》第五十四条第二款规定的立案条件，建议不予立案。',
        [
          '写事实和条、款、项；举报的线索，结果另行告知举报人。',
          'Facts, and article with paragraph and item; whoever gave the tip-off is told apart.',
        ],
      ),
      field(
        'line',
        'handedTo',
        ['移交或者后续处理', 'Handed to, or what follows'],
        '无',
        ['移交的写接收机关全称；没有的写“无”。', 'The receiving body in full, or “none”.'],
        {
          required: false,
        },
      ),
    ],
  }),
];

const spareGround = field(
  'choice',
  'spareGround',
  ['不予处罚的情形', 'Ground'],
  'slight',
  [
    '从法定情形中选定，证据必须对得上；违法事实不能成立的不写违反的条款。',
    'One of the grounds of the law, borne out by the evidence; where no act is proven, no article is broken.',
  ],
  {
    options: [
      {
        key: 'slight',
        zh: '违法行为轻微并及时改正，没有造成危害后果（第三十三条第一款前段）',
        en: 'slight, put right in time, no harm done (Art. 33 para. 1)',
      },
      {
        key: 'first',
        zh: '初次违法且危害后果轻微并及时改正（第三十三条第一款后段）',
        en: 'first act, slight harm, put right in time (Art. 33 para. 1)',
      },
      {
        key: 'no-fault',
        zh: '当事人有证据足以证明没有主观过错（第三十三条第二款）',
        en: 'the party proves that it is not at fault (Art. 33 para. 2)',
      },
      { key: 'not-proven', zh: '违法事实不能成立（第五十七条第一款第三项）', en: 'the act is not proven (Art. 57 para. 1 item 3)' },
      { key: 'other', zh: '法律规定的其他不予处罚情形', en: 'another case of the law' },
    ],
  },
);

const spareFields = [
  facts,
  evidence,
  as(articlesBroken, { required: false }),
  spareGround,
  field(
    'text',
    'spareReason',
    ['不予处罚的理由', 'Why no penalty'],
    '当事人系初次违法，检查当日即组织补训，没有造成危害后果，依据《中华人民共和国行政处罚法》第三十三条第一款的规定，可以不予行政处罚。',
    ['写情形、证据和依据的条、款。', 'The circumstances, the proof, and the article with its paragraph.'],
    { source: 'discretionReason' },
  ),
  field(
    'text',
    'education',
    ['教育情况', 'Education'],
    '本机关已对当事人进行安全生产教育，讲明违法之处和改正要求。',
    ['依法不予处罚的应当对当事人进行教育；违法事实不能成立的不填。', 'A party that is spared is educated; left empty where no act is proven.'],
    { required: false },
  ),
  ...remedyFields,
];

const spareText: readonly FormParagraph[] = [
  { text: '经查明的事实：{facts}' },
  { text: '以上事实有以下证据证明：', block: 'evidence' },
  { text: '以上事实违反了{articlesBroken}的规定。', when: 'articlesBroken' },
  { text: '不予行政处罚的情形：{spareGround}。{spareReason}' },
  { text: '依据{basis}的规定，本机关决定对你（单位）不予行政处罚。' },
  { text: '{education}', when: 'education' },
  { text: '{remedies}' },
];

const unitLines: FormParagraph = {
  text: '当事人：{partyName}\n统一社会信用代码：{partyCode}\n地址：{partyAddress}　邮政编码：{partyPostcode}\n法定代表人（负责人）：{partyRepresentative}　职务：{partyRepresentativePost}　联系电话：{partyPhone}',
};
const personLines: FormParagraph = {
  text: '当事人：{partyName}　性别：{partySex}　年龄：{partyAge}　职务：{partyPost}\n身份证号：{partyIdNumber}　所在单位：{partyEmployer}\n家庭住址：{partyHome}\n邮政编码：{partyPostcode}　联系电话：{partyPhone}',
};

/** 不予行政处罚：one party is spared. */
export const sparingKinds: readonly DocumentKind[] = (
  [
    ['unit', '单位', unitParty, unitLines],
    ['person', '个人', personParty, personLines],
  ] as const
).map(([who, zh, party, lines]) =>
  form(usualForm, {
    id: `no-penalty-decision-${who}`,
    zh: `不予行政处罚决定书（${zh}）`,
    en: `Decision on no penalty (${who})`,
    numberWord: 'no-penalty-decision',
    step: 'decide',
    layout: 'letter',
    perParty: true,
    ...twoCopies('当事人'),
    signedBy: ['seal', 'recipient'],
    needsChain: true,
    explain: {
      zh: '调查终结后依法不予处罚或者违法事实不能成立的，经法制审核、讨论（依法应当的）和负责人批准作出，送达当事人并予以教育。',
      en: 'At the end of the inquiry, where the law spares the party or the act is not proven: after review and discussion where compulsory, approved by the head, served on the party.',
    },
    basis: [at('penalty-law', 33), at('penalty-law', 57, 1)],
    fields: [as(caseName, { required: false }), ...party.map((one) => (one.key === 'partyName' ? as(one, { zh: '当事人' }) : one)), ...spareFields],
    text: [lines, ...spareText],
  }),
);
