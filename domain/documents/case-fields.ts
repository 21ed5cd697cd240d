import type { DocumentField } from './document-kind.ts';

/** What most papers of a case say about it; filled from the record. */

export const caseName: DocumentField = {
  key: 'caseName',
  zh: '案件名称',
  en: 'Case',
  type: 'line',
  required: true,
  source: 'caseName',
  fixed: true,
  specimen: '示例化工厂（虚构）未按规定对从业人员进行安全生产教育和培训案',
  explain: {
    zh: '一般违法案件写“主体＋违法行为＋案”；事故案件写“单位＋月·日＋等级＋类别＋案”。全案各文书一致。',
    en: 'An illegal act: party, act, 案. An accident: unit, date, grade, kind, 案. The same in every paper of the case.',
  },
};

export const cause: DocumentField = {
  key: 'cause',
  zh: '案由',
  en: 'Cause',
  type: 'line',
  required: true,
  source: 'cause',
  fixed: true,
  specimen: '规章制度类',
  explain: { zh: '从十九类案由中选定，立案后不得随意更改。', en: 'One of the nineteen causes; not changed at will after filing.' },
};

export const caseSource: DocumentField = {
  key: 'caseSource',
  zh: '案件来源',
  en: 'Source',
  type: 'line',
  required: true,
  source: 'caseSource',
  fixed: true,
  specimen: '执法检查',
  explain: {
    zh: '执法检查、事故、举报、上级交办、下级报请、移送或者其他；移送的写明移送机关。',
    en: 'Inspection, accident, tip-off, handed down, asked by a lower body, transferred (by whom) or other.',
  },
};

export const filingNumber: DocumentField = {
  key: 'filingNumber',
  zh: '立案文号',
  en: 'Number of the filing',
  type: 'line',
  required: true,
  source: 'filingNumber',
  fixed: true,
  specimen: '（示）应急立〔2024〕8号',
  explain: { zh: '立案审批表的文号，由系统带出。', en: 'Number of the filing form, taken from the record.' },
};

export const facts: DocumentField = {
  key: 'facts',
  zh: '违法事实',
  en: 'Facts',
  type: 'text',
  required: true,
  source: 'facts',
  specimen:
    '2024年5月8日，本机关执法人员对示例化工厂（虚构）检查时发现，该单位新录用的张甲、李乙等六名从业人员未经安全生产教育和培训即上岗作业，上述行为有现场检查记录、询问笔录和培训档案为证。',
  explain: {
    zh: '写清时间、地点、主体、行为、情节和后果，与证据逐项对应，不写推测。',
    en: 'When, where, who, what, how and with what harm; each point backed by evidence, nothing supposed.',
  },
};
