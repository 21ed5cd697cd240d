import { at } from '../law/cite.ts';
import { officers, remedyFields } from './body-fields.ts';
import { as, field } from './document-field.ts';
import type { DocumentKind, DocumentSubject } from './document-kind.ts';
import { coercionSet, nationalSet } from './form-sources.ts';
import { form, twoCopies } from './form.ts';
import { measureBasis, measureProblem, orderBasis, orderNumber, orderedOn, problems } from './order-fields.ts';
import { inspectedName, partyName } from './party-fields.ts';
import { seizureKinds } from './seizure-kinds.ts';
import { restartField, restartText } from './restart-field.ts';
import { stopFields, stopText } from './stop-fields.ts';

const anywhere: readonly DocumentSubject[] = ['inspection', 'problem', 'case'];

/** Orders and measures on the spot, and coercive measures. */
export const measureKinds: readonly DocumentKind[] = [
  form(nationalSet(11), {
    id: 'on-site-measure',
    zh: '现场处理措施决定书',
    en: 'Decision on a measure on the spot',
    numberWord: 'on-site-measure',
    step: 'measure',
    layout: 'letter',
    subject: anywhere,
    ...twoCopies('被检查单位'),
    signedBy: ['officers', 'seal', 'recipient'],
    explain: {
      zh: '检查发现违法行为或者隐患需要当场处理的，如当场纠正、立即排除、撤出人员、暂时停产停业或者停止使用。',
      en: 'For what must be dealt with on the spot: corrected, removed at once, people taken out, production or use stopped for a time.',
    },
    basis: [at('safety-law', 65, 1), at('order-15', 14, 1)],
    fields: [
      inspectedName,
      field('day', 'checkedOn', ['检查日期', 'Inspected on'], '2024-05-08', ['与检查记录一致。', 'As in the record.'], { half: true }),
      problems,
      measureBasis,
      field(
        'numbered',
        'measureDecisions',
        ['处理决定', 'Measures'],
        ['切断一车间三号釜进料管路', '在三号釜周边设置警戒'],
        [
          '一项一条，写清对象和范围。停产、停用和撤出人员在下面选定，不必再写。',
          'One a line, with object and extent. What is stopped is chosen below.',
        ],
        {
          source: 'measureDecisions',
          required: false,
        },
      ),
      ...stopFields,
      field(
        'day',
        'measureEndsOn',
        ['至', 'Until'],
        '2024-06-08',
        ['一般不超过六个月；期满前经审查同意的提前恢复。', 'As a rule no longer than six months; earlier once a review allows it.'],
        {
          source: 'measureEndsOn',
          required: false,
          half: true,
        },
      ),
      officers,
      ...remedyFields,
    ],
    text: [
      { text: '{partyName}：' },
      { text: '本机关于{checkedOn}现场检查时，发现你单位有下列违法违规行为和事故隐患：', block: 'problems' },
      { text: '以上存在的问题无法保证安全生产，依据{measureBasis}的规定，现作出如下现场处理决定：' },
      { text: '对上述问题作下列处理：', when: 'measureDecisions', block: 'measureDecisions' },
      ...stopText,
      { text: '{remedies}' },
      { text: '执法人员：{officers}' },
    ],
  }),
  form(nationalSet(12), {
    id: 'rectification-order',
    zh: '责令限期整改指令书',
    en: 'Order to rectify within a time',
    numberWord: 'rectification-order',
    step: 'measure',
    layout: 'letter',
    subject: anywhere,
    ...twoCopies('被检查单位'),
    signedBy: ['officers', 'seal', 'recipient'],
    explain: {
      zh: '对不能当场整改的问题责令限期整改，逐项写期限；届满或者申请后十日内复查。',
      en: 'For what cannot be put right at once: each item with its deadline; re-checked within ten days of the deadline or of a request.',
    },
    basis: [at('safety-law', 65, 1, 2), at('order-15', 16, 1)],
    fields: [
      inspectedName,
      problems,
      orderBasis,
      field(
        'table',
        'orderItems',
        ['整改事项与期限', 'Items and deadlines'],
        [
          ['第1项', '2024-05-23'],
          ['第2项', '2024-06-07'],
        ],
        ['同期限的可以合并写，如“第1、2项”；每一项都要有期限。', 'Items with one deadline may be joined; every item has a deadline.'],
        {
          source: 'orderItems',
          columns: [
            { key: 'items', zh: '整改事项', en: 'Items', width: 50 },
            { key: 'by', zh: '整改期限至', en: 'Until', width: 40 },
          ],
          maxRows: 15,
        },
      ),
      field(
        'day',
        'rectifyBy',
        ['最后期限', 'Last deadline'],
        '2024-06-07',
        ['各项期限中最晚的一日，用于提醒和复查。', 'The latest of the deadlines; reminders and the re-check go by it.'],
        {
          source: 'rectifyBy',
        },
      ),
      officers,
      ...remedyFields,
    ],
    text: [
      { text: '{partyName}：' },
      { text: '经查，你单位存在下列问题：', block: 'problems' },
      { text: '依据{orderBasis}的规定，现责令你单位对上述问题按下列期限整改完毕，达到有关法律法规规章和标准规定的要求：', block: 'orderItems' },
      {
        text: '由此造成事故的，依法追究有关人员的责任。因不可抗力不能在期限内完成的，应当在期限届满前十日内提出书面延期申请。整改期间，你单位应当采取措施确保安全生产。',
      },
      { text: '{remedies}' },
      { text: '执法人员：{officers}' },
    ],
  }),
  form(nationalSet(13), {
    id: 're-check-opinion',
    zh: '整改复查意见书',
    en: 'Opinion of a re-check',
    numberWord: 're-check-opinion',
    step: 'measure',
    layout: 'letter',
    subject: anywhere,
    ...twoCopies('被复查单位'),
    signedBy: ['officers', 'seal', 'recipient'],
    explain: {
      zh: '整改期限届满或者提出复查申请之日起十日内复查，逐项写意见；未按期完成的依法处罚。',
      en: 'Within ten days of the deadline or the request, item by item; what is not done is punished by law.',
    },
    basis: [at('order-15', 16, 2)],
    fields: [
      as(inspectedName, { zh: '被复查单位' }),
      orderNumber,
      orderedOn,
      field(
        'text',
        'orderContent',
        ['原责令内容', 'What was ordered'],
        '责令更换三号釜压力表并检定，对六名从业人员补训考核。',
        ['由原文书带出。', 'From the order.'],
        { source: 'orderContent' },
      ),
      field(
        'numbered',
        'recheckOpinions',
        ['复查意见', 'Opinion on each item'],
        ['第1项：压力表已更换并检定合格，已完成', '第2项：六名从业人员已补训并考核合格，已完成'],
        ['逐项写已完成、未完成及事实。', 'Item by item: done or not, and the facts.'],
        {
          source: 'recheckOpinions',
        },
      ),
      restartField,
      officers,
    ],
    text: [
      { text: '{partyName}：' },
      {
        text: '本机关于{orderedOn}作出了{orderContent}的决定（{orderNumber}），经对你单位整改情况进行复查，提出如下意见：',
        block: 'recheckOpinions',
      },
      ...restartText,
      { text: '执法人员：{officers}' },
    ],
  }),
  form(coercionSet, {
    id: 'coercive-measure-approval',
    zh: '强制措施决定审批表',
    en: 'Approval of a coercive measure',
    step: 'measure',
    layout: 'approval-form',
    subject: anywhere,
    signedBy: ['officers', 'chain'],
    explain: {
      zh: '实施行政强制措施前报机关负责人批准；情况紧急当场实施的，二十四小时内补办。',
      en: 'Approved by the head before the measure; where it was urgent, within twenty-four hours after.',
    },
    basis: [at('coercion-law', 18), at('coercion-law', 19)],
    fields: [
      partyName,
      measureProblem,
      measureBasis,
      field(
        'text',
        'coerciveMeasure',
        ['拟采取的强制措施', 'Measure'],
        '通知供电单位对一车间停止供电，至隐患排除为止。',
        ['写措施种类、对象、范围和期限。', 'Kind, object, extent and time.'],
        { source: 'measureWords' },
      ),
      field(
        'choice',
        'urgency',
        ['是否紧急先行实施', 'Done first, as urgent'],
        'no',
        ['已当场实施的选“是”，并写实施时间。', 'Say yes, and when, where it has been done.'],
        {
          half: true,
          options: [
            { key: 'no', zh: '否', en: 'no' },
            { key: 'yes', zh: '是', en: 'yes' },
          ],
        },
      ),
      field('moment', 'doneAt', ['先行实施时间', 'Done at'], '2024-05-08T11:00', ['紧急先行实施的填写。', 'Where it was urgent.'], {
        required: false,
        half: true,
      }),
    ],
  }),
  form(nationalSet(14), {
    id: 'coercive-measure',
    zh: '强制措施决定书',
    en: 'Decision on a coercive measure',
    numberWord: 'coercive-measure',
    step: 'measure',
    layout: 'letter',
    subject: anywhere,
    ...twoCopies('被采取强制措施的单位或者个人'),
    signedBy: ['seal', 'recipient'],
    explain: {
      zh: '依法采取行政强制措施时制作并当场交付，告知理由、依据、权利和救济途径。',
      en: 'Made and handed over when the measure is taken: reason, basis, rights and remedies.',
    },
    basis: [at('coercion-law', 18)],
    fields: [
      partyName,
      measureProblem,
      measureBasis,
      field(
        'text',
        'coerciveMeasure',
        ['强制措施', 'Measure'],
        '自2024年5月8日12时起对一车间停止供电，隐患排除后立即恢复',
        ['写措施种类、对象、范围和期限。', 'Kind, object, extent and time.'],
        { source: 'measureWords' },
      ),
      ...remedyFields,
    ],
    text: [
      { text: '{partyName}：' },
      { text: '经查，{measureProblem}' },
      { text: '依据{measureBasis}的规定，决定对你（单位）采取以下强制措施：{coerciveMeasure}。' },
      { text: '你（单位）有权进行陈述和申辩。{remedies}' },
    ],
  }),
  ...seizureKinds,
];
