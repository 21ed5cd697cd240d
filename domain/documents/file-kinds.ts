import { at } from '../law/cite.ts';
import { caseName, caseSource, cause } from './case-fields.ts';
import type { DocumentKind } from './document-kind.ts';
import { nationalSet } from './form-sources.ts';
import { partyAddress, partyDescription, partyName, partyPhone, partyPostcode } from './party-fields.ts';

/** Papers of the filing of a case. */
export const fileKinds: readonly DocumentKind[] = [
  {
    id: 'filing',
    zh: '立案审批表',
    en: 'Filing of a case',
    numberWord: 'filing',
    step: 'file',
    layout: 'approval-form',
    subject: ['case'],
    perParty: false,
    copies: null,
    signedBy: ['officers', 'chain'],
    needsChain: true,
    docx: true,
    from: '2008-01-01',
    confidence: 'high',
    source: nationalSet(1),
    explain: {
      zh: '符合立案标准的，由两名承办人提出，经审核、审批后立案；批准日为立案日期，办案期限自此起算。',
      en: 'Two handlers propose it; reviewed and approved, the case is filed. The day of approval starts the time for the case.',
    },
    basis: [at('penalty-law', 54, 2), at('order-15', 22)],
    fields: [
      cause,
      caseSource,
      {
        key: 'firstKnownOn',
        zh: '时间',
        en: 'First known on',
        type: 'day',
        required: true,
        source: 'firstKnownOn',
        specimen: '2024-05-08',
        explain: { zh: '首次知悉违法线索的日期，不是填表日期。', en: 'The day on which the act was first known, not that of this form.' },
      },
      caseName,
      partyName,
      partyPhone,
      partyDescription,
      partyAddress,
      partyPostcode,
      {
        key: 'facts',
        zh: '案件基本情况',
        en: 'Outline of the case',
        type: 'text',
        required: true,
        source: 'facts',
        specimen:
          '2024年5月8日，本机关执法人员对示例化工厂（虚构）进行检查，发现该单位新录用的六名从业人员未经安全生产教育和培训即上岗作业，涉嫌违反《中华人民共和国安全生产法》第二十八条第一款的规定。',
        explain: {
          zh: '写明发现经过、涉嫌的违法行为和初步证据；此时用“涉嫌”，不下结论。',
          en: 'How it came to light, the suspected act and first evidence; suspected, not concluded.',
        },
      },
    ],
  },
];
