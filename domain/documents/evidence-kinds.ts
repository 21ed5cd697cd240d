import { at } from '../law/cite.ts';
import { officers, remedyFields } from './body-fields.ts';
import { caseName, filingNumber } from './case-fields.ts';
import { as, field } from './document-field.ts';
import type { DocumentKind } from './document-kind.ts';
import { holdReason, itemTable } from './evidence-fields.ts';
import { coercionSet, nationalSet } from './form-sources.ts';
import { form, twoCopies } from './form.ts';
import { partyAddress, partyName } from './party-fields.ts';
import { endsAt, startsAt } from './time-fields.ts';

const heldItems = as(itemTable('heldItems', ['证据清单', 'Evidence held'], 9), { source: 'heldItems' });
const heldOn = field(
  'day',
  'heldOn',
  ['先行登记保存日期', 'Held on'],
  '2024-05-15',
  ['通知书制发之日，处理期限自此起算。', 'The day of the notice; the time to decide runs from it.'],
  {
    source: 'heldOn',
    half: true,
  },
);
const holdBasis = [at('penalty-law', 56), at('penalty-law-1996', 37, 2)];

/** Evidence: scene, samples, pictures, appraisal, registration and hold. */
export const evidenceKinds: readonly DocumentKind[] = [
  form(nationalSet(4), {
    id: 'scene-record',
    zh: '勘验笔录',
    en: 'Record of the scene',
    numberWord: 'scene-record',
    step: 'evidence',
    layout: 'record',
    signedBy: ['party', 'officers', 'invited', 'recorder'],
    explain: {
      zh: '对与案件有关的场所、物品勘验时当场制作，可附图和照片。',
      en: 'Made on the spot when a place or a thing is examined; drawings and pictures may be attached.',
    },
    basis: [at('penalty-law', 46, 1, 8)],
    fields: [
      startsAt('勘验'),
      endsAt('勘验'),
      field('line', 'scenePlace', ['勘验场所', 'Place'], '示例化工厂（虚构）一车间', ['写到具体部位。', 'Down to the part of the place.'], {
        half: true,
      }),
      field('line', 'weather', ['天气', 'Weather'], '晴', ['室外勘验必写。', 'Needed out of doors.'], { half: true, required: false }),
      as(officers, { zh: '勘验人', en: 'Examiners' }),
      field(
        'people',
        'parties',
        ['当事人（在场人）', 'Party or person present'],
        [{ name: '张甲', post: '厂长' }],
        ['通知当事人到场；拒不到场的写明并请见证人。', 'The party is called; if absent, say so and call a witness.'],
      ),
      field(
        'people',
        'invitedPeople',
        ['被邀请人', 'Invited'],
        [{ name: '钱庚', post: '示例街道办事处工作人员' }],
        ['与案件无利害关系的见证人；没有的不填。', 'A witness without interest in the case.'],
        {
          required: false,
        },
      ),
      field('line', 'recorder', ['记录人', 'Recorder'], '赵己', ['写姓名。', 'Name.']),
      field(
        'text',
        'sceneFindings',
        ['勘验情况', 'Findings'],
        '一车间位于厂区东侧，三号釜压力表表面破损，指针停在1.2兆帕，未见检定标签。现场拍照三张，绘制平面图一张。',
        ['只写看到和测到的，不写推断；数字写明测量方法和仪器。', 'Only what is seen and measured; with the method and instrument.'],
      ),
    ],
    text: [{ text: '勘验人员向在场人出示执法证件，告知其权利义务后进行勘验。' }],
  }),
  form(nationalSet(5), {
    id: 'sampling-receipt',
    zh: '抽样取证凭证',
    en: 'Receipt for samples',
    numberWord: 'sampling-receipt',
    step: 'evidence',
    layout: 'list',
    subject: ['case', 'inspection'],
    ...twoCopies('被抽样取证单位'),
    signedBy: ['site-head', 'officers', 'seal'],
    explain: {
      zh: '证据数量大、需要抽取样品时使用，当场填写、签字并交付。',
      en: 'For samples out of a great number; filled in, signed and handed over on the spot.',
    },
    basis: holdBasis,
    fields: [
      as(partyName, { zh: '被抽样取证单位', en: 'Unit' }),
      field('line', 'siteHead', ['现场负责人', 'Head on site'], '张甲', ['写姓名和职务。', 'Name and post.'], { source: 'siteHead' }),
      as(partyAddress, { zh: '单位地址' }),
      startsAt('抽样取证'),
      endsAt('抽样取证'),
      field('line', 'samplingPlace', ['抽样地点', 'Place'], '示例化工厂（虚构）成品库', ['写到库位或者部位。', 'Down to the place in the store.']),
      officers,
      field(
        'table',
        'samples',
        ['抽样物品', 'Samples'],
        [
          ['示例溶剂', '20240401批', '500毫升×2'],
          ['示例涂料', '20240403批', '1千克'],
        ],
        ['写物品名称、规格及批号、数量；每页不超过九行。', 'Name, model and batch, quantity; nine rows a page.'],
        {
          columns: [
            { key: 'name', zh: '证据物品名称', en: 'Item', width: 40 },
            { key: 'model', zh: '规格及批号', en: 'Model and batch', width: 34 },
            { key: 'quantity', zh: '数量', en: 'Quantity', width: 18 },
          ],
          maxRows: 9,
        },
      ),
    ],
    text: [{ text: '依据《中华人民共和国行政处罚法》的规定，现对你单位的下列物品进行抽样取证。' }],
  }),
  form(nationalSet(6), {
    id: 'evidence-hold-approval',
    zh: '先行登记保存证据审批表',
    en: 'Approval of a hold of evidence',
    step: 'evidence',
    layout: 'approval-form',
    signedBy: ['officers', 'chain'],
    explain: {
      zh: '证据可能灭失或者以后难以取得的，报负责人批准后先行登记保存。',
      en: 'Where evidence may be lost or hard to obtain later, the head approves its registration and hold.',
    },
    basis: holdBasis,
    fields: [
      caseName,
      partyName,
      heldItems,
      holdReason,
      field('line', 'holdWay', ['保存方式', 'How it is kept'], '就地封存，由当事人保管', [
        '就地保存或者异地保存，写保管人和地点。',
        'On the spot or elsewhere; who keeps it and where.',
      ]),
    ],
  }),
  form(nationalSet(7), {
    id: 'evidence-hold-notice',
    zh: '先行登记保存证据通知书',
    en: 'Notice of a hold of evidence',
    numberWord: 'evidence-hold-notice',
    step: 'evidence',
    layout: 'letter',
    perParty: true,
    copies: 2,
    copiesLine: '本文书和清单一式两份：一份由{organ}备案，一份交被取证单位或者个人。',
    signedBy: ['seal', 'officers', 'recipient'],
    explain: {
      zh: '批准后当场交付，附证据清单；七日内必须作出处理决定，逾期自动解除。',
      en: 'Handed over on the spot after approval, with the list; its disposal is decided within seven days or the hold lapses.',
    },
    basis: holdBasis,
    fields: [
      partyName,
      field(
        'line',
        'suspectedAct',
        ['涉嫌的违法行为', 'Suspected act'],
        '未按规定对从业人员进行安全生产教育和培训',
        ['写涉嫌的行为。', 'The suspected act.'],
        { source: 'cause' },
      ),
      heldOn,
      field(
        'day',
        'decisionOn',
        ['前来接受处理日期', 'Come on'],
        '2024-05-24',
        ['在处理期限之内；系统按当日规则核对。', 'Within the time to decide; checked by the rule of the day.'],
        {
          half: true,
          source: 'holdDecideBy',
        },
      ),
      field('line', 'decisionPlace', ['接受处理地点', 'Where'], '示例市示例区示例大道9号201室', ['机关办公场所。', 'The office of the body.'], {
        source: 'bodyAddress',
      }),
      officers,
      heldItems,
    ],
    text: [
      { text: '{partyName}：' },
      {
        text: '你（单位）涉嫌{suspectedAct}，为防止证据灭失或者以后难以取得，依据{basis}的规定，决定自{heldOn}起对有关证据（见清单）先行登记保存。在{period:evidence-hold}内，你（单位）或者有关人员不得销毁或者转移证据。',
      },
      { text: '请于{decisionOn}到{decisionPlace}接受处理。' },
      { text: '执法人员：{officers}' },
      { text: '附：先行登记保存证据清单', block: 'heldItems' },
    ],
  }),
  form(nationalSet(8), {
    id: 'evidence-hold-disposal-approval',
    zh: '先行登记保存证据处理审批表',
    en: 'Approval of the disposal of held evidence',
    step: 'evidence',
    layout: 'approval-form',
    signedBy: ['officers', 'chain'],
    explain: {
      zh: '在处理期限内提出返还、解除、移送或者查封扣押等意见，报批。',
      en: 'Within the time: return, release, transfer or seizure is proposed and approved.',
    },
    basis: holdBasis,
    fields: [
      caseName,
      partyName,
      heldOn,
      heldItems,
      field(
        'text',
        'disposal',
        ['处理意见及依据', 'Disposal and basis'],
        '上述证据已复制取证，拟依据《中华人民共和国行政处罚法》第五十六条的规定解除登记保存，返还当事人。',
        ['逐件写处理方式和依据。', 'How each thing is dealt with, and the article.'],
      ),
    ],
  }),
  form(nationalSet(9), {
    id: 'evidence-hold-decision',
    zh: '先行登记保存证据处理决定书',
    en: 'Decision on held evidence',
    numberWord: 'evidence-hold-decision',
    step: 'evidence',
    layout: 'letter',
    perParty: true,
    ...twoCopies('被处理单位或者个人'),
    signedBy: ['seal', 'recipient'],
    explain: { zh: '对先行登记保存的证据作出处理，并告知救济途径。', en: 'Decides on the held evidence and tells the remedies.' },
    basis: holdBasis,
    fields: [
      partyName,
      heldOn,
      field(
        'line',
        'holdNumber',
        ['登记保存通知书文号', 'Number of the notice'],
        '（示）应急先保通〔2024〕2号',
        ['由系统带出。', 'Taken from the record.'],
        {
          source: 'holdNumber',
          fixed: true,
          half: true,
        },
      ),
      heldItems,
      field(
        'numbered',
        'disposals',
        ['处理决定', 'Decision'],
        ['培训登记簿一本返还示例化工厂（虚构）', '示例压力表二只送检定机构检定'],
        ['逐件写处理方式。', 'Each thing, one by one.'],
      ),
      ...remedyFields,
    ],
    text: [
      { text: '{partyName}：' },
      { text: '本机关于{heldOn}对你（单位）的证据先行登记保存（{holdNumber}）。现依据{basis}的规定，作出如下处理：', block: 'disposals' },
      { text: '{remedies}' },
      { text: '附：证据清单', block: 'heldItems' },
    ],
  }),
  form(nationalSet(15), {
    id: 'appraisal-request',
    zh: '鉴定委托书',
    en: 'Request for an appraisal',
    numberWord: 'appraisal-request',
    step: 'evidence',
    layout: 'letter',
    signedBy: ['seal'],
    explain: {
      zh: '专门性问题需要鉴定、检验、检测时委托有资质的机构；所需时间不计入查封扣押期限，须告知当事人。',
      en: 'Sends a technical question to a qualified institution; the time is left out of a seizure and told to the party.',
    },
    basis: [at('penalty-law', 46, 1, 7), at('coercion-law', 25, 3)],
    fields: [
      caseName,
      field('line', 'institution', ['受委托单位', 'Institution'], '示例检验检测中心（虚构）', [
        '有相应资质的机构全称。',
        'The qualified institution, in full.',
      ]),
      itemTable('appraisalItems', ['鉴定物品', 'Things to appraise'], 5),
      field(
        'numbered',
        'requirements',
        ['鉴定要求', 'Requirements'],
        ['三号釜压力表的示值误差是否合格', '压力表是否在检定有效期内'],
        ['写需要回答的具体问题。', 'The questions to answer.'],
      ),
      field('day', 'appraisalBy', ['提交鉴定结果日期', 'Due on'], '2024-05-31', ['与办案期限衔接。', 'In line with the time for the case.']),
    ],
    text: [
      { text: '{institution}：' },
      { text: '因{caseName}调查工作的需要，现委托你单位对下列物品进行鉴定。', block: 'appraisalItems' },
      { text: '鉴定要求：', block: 'requirements' },
      { text: '请于{appraisalBy}前向我机关提交鉴定结果，鉴定结果应当由鉴定人签名并加盖鉴定单位印章。' },
    ],
  }),
  form(coercionSet, {
    id: 'site-pictures',
    zh: '现场图片',
    en: 'Pictures of the site',
    step: 'evidence',
    layout: 'record',
    subject: ['case', 'inspection'],
    signedBy: ['site-head', 'photographer', 'present'],
    explain: {
      zh: '拍照取证的说明页，照片附后，每张编号；由单位负责人确认。',
      en: 'The page that explains the pictures attached after it, each numbered; the unit’s head confirms.',
    },
    basis: [at('penalty-law', 46, 1, 3)],
    fields: [
      as(partyName, { zh: '单位' }),
      filingNumberOptional(),
      field('line', 'picturePlace', ['拍摄地点', 'Place'], '示例化工厂（虚构）一车间', ['写到部位。', 'Down to the part of the place.']),
      field('moment', 'pictureAt', ['拍摄时间', 'When'], '2024-05-08T10:05', ['与照片信息一致。', 'As in the picture’s own data.'], { half: true }),
      field('line', 'photographer', ['拍摄人', 'By whom'], '李乙', ['执法人员。', 'An officer.'], { half: true }),
      field('line', 'presentPeople', ['在场人', 'Present'], '张甲', ['单位负责人或者见证人。', 'The unit’s head or a witness.']),
      field(
        'numbered',
        'pictures',
        ['图片说明', 'What they show'],
        ['图1：三号釜压力表表面破损', '图2：培训登记簿封面有涂改'],
        ['一图一条，写明要证明的事实。', 'One line a picture: what it proves.'],
      ),
    ],
  }),
];

function filingNumberOptional() {
  return as(filingNumber, { required: false, half: undefined });
}
