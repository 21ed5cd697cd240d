import { at } from '../law/cite.ts';
import { field } from './document-field.ts';

// 案件文书共用栏目，由案件信息带出。

export const caseName = field(
  'line',
  'caseName',
  ['案件名称', 'Case'],
  '示例化工厂（虚构）未按规定对从业人员进行安全生产教育和培训案',
  [
    '一般违法案件写“主体＋违法行为＋案”；事故案件写“单位＋月·日＋等级＋类别＋案”。全案各文书一致。',
    'An illegal act: party, act, 案. An accident: unit, date, grade, kind, 案. The same in every paper of the case.',
  ],
  { source: 'caseName', fixed: true },
);

export const cause = field(
  'line',
  'cause',
  ['案由', 'Cause'],
  '培训教育类',
  ['从十九类案由中选定；立案后变更的须说明理由。', 'One of the nineteen causes; a change after filing needs a reason.'],
  { source: 'cause', fixed: true, half: true },
);

export const caseSource = field(
  'line',
  'caseSource',
  ['案件来源', 'Source'],
  '执法检查',
  [
    '执法检查、事故、举报、上级交办、下级报请、移送或者其他；移送的写明移送机关。',
    'Inspection, accident, tip-off, handed down, asked by a lower body, transferred (by whom) or other.',
  ],
  { source: 'caseSource', fixed: true, half: true },
);

export const filingNumber = field(
  'line',
  'filingNumber',
  ['立案文号', 'Number of the filing'],
  '（示）应急立〔2024〕8号',
  ['立案审批表的文号，由系统带出。', 'Number of the filing form, taken from the record.'],
  { source: 'filingNumber', fixed: true, half: true },
);

export const filedOn = field(
  'day',
  'filedOn',
  ['立案日期', 'Filed on'],
  '2024-05-10',
  ['立案审批表批准之日。', 'The day on which the filing was approved.'],
  { source: 'filedOn', fixed: true, half: true },
);

export const facts = field(
  'text',
  'facts',
  ['违法事实', 'Facts'],
  '2024年5月8日，本机关执法人员对示例化工厂（虚构）检查时发现，该单位新录用的张丁、李戊等六名从业人员未经安全生产教育和培训即上岗作业，时间自2024年4月1日起。',
  [
    '写清时间、地点、主体、行为、情节和后果，与证据逐项对应，不写推测。',
    'When, where, who, what, how and with what harm; each point backed by evidence, nothing supposed.',
  ],
  { source: 'facts' },
);

export const evidence = field(
  'numbered',
  'evidence',
  ['证据', 'Evidence'],
  ['2024年5月8日现场检查记录一份', '对厂长张甲的询问笔录一份', '从业人员培训档案复印件六份'],
  [
    '逐项列明名称和份数；复制件须注明“经核对与原件无异”并由持有人签名。',
    'Each by name and number; copies bear “compared with the original” and the holder’s signature.',
  ],
  { source: 'evidence' },
);

export const articlesBroken = field(
  'articles',
  'articlesBroken',
  ['违反的规定', 'Articles broken'],
  [at('safety-law', 28, 1)],
  ['写到条、款、项；选行为时有效的版本。', 'Article, paragraph and item, of the version in force at the time of the act.'],
  { source: 'articlesBroken' },
);

export const penaltyBasis = field(
  'articles',
  'penaltyBasis',
  ['处罚依据', 'Basis of the penalty'],
  [at('safety-law', 97, undefined, 3)],
  ['写到条、款、项；与违反的规定一一对应。', 'Article, paragraph and item, matching the articles broken.'],
  { source: 'penaltyBasis' },
);

export const penaltyWords = field(
  'text',
  'penaltyWords',
  ['处罚内容', 'Penalty'],
  '责令限期改正，并处罚款。',
  [
    '逐项写处罚种类，数行为分别裁量、合并执行的写明各项；罚款数额填在下一栏，由系统写成大写。',
    'Each kind of penalty; several acts are weighed one by one and executed together. The sum goes into the next field.',
  ],
  { source: 'penaltyWords' },
);

export const fineYuan = field(
  'amount',
  'fineYuan',
  ['罚款金额', 'Fine'],
  30000,
  [
    '只填数字（元），大写由系统生成，二者必然一致；没有罚款的留空。',
    'In yuan; the capitals are made from it, so that they agree. Empty where there is no fine.',
  ],
  { source: 'fineYuan', required: false },
);

export const discretionReason = field(
  'text',
  'discretionReason',
  ['裁量理由', 'Discretion'],
  '当事人系初次违法，案发后在期限内完成全部补训，危害后果轻微，按裁量基准在法定幅度内从轻处罚。',
  ['写所选裁量情节、档次和理由，不得超出法定幅度。', 'The circumstances, the band and the reason; never outside the range of the law.'],
  { source: 'discretionReason', required: false },
);

export const defence = field(
  'text',
  'defence',
  ['当事人陈述申辩意见', 'Defence'],
  '当事人在规定期限内提出陈述申辩，称已组织补训，请求从轻处罚。',
  [
    '如实归纳；未提出的写“当事人在规定期限内未提出陈述申辩”。不得因申辩加重处罚。',
    'As it was said; if nothing was said, say so. A defence never makes the penalty heavier.',
  ],
  { source: 'defence' },
);

export const decisionNumber = field(
  'line',
  'decisionNumber',
  ['行政处罚决定书文号', 'Number of the decision'],
  '（示）应急罚〔2024〕12号',
  ['已作出的处罚决定书文号，由系统带出。', 'Number of the decision, taken from the record.'],
  { source: 'decisionNumber', fixed: true, half: true },
);

export const decidedOn = field(
  'day',
  'decidedOn',
  ['处罚决定日期', 'Decided on'],
  '2024-06-20',
  ['处罚决定书载明的日期。', 'The day on the decision.'],
  { source: 'decidedOn', fixed: true, half: true },
);

export const performance = field(
  'text',
  'performance',
  ['执行情况', 'Performance'],
  '当事人于2024年7月1日足额缴纳罚款，整改事项经复查全部完成。',
  ['写缴款日期、金额、票据和责令事项的完成情况；有依据附后。', 'When and how much was paid, the receipt, and whether what was ordered is done.'],
  { source: 'performance' },
);
