import { at } from '../law/cite.ts';
import { caseName, caseSource, cause, facts, filedOn, filingNumber, performance } from './case-fields.ts';
import { as, field } from './document-field.ts';
import type { DocumentKind } from './document-kind.ts';
import { nationalSet, terminationForm } from './form-sources.ts';
import { form } from './form.ts';
import { partyAddress, partyName } from './party-fields.ts';

/** The end of a case. */
export const closeKinds: readonly DocumentKind[] = [
  form(nationalSet(33), {
    id: 'closing',
    zh: '结案审批表',
    en: 'Closing of a case',
    numberWord: 'closing',
    numberOf: 'filing',
    step: 'close',
    layout: 'approval-form',
    signedBy: ['officers', 'chain'],
    explain: {
      zh: '处罚执行完毕、法院受理强制执行申请或者案件终止后报批结案；序号与立案相同，附缴款票据和整改证明。',
      en: 'After full performance, acceptance by the court, or termination. Its number equals the filing’s; receipts and proof of rectification are attached.',
    },
    basis: [at('penalty-law', 57, 1), at('order-15', 65, 1)],
    fields: [
      caseName,
      cause,
      caseSource,
      // A case decided on the spot was never filed.
      as(filingNumber, { required: false }),
      as(filedOn, { required: false }),
      partyName,
      partyAddress,
      field(
        'text',
        'handlingResult',
        ['处理结果', 'Outcome'],
        '2024年6月20日作出行政处罚决定（（示）应急罚〔2024〕12号），对示例化工厂（虚构）罚款人民币叁万元整（¥30,000.00）。',
        ['逐个当事人写决定、文号和内容。', 'Each party: decision, number, contents.'],
        { source: 'handlingResult' },
      ),
      performance,
    ],
  }),
  form(terminationForm, {
    id: 'case-termination',
    zh: '案件终止（撤销）审批表',
    en: 'Termination or withdrawal of a case',
    numberWord: 'case-termination',
    step: 'close',
    layout: 'approval-form',
    signedBy: ['officers', 'chain'],
    explain: {
      zh: '违法事实不能成立、已过追责时效、当事人死亡或者终止且无义务承受人等，报批终止或者撤销案件。',
      en: 'Where the act is not proven, limitation has run, or the party is gone without a successor, the case is ended or withdrawn.',
    },
    basis: [at('penalty-law', 57, 1), at('penalty-law', 36, 1)],
    fields: [
      caseName,
      cause,
      filingNumber,
      filedOn,
      partyName,
      field(
        'choice',
        'endKind',
        ['终止或者撤销', 'Kind of end'],
        'withdrawn',
        ['立案后查明不应立案的撤销；因故不能继续的终止。', 'Withdrawn where it should not have been filed; terminated where it cannot go on.'],
        {
          options: [
            { key: 'terminated', zh: '终止', en: 'terminated' },
            { key: 'withdrawn', zh: '撤销', en: 'withdrawn' },
          ],
        },
      ),
      as(facts, {
        zh: '案件调查情况',
        en: 'What the inquiry found',
        specimen: '经查，六名从业人员的培训由示例集团（虚构）统一组织，培训档案完整，原认定的违法事实不能成立。',
      }),
      field(
        'text',
        'endReason',
        ['终止（撤销）理由及依据', 'Reason and basis'],
        '违法事实不能成立，依据《中华人民共和国行政处罚法》第五十七条第一款第（三）项的规定，建议撤销案件。',
        ['写事实和条、款、项。', 'Facts, and article with paragraph and item.'],
      ),
    ],
  }),
];
