import { at } from '../law/cite.ts';
import { officers, remedyFields } from './body-fields.ts';
import { as, field } from './document-field.ts';
import type { DocumentKind, DocumentSubject } from './document-kind.ts';
import { itemTable } from './evidence-fields.ts';
import { coercionSet } from './form-sources.ts';
import { form } from './form.ts';
import { measureBasis, measureProblem, seizedOn, seizureNumber } from './order-fields.ts';
import { partyAddress, partyName } from './party-fields.ts';

const subject: readonly DocumentSubject[] = ['inspection', 'problem', 'case'];
const seizedItems = as(itemTable('seizedItems', ['查封（扣押）清单', 'Things held or seized'], 9), { source: 'seizedItems' });
const way = field(
  'choice',
  'seizureWay',
  ['查封或者扣押', 'Hold or seizure'],
  'hold',
  ['不便移动的查封，可以移动的扣押。', 'Held where it stands, or taken away.'],
  {
    half: true,
    options: [
      { key: 'hold', zh: '查封', en: 'held on the spot' },
      { key: 'seize', zh: '扣押', en: 'seized' },
    ],
  },
);

/** Hold and seizure of things and premises since the Coercion Law: approval, decision with list, disposal. */
export const seizureKinds: readonly DocumentKind[] = [
  form(coercionSet, {
    id: 'seizure-approval',
    zh: '查封（扣押）决定审批表',
    en: 'Approval of a hold or seizure',
    step: 'measure',
    layout: 'approval-form',
    subject,
    signedBy: ['officers', 'chain'],
    explain: {
      zh: '实施前报机关负责人批准；紧急当场实施的二十四小时内补办；延长期限（不超过三十日）也用本表。',
      en: 'Approved by the head before it is done, or within twenty-four hours where urgent; also for the extension of up to thirty days.',
    },
    basis: [at('coercion-law', 18), at('coercion-law', 19), at('coercion-law', 25, 1)],
    fields: [
      partyName,
      partyAddress,
      way,
      field(
        'choice',
        'approvalFor',
        ['审批事项', 'For'],
        'decide',
        ['首次实施、紧急补办或者延长期限。', 'First decision, afterwards, or extension.'],
        {
          half: true,
          options: [
            { key: 'decide', zh: '实施', en: 'decision' },
            { key: 'afterwards', zh: '紧急实施后补办', en: 'afterwards, where urgent' },
            { key: 'extend', zh: '延长期限', en: 'extension' },
          ],
        },
      ),
      measureProblem,
      measureBasis,
      seizedItems,
      field(
        'day',
        'seizureEndsOn',
        ['期限至', 'Until'],
        '2024-06-07',
        [
          '自实施之日起不超过三十日，经批准可延长不超过三十日；检测鉴定时间不计入。',
          'At most thirty days, and thirty more where approved; time of testing is left out.',
        ],
        {
          source: 'seizureEndsOn',
        },
      ),
    ],
  }),
  form(coercionSet, {
    id: 'seizure-decision',
    zh: '查封（扣押）决定书',
    en: 'Decision on a hold or seizure',
    numberWord: 'seizure-decision',
    step: 'measure',
    layout: 'letter',
    subject,
    copies: 2,
    copiesLine: '本文书和清单一式两份：一份由{organ}备案，一份交当事人。',
    signedBy: ['seal', 'officers', 'recipient'],
    explain: {
      zh: '当场交付决定书和清单；载明理由、依据、期限、物品和救济途径。不得查封扣押与违法行为无关的财物和生活必需品。',
      en: 'Decision and list are handed over on the spot: reason, basis, time, things and remedies. Nothing unrelated, no necessities of life.',
    },
    basis: [at('coercion-law', 24, 1), at('coercion-law', 25, 1)],
    fields: [
      partyName,
      partyAddress,
      way,
      measureProblem,
      measureBasis,
      as(seizedOn, { fixed: undefined }),
      field(
        'day',
        'seizureEndsOn',
        ['期限至', 'Until'],
        '2024-06-07',
        ['自实施之日起不超过三十日；系统核对。', 'At most thirty days from the day; checked.'],
        { source: 'seizureEndsOn', half: true },
      ),
      field('line', 'seizurePlace', ['地点', 'Place'], '示例化工厂（虚构）一车间', [
        '查封场所或者扣押物品的存放地点。',
        'The place held, or where the things are kept.',
      ]),
      officers,
      seizedItems,
      ...remedyFields,
    ],
    text: [
      { text: '{partyName}（地址：{partyAddress}）：' },
      { text: '经查，{measureProblem}' },
      {
        text: '依据{measureBasis}和{basis}的规定，决定对你（单位）的有关场所、设施或者财物（见清单）予以{seizureWay}，地点：{seizurePlace}，期限自{seizedOn}起至{seizureEndsOn}止。检测、检验、检疫或者技术鉴定的时间不计入该期限，另行书面告知。',
      },
      {
        text: '查封期间，你（单位）对就地查封的场所、设施或者财物负有妥善保管责任，不得使用、转移、损毁或者擅自启封。你（单位）有权进行陈述和申辩。',
      },
      { text: '{remedies}' },
      { text: '执法人员：{officers}' },
      { text: '附：查封（扣押）清单', block: 'seizedItems' },
    ],
  }),
  form(coercionSet, {
    id: 'seizure-disposal-approval',
    zh: '查封（扣押）物品处理审批表',
    en: 'Approval of the disposal after a hold or seizure',
    step: 'measure',
    layout: 'approval-form',
    subject,
    signedBy: ['officers', 'chain'],
    explain: {
      zh: '期限届满前提出没收、销毁、解除或者移送等处理意见，报批。',
      en: 'Before the time is over: confiscation, destruction, release or transfer is proposed and approved.',
    },
    basis: [at('coercion-law', 27), at('coercion-law', 28, 1)],
    fields: [
      partyName,
      seizureNumber,
      seizedOn,
      seizedItems,
      field(
        'text',
        'disposal',
        ['处理意见及依据', 'Disposal and basis'],
        '隐患已经排除，依据《中华人民共和国行政强制法》第二十八条的规定，拟解除查封。',
        ['逐件写处理方式和依据。', 'Each thing: how, and by which article.'],
      ),
    ],
  }),
  form(coercionSet, {
    id: 'seizure-disposal',
    zh: '查封（扣押）物品处理决定书',
    en: 'Decision on things held or seized',
    numberWord: 'seizure-disposal',
    step: 'measure',
    layout: 'letter',
    subject,
    copies: 2,
    copiesLine: '本文书和清单一式两份：一份由{organ}备案，一份交当事人。',
    signedBy: ['seal', 'recipient'],
    explain: {
      zh: '对查封扣押的场所、设施、财物作出处理；应当解除的立即解除并退还。',
      en: 'Decides on what was held or seized; what must be released is released at once.',
    },
    basis: [at('coercion-law', 27), at('coercion-law', 28, 1)],
    fields: [
      partyName,
      seizureNumber,
      seizedOn,
      field(
        'numbered',
        'disposals',
        ['处理决定', 'Decision'],
        ['解除对示例压力表二只的查封，当场启封', '培训登记簿一本作为证据随案移送'],
        ['逐件写处理方式。', 'Each thing, one by one.'],
      ),
      seizedItems,
      ...remedyFields,
    ],
    text: [
      { text: '{partyName}：' },
      {
        text: '本机关于{seizedOn}作出查封（扣押）决定（{seizureNumber}）。现依据{basis}的规定，对查封（扣押）的场所、设施或者财物作出如下处理决定：',
        block: 'disposals',
      },
      { text: '{remedies}' },
      { text: '附：查封（扣押）物品清单', block: 'seizedItems' },
    ],
  }),
];
