import type { Words } from '../../../../domain/law/words.ts';
import { COLLECTION_END_GROUNDS } from '../../../../domain/sanctions/collection-end-grounds.ts';
import { STEPS_BY_HAND } from '../../../../domain/sanctions/collection-steps.ts';
import { measuresBy } from '../../../../domain/sanctions/measure-table.ts';
import { paymentPurposes } from '../../../../domain/sanctions/payment-ledger.ts';
import type { ActOnPaper } from '../../../../domain/sanctions/papers-of-acts.ts';
import { REMEDY_KINDS, REMEDY_OUTCOMES } from '../../../../domain/sanctions/remedy-acts.ts';
import { TRANSFER_ANSWERS, TRANSFER_KINDS } from '../../../../domain/sanctions/transfer-acts.ts';
import type { SanctionField } from './sanction-field.ts';

const say = (zh: string, en: string): Words => ({ zh, en });
const reason = (optional = false): SanctionField => ({ key: 'reason', label: say('理由', 'Reason'), type: 'text', optional });
const document: SanctionField = { key: 'document', label: say('文书名称、文号', 'Document and number'), type: 'line' };
/** A paper issued in the case; or, expressly, one that was not made in this system. */
const paperOf = (act: ActOnPaper, optional = false): SanctionField[] => [
  {
    key: 'paperFrom',
    label: say('文书来源', 'The paper'),
    type: 'choice',
    options: [
      { id: 'here', zh: '在本系统签发', en: 'Issued in this system' },
      { id: 'outside', zh: '不在本系统制发', en: 'Not made in this system' },
    ],
    first: 'here',
  },
  { key: 'document', label: say('文书', 'Document'), type: 'paper', act, optional, onlyIf: { key: 'paperFrom', is: ['here'] } },
  { ...document, optional, onlyIf: { key: 'paperFrom', is: ['outside'] } },
  {
    key: 'outsideReason',
    label: say('不在本系统制发的原因', 'Why it was not made here'),
    type: 'line',
    optional,
    onlyIf: { key: 'paperFrom', is: ['outside'] },
  },
];
const day = (zh: string, en: string, key = 'day'): SanctionField => ({ key, label: say(zh, en), type: 'day' });
const reviewedOn: SanctionField = day('现场审查日期', 'Site reviewed on', 'reviewedOn');
const words = (zh: string, en: string): SanctionField => ({ key: 'words', label: say(zh, en), type: 'text' });
const persons: SanctionField = { key: 'persons', label: say('涉及人数', 'Persons concerned'), type: 'number', first: 0 };
const right = { onlyIf: { key: 'isEntered', is: [true] } };
const by = (key: string, ...is: unknown[]) => ({ onlyIf: { key, is } });

const proposalAnswer: SanctionField[] = [
  {
    key: 'outcome',
    label: say('决定', 'Decision'),
    type: 'choice',
    options: [
      { id: 'granted', zh: '采纳，作出决定', en: 'Granted' },
      { id: 'refused', zh: '不予采纳', en: 'Refused' },
    ],
  },
  { ...day('生效日期', 'In effect from', 'effectOn'), optional: true, ...by('outcome', 'granted') },
  { ...persons, ...by('outcome', 'granted') },
  words('决定内容或者不采纳的理由', 'What was decided, or why not'),
  document,
];
const transferAnswer: SanctionField[] = [
  { key: 'outcome', label: say('答复', 'Answer'), type: 'choice', options: TRANSFER_ANSWERS },
  words('答复内容', 'What was answered'),
  document,
];

/** What each act asks for; keys are those of the contract's body. */
export const actFields: Readonly<Record<string, readonly SanctionField[]>> = {
  makeSeizure: [
    {
      key: 'kind',
      label: say('种类', 'Kind'),
      type: 'choice',
      options: [
        { id: 'seizure', zh: '扣押', en: 'Seizure' },
        { id: 'hold', zh: '查封', en: 'Hold under seal' },
      ],
      first: 'seizure',
    },
    { key: 'madeAt', label: say('实施时刻', 'Made at'), type: 'moment' },
    {
      key: 'isUrgent',
      label: say('情况紧急，当场实施，尚未批准', 'Urgent, made on the spot before approval'),
      type: 'check',
      first: false,
      why: say('须在二十四小时内补办批准。', 'The head approves within 24 hours.'),
    },
    ...paperOf('makeSeizure', true),
    { key: 'place', label: say('地点', 'Place'), type: 'line' },
    { key: 'keeper', label: say('保管人', 'Keeper'), type: 'line', optional: true },
    reason(),
    { key: 'items', label: say('物品清单', 'List of items'), type: 'items', first: [] },
  ],
  approveSeizure: paperOf('approveSeizure'),
  documentSeizure: paperOf('documentSeizure'),
  extendSeizure: [
    { key: 'days', label: say('延长天数（至多 30 日）', 'Days, 30 at most'), type: 'number', first: 30 },
    reason(),
    ...paperOf('extendSeizure'),
  ],
  leaveOutTesting: [day('自', 'From', 'from'), day('至', 'To', 'to'), reason(), document],
  decideSeizure: [
    { key: 'fates', label: say('逐件处理', 'What becomes of each item'), type: 'fates', first: [] },
    reason(),
    ...paperOf('decideSeizure'),
  ],
  releaseSeizure: [reason(), ...paperOf('releaseSeizure')],
  orderMeasure: [
    { key: 'kind', label: say('措施', 'Measure'), type: 'choice', options: measuresBy('order') },
    day('实施日期', 'Taken on', 'takenOn'),
    words('内容', 'What was ordered'),
    ...paperOf('orderMeasure'),
    { key: 'noticeAt', label: say('通知生产经营单位的时刻', 'The firm was told at'), type: 'moment', optional: true, ...by('kind', 'cut-supply') },
    { key: 'isEmergency', label: say('危及生产安全的紧急情形', 'Emergency'), type: 'check', first: false, ...by('kind', 'cut-supply') },
  ],
  approveMeasure: [reason(true)],
  refuseMeasure: [reason()],
  askRestart: [day('收到申请日期', 'Application received on'), reason()],
  passRestart: [reviewedOn, { ...reason(), label: say('审查情况', 'What the review found') }, ...paperOf('passRestart')],
  failRestart: [reviewedOn, { ...reason(), label: say('审查情况', 'What the review found') }, ...paperOf('failRestart')],
  liftMeasure: [reason(), document],
  proposeMeasure: [
    { key: 'kind', label: say('提请事项', 'What is proposed'), type: 'choice', options: measuresBy('proposal') },
    { key: 'toUnitId', label: say('决定机关', 'Who decides'), type: 'unit', onlyIf: { key: 'kind', is: measuresBy('proposal').map(({ id }) => id) } },
    words('事实和理由', 'Facts and reasons'),
    document,
    { ...day('请于此日前答复', 'An answer is asked for by', 'answerDueOn'), optional: true },
  ],
  answerProposal: proposalAnswer,
  recordProposalAnswer: [day('来函日期', 'Day of the letter'), ...proposalAnswer],
  remindProposal: [reason(true)],
  withdrawProposal: [reason()],
  reportCrime: [
    { key: 'offence', label: say('涉嫌罪名', 'Suspected offence'), type: 'line' },
    words('涉嫌犯罪事实和证据', 'Facts and evidence'),
    persons,
    { key: 'toName', label: say('拟移送的公安机关', 'Police organ'), type: 'line' },
  ],
  sendToBody: [
    { key: 'kind', label: say('移送', 'Transfer'), type: 'choice', options: TRANSFER_KINDS.filter(({ id }) => id !== 'police') },
    { key: 'toUnitId', label: say('接收机关', 'Receiver'), type: 'unit', optional: true, onlyIf: { key: 'kind', is: ['body', 'discipline'] } },
    { key: 'toName', label: say('接收机关（不在名录内的）', 'Receiver, where not listed'), type: 'line', optional: true },
    words('移送理由', 'Why'),
    persons,
    ...paperOf('sendToBody'),
  ],
  allowTransfer: [reason(true)],
  refuseTransfer: [{ ...reason(), why: say('不批准的理由记录在案。', 'The reason stays on file.') }],
  handOverCase: [
    ...paperOf('handOverCase'),
    { key: 'at', label: say('移送时刻', 'Handed over at'), type: 'moment', optional: true },
    { ...day('抄送检察院日期', 'Copied to the procuratorate on', 'copiedOn'), optional: true },
    reason(true),
  ],
  answerTransfer: transferAnswer,
  recordTransferAnswer: [day('来函日期', 'Day of the letter'), ...transferAnswer],
  askPoliceReview: [reason(), document],
  askProcuratorate: [reason(), document],
  acceptRefusal: [reason()],
  handOverItems: [document, reason(true)],
  recordRemedy: [
    { key: 'kind', label: say('途径', 'Remedy'), type: 'choice', options: REMEDY_KINDS, first: 'review' },
    { key: 'organ', label: say('复议机关或者法院', 'Reconsideration body or court'), type: 'line' },
    day('提出日期', 'Asked for on', 'askedOn'),
    { ...document, optional: true },
  ],
  acceptRemedy: [day('受理日期', 'Accepted on'), document],
  refuseRemedy: [day('决定日期', 'Day of the decision'), reason(), document],
  concludeRemedy: [
    day('终结日期', 'Ended on'),
    { key: 'outcome', label: say('结果', 'Outcome'), type: 'choice', options: REMEDY_OUTCOMES },
    { key: 'changedFine', label: say('变更后的罚款（元）', 'Fine as changed, yuan'), type: 'sum', onlyIf: { key: 'outcome', is: ['changed'] } },
    {
      key: 'isRemade',
      label: say('责令重新作出决定', 'To be decided anew'),
      type: 'check',
      first: false,
      onlyIf: { key: 'outcome', is: ['set-aside'] },
    },
    reason(),
    document,
  ],
  recordPayment: [
    { key: 'purpose', label: say('款项', 'For'), type: 'choice', options: paymentPurposes, first: 'fine' },
    { key: 'amount', label: say('金额（元）', 'Amount, yuan'), type: 'sum' },
    day('缴款日期', 'Received on', 'receivedOn'),
    { key: 'receipt', label: say('票据号', 'Receipt'), type: 'line' },
    { key: 'payer', label: say('缴款人', 'Payer'), type: 'line', optional: true, why: say('不填为当事人。', 'Left empty: the party.') },
    { key: 'isSurplus', label: say('确属多缴，应予退还', 'More than owed came in and is given back'), type: 'check', first: false },
    { key: 'note', label: say('说明', 'Note'), type: 'text', optional: true },
  ],
  voidPayment: [reason()],
  reversePayment: [
    { ...reason(), why: say('原记录和冲销记录都保留，缴清登记随之更正。', 'Both entries stay on record; what was told as paid follows.') },
    { key: 'isEntered', label: say('同时登记实际缴款', 'Enter what truly came in'), type: 'check', first: true, isOfForm: true },
    { key: 'right.purpose', label: say('实际款项', 'Truly for'), type: 'choice', options: paymentPurposes, ...right },
    { key: 'right.amount', label: say('实际金额（元）', 'True amount, yuan'), type: 'sum', ...right },
    { ...day('实际缴款日期', 'Truly received on', 'right.receivedOn'), ...right },
    { key: 'right.receipt', label: say('票据号', 'Receipt'), type: 'line', ...right },
  ],
  refundPayment: [
    { key: 'purpose', label: say('款项', 'For'), type: 'choice', options: paymentPurposes, first: 'fine' },
    { key: 'amount', label: say('退还金额（元）', 'Given back, yuan'), type: 'sum' },
    day('退还日期', 'Given back on', 'onDay'),
    { key: 'receipt', label: say('退付凭证号', 'Voucher'), type: 'line' },
    { key: 'payee', label: say('收款人', 'Given to'), type: 'line', optional: true, why: say('不填为当事人。', 'Left empty: the party.') },
    reason(),
  ],
  splitPayment: [
    {
      key: 'parts',
      label: say('各款项金额（元）', 'Sum for each, yuan'),
      type: 'division',
      first: [],
      why: say('合计应等于该笔来款。', 'Together they are the sum of the line.'),
    },
  ],
  endCollection: [
    {
      key: 'ground',
      label: say('终结情形', 'Ground'),
      type: 'choice',
      options: COLLECTION_END_GROUNDS,
      why: say(
        '行政强制法第四十条；罚款由法院执行的参照适用，待核实。',
        'Administrative Coercion Law, Art. 40; by analogy for what a court executes, to be confirmed.',
      ),
    },
    day('批准日期', 'Approved on', 'onDay'),
    { ...document, label: say('审批文书名称、文号', 'Approval: document and number') },
    { ...reason(), label: say('查明的情况', 'What was found') },
  ],
  allowPaymentPlan: [
    {
      key: 'kind',
      label: say('方式', 'How'),
      type: 'choice',
      options: [
        { id: 'instalments', zh: '分期缴纳', en: 'Instalments' },
        { id: 'deferral', zh: '暂缓缴纳', en: 'Deferral' },
      ],
      first: 'instalments',
    },
    { key: 'items', label: say('各期期限和金额（元）', 'Days and sums, yuan'), type: 'parts', first: [] },
    reason(),
    document,
  ],
  endPaymentPlan: [reason()],
  recordCollectionStep: [
    { key: 'kind', label: say('事项', 'Step'), type: 'choice', options: STEPS_BY_HAND },
    day('日期（送达、申请、答复）', 'Day: served, applied, answered', 'onDay'),
    { ...document },
    { key: 'amount', label: say('减免数额（元）', 'Sum remitted, yuan'), type: 'sum', onlyIf: { key: 'kind', is: ['add-on-remitted'] } },
    { ...words('说明', 'Note'), optional: true },
  ],
};
