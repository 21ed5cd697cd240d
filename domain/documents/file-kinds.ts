import { at } from '../law/cite.ts';
import { caseName, caseSource, cause, facts, filedOn, filingNumber } from './case-fields.ts';
import { as, field } from './document-field.ts';
import type { DocumentKind } from './document-kind.ts';
import { extensionForm, nationalSet } from './form-sources.ts';
import { form } from './form.ts';
import { partyAddress, partyDescription, partyName, partyPhone, partyPostcode } from './party-fields.ts';

const extensionFields = [
  caseName,
  filingNumber,
  filedOn,
  partyName,
  field(
    'day',
    'finishBy',
    ['原办案期限', 'Case due by'],
    '2024-06-09',
    ['由系统按立案日期和已批准的延期算出。', 'Reckoned from the filing and the extensions granted.'],
    {
      source: 'finishBy',
      fixed: true,
      half: true,
    },
  ),
  field(
    'day',
    'extendTo',
    ['拟延期至', 'Extended until'],
    '2024-08-08',
    ['不得超过规章允许的总期限；系统会核对。', 'Never beyond the total allowed; it is checked.'],
    {
      half: true,
    },
  ),
  field('text', 'progress', ['案件办理情况', 'Progress'], '已完成现场勘验和六名从业人员的询问，培训机构的证明材料尚在调取。', [
    '已做的调查、已取得的证据。',
    'What has been done and obtained.',
  ]),
  field('text', 'extensionReason', ['延期理由', 'Reason'], '需向外地培训机构调取培训记录，原期限内不能办理完毕。', [
    '写客观原因；“工作忙”不是理由。',
    'Objective reasons; being busy is none.',
  ]),
];

/** Papers of the filing of a case and of the time for it. */
export const fileKinds: readonly DocumentKind[] = [
  form(nationalSet(1), {
    id: 'filing',
    zh: '立案审批表',
    en: 'Filing of a case',
    numberWord: 'filing',
    step: 'file',
    layout: 'approval-form',
    signedBy: ['officers', 'chain'],
    explain: {
      zh: '符合立案标准的，由两名承办人提出，经审核、审批后立案；批准日为立案日期，办案期限自此起算。',
      en: 'Two handlers propose it; reviewed and approved, the case is filed. The day of approval starts the time for the case.',
    },
    basis: [at('penalty-law', 54, 2), at('penalty-law-1996', 36), at('order-15', 22)],
    fields: [
      cause,
      caseSource,
      field(
        'day',
        'firstKnownOn',
        ['时间', 'First known on'],
        '2024-05-08',
        ['首次知悉违法线索的日期，不是填表日期。', 'The day on which the act was first known, not that of this form.'],
        {
          source: 'firstKnownOn',
          half: true,
        },
      ),
      partyPhone,
      caseName,
      partyName,
      partyDescription,
      partyAddress,
      partyPostcode,
      as(facts, {
        zh: '案件基本情况',
        en: 'Outline of the case',
        specimen:
          '2024年5月8日，本机关执法人员对示例化工厂（虚构）进行检查，发现该单位新录用的六名从业人员未经安全生产教育和培训即上岗作业，涉嫌违反《中华人民共和国安全生产法》第二十八条第一款的规定。',
        explain: {
          zh: '写明发现经过、涉嫌的违法行为和初步证据；此时用“涉嫌”，不下结论。',
          en: 'How it came to light, the suspected act and first evidence; suspected, not concluded.',
        },
      }),
    ],
  }),
  form(extensionForm, {
    id: 'extension-own',
    zh: '案件延期办毕审批表（本机关）',
    en: 'Extension of the case (own head)',
    step: 'file',
    layout: 'approval-form',
    signedBy: ['officers', 'chain'],
    explain: {
      zh: '三十日内不能办理完毕的，报本机关负责人批准，可延长至九十日。期限届满前提出。',
      en: 'A case that cannot be finished in thirty days: the own head may bring it to ninety. Asked before the time is over.',
    },
    basis: [at('order-15', 31), at('order-15-2015', 32)],
    fields: extensionFields,
  }),
  form(extensionForm, {
    id: 'extension-superior',
    zh: '案件延期办毕审批表（报上级机关）',
    en: 'Extension of the case (next higher body)',
    step: 'file',
    layout: 'approval-form',
    signedBy: ['officers', 'chain', 'seal'],
    explain: {
      zh: '经本机关负责人延长后仍不能办理完毕的，报上一级机关批准，可延长至一百八十日。',
      en: 'A case still unfinished after the own head’s extension: the next higher body may bring it to one hundred and eighty days.',
    },
    basis: [at('order-15', 31), at('order-15-2015', 32)],
    fields: [
      ...extensionFields,
      field('line', 'superior', ['上一级机关', 'Next higher body'], '示例市应急管理局', ['写全称。', 'In full.'], { source: 'higherDepartment' }),
      field(
        'text',
        'superiorOpinion',
        ['上一级机关意见', 'Its opinion'],
        '同意延长办理期限三十日。',
        ['由上一级机关填写并加盖印章，送回后扫描归档。', 'Written and sealed by the superior; scanned when it comes back.'],
        {
          required: false,
        },
      ),
    ],
  }),
];
