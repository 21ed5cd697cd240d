import { describe, expect, test } from 'vitest';
import { at } from '../law/cite.ts';
import { documentFaults } from './document-faults.ts';
import type { DocumentFields } from './document-kind.ts';
import { documentKinds, getDocumentKind } from './document-kinds.ts';
import type { DocumentRecordFacts } from './record-facts.ts';
import { specimenFacts, specimenFields } from './specimen-facts.ts';

const day = '2024-07-01';
const decision: DocumentRecordFacts = {
  ...specimenFacts,
  partyKind: 'unit',
  filedOn: '2024-05-10',
  actOn: '2024-04-01',
  noticeServedOn: '2024-06-05',
  hearingApplies: false,
  officers: [{ name: '李乙', certificate: '示例001' }],
  finishBy: '2024-08-08',
};
const penalty = specimenFields(getDocumentKind('penalty-decision-unit'));

function found(id: string, fields: DocumentFields, facts: DocumentRecordFacts = {}, on = day): string[] {
  const kind = getDocumentKind(id);
  return documentFaults(kind, { ...specimenFields(kind), ...fields }, { ...specimenFacts, ...facts }, on).map(
    ({ weight, field, words }) => `${weight} ${field ?? '-'} ${words.zh}`,
  );
}

describe('before issue', () => {
  test.each(documentKinds.map((kind) => [kind.id, kind] as const))('%s: each required field that is missing is named, and blocks', (_, kind) => {
    const on = kind.from > day ? '2025-06-01' : '2024-05-01';
    for (const field of kind.fields.filter(({ required }) => required)) {
      const fields = { ...specimenFields(kind), [field.key]: undefined };
      const faults = documentFaults(kind, fields, specimenFacts, on).filter((one) => one.field === field.key && one.weight === 'blocks');
      expect([field.key, faults[0]?.words.zh]).toEqual([field.key, `“${field.zh}”未填写。`]);
    }
  });

  // [what, fields, facts, what is found]; a complete decision has no fault.
  const ready = { ...decision, defenceSettled: true };
  test.each<[string, DocumentFields, DocumentRecordFacts, string[]]>([
    ['complete', {}, ready, []],
    ['no body', {}, { ...ready, bodyName: undefined }, ['blocks - 没有执法机关名称，不能盖章。']],
    ['no place', {}, { ...ready, placeShort: undefined }, ['blocks - 本机关没有设定地区简称，不能编号。']],
    ['a person', {}, { ...ready, partyKind: 'person' }, ['blocks partyName 当事人是个人，应当使用个人的决定书。']],
    ['not filed', {}, { ...ready, filedOn: undefined }, ['blocks - 案件尚未立案。']],
    ['no notice', {}, { ...ready, noticeServedOn: undefined }, ['blocks - 行政处罚告知书尚未送达，不得作出处罚决定。']],
    ['time over by itself', {}, { ...decision, noticeServedOn: '2024-06-25' }, []],
    ['last day of the defence', {}, { ...decision, noticeServedOn: '2024-06-27' }, ['blocks - 陈述、申辩的期限未满，当事人也未陈述申辩或者放弃。']],
    ['hearing not told', {}, { ...ready, hearingApplies: true }, ['blocks - 当事人有权要求听证，尚未送达听证告知书。']],
    ['hearing told, time over', {}, { ...ready, hearingApplies: true, hearingNoticeNumber: '（示）应急听告〔2024〕1号' }, []],
    [
      'hearing asked, not held',
      {},
      { ...ready, hearingApplies: true, hearingNoticeNumber: '（示）应急听告〔2024〕1号', hearingAskedOn: '2024-06-07' },
      ['blocks - 要求听证的期限未满，或者已要求听证而尚未举行。'],
    ],
    [
      'hearing held',
      {},
      { ...ready, hearingApplies: true, hearingNoticeNumber: '（示）应急听告〔2024〕1号', hearingAskedOn: '2024-06-07', hearingHeldOn: '2024-06-20' },
      [],
    ],
    ['no review', {}, { ...ready, reviewRequired: true }, ['blocks - 应当经法制审核，尚未审核。']],
    [
      'reviewed by a handler',
      {},
      { ...ready, reviewedOn: '2024-06-20', reviewedBy: '李乙' },
      ['warns - 法制审核人员与承办人员同名，应当由他人审核。'],
    ],
    ['no discussion', {}, { ...ready, discussionRequired: true }, ['blocks - 应当由机关负责人集体讨论决定，尚无集体讨论记录。']],
    ['grave, discussed', {}, { ...ready, isComplex: true, discussedOn: '2024-06-20' }, []],
    ['recusal', {}, { ...ready, recusalOpen: true }, ['blocks - 回避申请尚未决定。']],
    ['as notified', {}, { ...ready, noticeFineYuan: 30000 }, []],
    [
      'heavier than notified',
      {},
      { ...ready, noticeFineYuan: 29999 },
      ['blocks fineYuan 罚款高于告知的数额，应当重新告知；不得因陈述申辩加重处罚。'],
    ],
    ['at both bounds', {}, { ...ready, fineLeastYuan: 30000, fineMostYuan: 30000 }, []],
    ['above the range', {}, { ...ready, fineMostYuan: 29999 }, ['blocks fineYuan 罚款超出法定幅度上限。']],
    ['below the range', {}, { ...ready, fineLeastYuan: 30001 }, ['warns fineYuan 罚款低于法定幅度下限，须有减轻处罚的情节并写明。']],
    ['last day of the case', {}, { ...ready, finishBy: day }, []],
    ['case overdue', {}, { ...ready, finishBy: '2024-06-30' }, ['warns - 办案期限已经届满，须有批准的延期。']],
    ['no account', { payeeAccount: '' }, ready, ['blocks payeeAccount 有罚款的，应当写明“账号”。']],
    ['no address of the bank', { payeeAddress: '' }, ready, ['blocks payeeAddress 有罚款的，应当写明“银行地址”。']],
    [
      'no fine, no account',
      { payeeAccount: '', payeeBank: '', fineYuan: undefined, penaltyWords: '警告' },
      { ...ready, penaltyKinds: ['warning'] },
      [],
    ],
    ['fine in words', { penaltyWords: '罚款人民币叁万元整' }, ready, []],
    ['another fine in words', { penaltyWords: '罚款20000元' }, ready, ['blocks penaltyWords 处罚内容中的罚款数额与“罚款金额”不一致。']],
    ['two acts', { penaltyWords: '对行为一罚款1万元，对行为二罚款20,000元，合并执行' }, ready, []],
    [
      'sum open',
      { penaltyWords: '罚款30000元', fineYuan: undefined },
      { ...ready, penaltyKinds: ['warning'] },
      ['blocks fineYuan 处罚内容写有罚款，“罚款金额”未填写。'],
    ],
    ['capitals differ', { facts: '违法所得叁万元整（¥3,000.00）' }, ready, ['blocks facts “叁万元整（¥3,000.00）”大写与数字不一致。']],
    ['capitals equal', { facts: '违法所得叁万元整（¥30,000.00），另有3万元（叁万元整）' }, ready, []],
    [
      'paragraph left out',
      { articlesBroken: [at('safety-law', 65)] },
      ready,
      ['blocks articlesBroken 《安全生产法》第六十五条共 2 款，须写明第几款。'],
    ],
    [
      'item that is not there',
      { penaltyBasis: [at('safety-law', 97, undefined, 8)] },
      ready,
      ['blocks penaltyBasis 《安全生产法》第九十七条第（八）项：该款只有 7 项。'],
    ],
    ['old law of the act', { articlesBroken: [at('safety-law-2002', 82, undefined, 1)] }, { ...ready, actOn: '2012-05-01' }, []],
    [
      'old law without reason',
      { articlesBroken: [at('safety-law-2002', 82, undefined, 1)] },
      ready,
      ['blocks articlesBroken 《安全生产法（2002）》第八十二条第（一）项在2024-04-01未施行或者已废止。'],
    ],
    [
      'article in words',
      { facts: '违反《中华人民共和国安全生产法》第六十五条的规定' },
      ready,
      ['blocks facts 《安全生产法》第六十五条共 2 款，须写明第几款。'],
    ],
    ['article in words, whole', { facts: '违反《安全生产法》第六十五条第一款第（二）项的规定' }, ready, []],
  ])('decision: %s', (_, fields, facts, expected) => {
    const kind = getDocumentKind('penalty-decision-unit');
    const faults = documentFaults(kind, { ...penalty, ...fields }, facts, day).map(
      ({ weight, field, words }) => `${weight} ${field ?? '-'} ${words.zh}`,
    );
    expect(faults).toEqual(expected);
  });

  // Periods that officers write by hand, on a day of each law.
  test.each<[string, string, string | undefined]>([
    ['2024-07-01', '可以在六十日内申请行政复议', undefined],
    ['2024-07-01', '可以在60日内申请行政复议', undefined],
    ['2024-07-01', '可以在两个月内申请行政复议', '60日'],
    ['2024-07-01', '可以在六个月内提起行政诉讼', undefined],
    ['2024-07-01', '可以在三个月内提起行政诉讼', '6个月'],
    ['2015-04-30', '可以在三个月内提起行政诉讼', undefined],
    ['2015-05-01', '可以在三个月内提起行政诉讼', '6个月'],
    ['2024-07-01', '六十日内申请行政复议，或者自收到之日起六个月内提起行政诉讼', undefined],
    ['2024-07-01', '不服复议决定的，可以自收到复议决定书之日起十五日内起诉', undefined],
    ['2021-07-14', '三日内提出听证要求', undefined],
    ['2021-07-15', '三日内提出听证要求', '5个工作日'],
    ['2021-07-15', '五日内提出听证要求', undefined],
    ['2024-07-01', '五个工作日内提出听证要求', undefined],
    ['2024-07-01', '十五日内缴纳罚款', undefined],
    ['2024-07-01', '十日内缴纳罚款', '15日'],
    ['2024-07-01', '3日内陈述申辩', undefined],
    ['2024-07-01', '7日内陈述申辩', '3日'],
  ])('on %s: %s', (on, text, legal) => {
    const kind = getDocumentKind('inquiry-report');
    const faults = documentFaults(kind, { ...specimenFields(kind), proposal: text }, specimenFacts, on).filter(({ words }) =>
      words.zh.includes('法定期限'),
    );
    expect(faults.map(({ words }) => words.zh.split('应为')[1])).toEqual(legal === undefined ? [] : [`${legal}。`]);
  });

  test.each<[string, number]>([
    ['15日（十五日）', 0],
    ['15（十五）日', 0],
    ['15日（十日）', 1],
    ['60日（六十日）', 0],
    ['105日（一百零五日）', 0],
    ['6个月（五个月）', 1],
  ])('figures and words: %s', (text, count) => {
    const faults = found('inquiry-report', { proposal: text });
    expect(faults.filter((one) => one.includes('数字与大写')).length).toBe(count);
  });

  // Days set by officers, at the bound and one day beyond.
  test.each<[string, string, string, DocumentFields, DocumentRecordFacts, string[]]>([
    ['order, today', 'rectification-order', day, { rectifyBy: day, orderItems: [['第1项', day]] }, {}, []],
    ['order, yesterday', 'rectification-order', day, { rectifyBy: '2024-06-30', orderItems: [] }, {}, ['orderItems', 'rectifyBy']],
    ['item without a day', 'rectification-order', day, { rectifyBy: day, orderItems: [['第1项', '尽快']] }, {}, ['orderItems']],
    ['item after the last', 'rectification-order', day, { rectifyBy: day, orderItems: [['第1项', '2024-07-02']] }, {}, ['orderItems']],
    ['seizure 30 d', 'seizure-decision', '2024-05-08', { seizedOn: '2024-05-08', seizureEndsOn: '2024-06-07' }, {}, []],
    ['seizure 31 d', 'seizure-decision', '2024-05-08', { seizedOn: '2024-05-08', seizureEndsOn: '2024-06-08' }, {}, ['seizureEndsOn']],
    ['extended 60 d', 'seizure-approval', '2024-06-07', { approvalFor: 'extend', seizureEndsOn: '2024-07-07' }, { seizedOn: '2024-05-08' }, []],
    [
      'extended 61 d',
      'seizure-approval',
      '2024-06-07',
      { approvalFor: 'extend', seizureEndsOn: '2024-07-08' },
      { seizedOn: '2024-05-08' },
      ['seizureEndsOn'],
    ],
    ['hold 7 wd', 'evidence-hold-notice', '2024-05-15', { decisionOn: '2024-05-24' }, {}, []],
    ['hold 8 wd', 'evidence-hold-notice', '2024-05-15', { decisionOn: '2024-05-27' }, {}, ['decisionOn']],
    ['hearing 7 wd', 'hearing-notice', '2024-06-04', { hearingAt: '2024-06-14T09:00' }, {}, []],
    ['hearing 6 wd', 'hearing-notice', '2024-06-05', { hearingAt: '2024-06-14T09:00' }, {}, ['hearingAt']],
    ['case 90 d', 'extension-own', '2024-06-01', { filedOn: '2024-05-10', extendTo: '2024-08-08' }, {}, []],
    ['case 91 d', 'extension-own', '2024-06-01', { filedOn: '2024-05-10', extendTo: '2024-08-09' }, {}, ['extendTo']],
    ['ends before it starts', 'inquiry-record', day, { startsAt: '2024-05-15T10:00', endsAt: '2024-05-15T10:00' }, {}, ['endsAt']],
    ['one officer', 'inquiry-record', day, { officers: [{ name: '李乙', certificate: '示例001' }] }, {}, ['officers']],
    ['no certificate', 'inquiry-record', day, { officers: [{ name: '李乙', certificate: '示例001' }, { name: '王丙' }] }, {}, ['officers']],
    ['certificate not valid', 'inquiry-record', day, {}, { officersWithoutValidCertificate: ['李乙'] }, ['officers']],
    ['spot 3,000', 'spot-penalty-unit', day, { fineYuan: 3000 }, {}, []],
    ['spot 3,001', 'spot-penalty-unit', day, { fineYuan: 3001 }, {}, ['fineYuan']],
    ['spot person 200', 'spot-penalty-person', day, { fineYuan: 200 }, {}, []],
    ['spot person 201', 'spot-penalty-person', day, { fineYuan: 201 }, {}, ['fineYuan']],
    ['cash 100', 'spot-penalty-unit', day, { fineYuan: 100, payWay: 'spot' }, {}, []],
    ['cash 101', 'spot-penalty-unit', day, { fineYuan: 101, payWay: 'spot' }, {}, ['payWay']],
    ['instalments add up', 'instalment-form', day, {}, {}, []],
    ['instalments short', 'instalment-form', day, { instalments: [['1期', '2024-07-31', '29999.99']] }, {}, ['instalments']],
    ['add-on at the cap', 'performance-reminder', day, { addOnYuan: 30000 }, { fineYuan: 30000 }, []],
    ['add-on above the cap', 'performance-reminder', day, { addOnYuan: 30001 }, { fineYuan: 30000 }, ['addOnYuan']],
    ['court too early', 'execution-request', '2025-01-10', { reminderServedOn: '2024-12-26' }, { remediesOver: true }, ['reminderServedOn']],
    ['court in time', 'execution-request', '2025-01-13', { reminderServedOn: '2024-12-26' }, { remediesOver: true, courtApplyBy: '2025-01-13' }, []],
    [
      'court too late',
      'execution-request',
      '2025-01-14',
      { reminderServedOn: '2024-12-26' },
      { remediesOver: true, courtApplyBy: '2025-01-13' },
      ['-'],
    ],
    ['remedies open', 'execution-request', '2025-01-13', { reminderServedOn: '2024-12-26' }, {}, ['-']],
    ['cap not reached', 'inspection-approval', '2025-06-01', { visitsThisYear: '1', visitsCap: '2', overCapReason: '' }, {}, []],
    ['cap reached', 'inspection-approval', '2025-06-01', { visitsThisYear: '2', visitsCap: '2', overCapReason: '' }, {}, ['overCapReason']],
    ['not approved', 'inspection-notice', '2025-06-03', {}, {}, ['-']],
    ['approved', 'inspection-notice', '2025-06-03', {}, { inspectionApprovedOn: '2025-06-03' }, []],
    ['host is a handler', 'hearing-report', day, {}, { officers: [{ name: '孙辛' }] }, ['hearingHost']],
    ['transfer not approved', 'transfer-letter', day, {}, {}, ['-']],
    ['transfer after 24 h', 'transfer-letter', day, {}, { transferApprovedOn: '2024-06-29' }, ['-']],
    ['unpaid', 'closing', day, {}, { unpaidYuan: 1 }, ['-']],
    [
      'no higher department',
      'rectification-order',
      '2023-12-31',
      { rectifyBy: '2024-01-31', orderItems: [['第1项', '2024-01-31']] },
      { higherDepartment: undefined },
      ['-'],
    ],
  ])('%s', (_, id, on, fields, facts, expected) => {
    const kind = getDocumentKind(id);
    const faults = documentFaults(kind, { ...specimenFields(kind), ...fields }, { ...specimenFacts, ...facts }, on);
    expect(faults.map(({ field }) => field ?? '-').toSorted()).toEqual(expected.toSorted());
  });
});

test('a fault cites the law of the paper’s day', () => {
  const kind = getDocumentKind('penalty-decision-unit');
  const basisOn = (on: string) =>
    documentFaults(kind, penalty, { ...decision, noticeServedOn: undefined, discussionRequired: true, defenceSettled: true }, on)
      .map(({ basis }) => basis.zh)
      .filter((zh) => zh.startsWith('《行政处罚法'));
  expect(basisOn('2009-09-01')).toEqual(expect.arrayContaining(['《行政处罚法（1996）》第四十一条', '《行政处罚法（1996）》第三十八条第二款']));
  expect(basisOn('2024-07-01')).toEqual(expect.arrayContaining(['《行政处罚法》第六十二条', '《行政处罚法》第五十七条第二款']));
  expect(basisOn('2009-09-01').filter((zh) => zh.startsWith('《行政处罚法》'))).toEqual([]);
});
