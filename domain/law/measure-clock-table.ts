import { at } from './cite.ts';
import type { Clock } from './clock-row.ts';
import { body, firm, government, officers } from './clock-row.ts';
import { underOrder15 } from './order-15-versions.ts';

const coercion = { from: '2012-01-01' } as const;
const beforeCoercion = { from: '2008-01-01', to: '2011-12-31' } as const;

// 行政强制法第二十五条、第二十七条
const underCoercionLaw = {
  amount: 30,
  unit: 'calendar-day',
  lastDay: 'stays',
  basis: [at('coercion-law', 25, 1), at('coercion-law', 27)],
  extensions: [{ upTo: 30, by: { zh: '行政机关负责人', en: "the body's head" }, basis: at('coercion-law', 25, 1) }],
  suspension: {
    for: { zh: '检测、检验、检疫或者技术鉴定期间', en: 'testing, inspection, quarantine or appraisal' },
    basis: at('coercion-law', 25, 3),
  },
} as const;

/** Measures on the spot, rectification, hazards. */
export const measureClocks = {
  seizure: {
    words: { zh: '查封、扣押期限', en: 'hold and seizure' },
    event: { zh: '实施查封、扣押', en: 'the things or premises are held or seized' },
    who: body,
    consequence: { zh: '应当作出处理决定，期满解除', en: 'their disposal must be decided; the hold ends' },
    versions: [
      {
        ...beforeCoercion,
        amount: 15,
        unit: 'calendar-day',
        dayKind: 'assumed',
        lastDay: 'stays',
        basis: [at('order-15', 15, 1)],
        confidence: 'high',
      },
      {
        from: '2012-01-01',
        to: '2014-11-30',
        ...underCoercionLaw,
        confidence: 'medium',
        doubt: {
          zh: '安全生产法（2002）第五十六条第一款第（四）项规定十五日内作出处理决定，行政强制法第二十五条“法律另有规定的除外”，对设施、设备、器材宜从严按十五日办理',
          en: 'Art. 56 para. 1 item 4 of the Work Safety Law (2002) gave fifteen days, and the Coercion Law yields to other laws; for equipment, keep within fifteen',
        },
      },
      { from: '2014-12-01', ...underCoercionLaw, confidence: 'high' },
    ],
  },
  'seizure-back-fill': {
    words: { zh: '补办查封、扣押决定书', en: 'seizure decision written afterwards' },
    event: { zh: '先行实施查封、扣押', en: 'the seizure is made first' },
    who: officers,
    consequence: { zh: '应当补办决定书并送达当事人', en: 'the decision must be written and served' },
    versions: [{ ...beforeCoercion, amount: 48, unit: 'hour', lastDay: 'stays', basis: [at('order-15', 15, 2)], confidence: 'high' }],
  },
  'urgent-measure-report': {
    words: { zh: '当场实施强制措施补办批准', en: 'approval of an urgent coercive measure' },
    event: { zh: '当场实施行政强制措施', en: 'the measure is taken on the spot' },
    who: officers,
    consequence: { zh: '应当报告负责人并补办批准，不应当采取的立即解除', en: 'the head must be told and approve, or the measure is lifted at once' },
    versions: [{ ...coercion, amount: 24, unit: 'hour', lastDay: 'stays', basis: [at('coercion-law', 19)], confidence: 'high' }],
  },
  'rectification-extension-request': {
    words: { zh: '申请延长整改期限', en: 'request for more time to rectify' },
    event: { zh: '整改期限届满', en: 'the period for rectification ends' },
    who: firm,
    consequence: {
      zh: '因不可抗力不能按期完成的，在此期间提出书面延期申请',
      en: 'where force majeure prevents completion, the written request is made within it',
    },
    direction: 'before',
    sense: 'window',
    versions: underOrder15({ amount: 10, unit: 'calendar-day', article: 16, paragraph: 1 }),
  },
  'rectification-extension-answer': {
    words: { zh: '答复整改延期申请', en: 'answer to the request for more time' },
    event: { zh: '收到延期申请', en: 'the request is received' },
    who: body,
    consequence: { zh: '应当书面答复是否准予延期', en: 'a written answer is owed' },
    versions: underOrder15({ amount: 5, unit: 'calendar-day', article: 16, paragraph: 1 }),
  },
  're-check': {
    words: { zh: '整改复查', en: 're-check' },
    event: { zh: '提出复查申请或者整改期限届满', en: 'a re-check is asked for, or the period for rectification ends' },
    who: body,
    consequence: { zh: '应当复查并出具复查意见书', en: 'the re-check and its opinion are owed' },
    versions: underOrder15({ amount: 10, unit: 'calendar-day', article: 16, paragraph: 2 }),
  },
  'stop-production-limit': {
    words: { zh: '责令暂时停产停业的期限', en: 'temporary stop of production' },
    event: { zh: '责令暂时停产停业、停止建设、停止施工或者停止使用', en: 'the stop is ordered' },
    who: body,
    consequence: { zh: '一般不超过此日', en: 'it does not as a rule last longer' },
    versions: underOrder15({ amount: 6, unit: 'month', article: 14, paragraph: 3 }),
  },
  'licence-suspension-limit': {
    words: { zh: '暂扣许可证、暂停资格的期限', en: 'suspension of a licence or qualification' },
    event: { zh: '暂扣许可证或者暂停执业资格、岗位证书', en: 'the licence or qualification is suspended' },
    who: { zh: '发证机关', en: 'the issuing authority' },
    consequence: { zh: '一般不超过此日', en: 'it does not as a rule last longer' },
    versions: underOrder15({ amount: 6, unit: 'month', article: 6, paragraph: 3 }),
  },
  'restart-review': {
    words: { zh: '恢复生产现场审查', en: 'on-site review before restart' },
    event: { zh: '收到恢复生产的申请报告', en: 'the application to resume production is received' },
    who: body,
    consequence: { zh: '应当现场审查，合格的核销隐患', en: 'the site must be reviewed; if it passes the hazard is closed' },
    versions: [
      { from: '2008-02-01', amount: 10, unit: 'calendar-day', dayKind: 'assumed', lastDay: 'stays', basis: [at('order-16', 23)], confidence: 'high' },
    ],
  },
  'power-cut-notice': {
    words: { zh: '停止供电通知', en: 'notice before power is cut' },
    event: { zh: '采取停止供电措施', en: 'the power is cut' },
    who: body,
    consequence: { zh: '应当已通知生产经营单位，紧急情形除外', en: 'the firm must have been told by then, save in an emergency' },
    direction: 'before',
    versions: [
      {
        from: '2014-12-01',
        to: '2021-08-31',
        amount: 24,
        unit: 'hour',
        lastDay: 'stays',
        basis: [at('safety-law-2014', 67, 2)],
        confidence: 'medium',
      },
      { from: '2021-09-01', amount: 24, unit: 'hour', lastDay: 'stays', basis: [at('safety-law', 70, 2)], confidence: 'high' },
    ],
  },
  'daily-penalty': {
    words: { zh: '按日连续处罚起算', en: 'start of the daily penalty' },
    event: { zh: '作出责令改正', en: 'correction is ordered' },
    who: body,
    consequence: {
      zh: '被责令改正且受罚款、拒不改正的，按原处罚数额按日连续处罚',
      en: 'where the firm was fined and refuses, the original fine runs by the day',
    },
    sense: 'start',
    versions: [{ from: '2021-09-01', amount: 1, unit: 'calendar-day', lastDay: 'stays', basis: [at('safety-law', 112)], confidence: 'high' }],
  },
  'coal-closure-decision': {
    words: { zh: '煤矿关闭决定', en: 'decision on closing a coal mine' },
    event: { zh: '提请关闭', en: 'closure is proposed' },
    who: government,
    consequence: { zh: '应当作出关闭或者不予关闭的决定', en: 'the government must decide' },
    versions: [
      {
        from: '2008-01-01',
        to: '2024-04-30',
        amount: 7,
        unit: 'calendar-day',
        dayKind: 'assumed',
        lastDay: 'stays',
        basis: [at('coal-regulation', 13, 1)],
        confidence: 'high',
      },
    ],
  },
  'hazard-statistics-quarter': {
    words: { zh: '事故隐患季度统计表', en: 'quarterly hazard statistics' },
    event: { zh: '季度末日', en: 'the last day of the quarter' },
    who: firm,
    consequence: { zh: '应当报送书面统计分析表', en: 'the signed statistics are owed' },
    versions: [{ from: '2008-02-01', amount: 15, unit: 'day-of-next-month', lastDay: 'stays', basis: [at('order-16', 14, 1)], confidence: 'high' }],
  },
  'hazard-statistics-year': {
    words: { zh: '事故隐患年度统计表', en: 'yearly hazard statistics' },
    event: { zh: '年度末日', en: 'the last day of the year' },
    who: firm,
    consequence: { zh: '应当报送书面统计分析表', en: 'the signed statistics are owed' },
    versions: [{ from: '2008-02-01', amount: 31, unit: 'day-of-next-month', lastDay: 'stays', basis: [at('order-16', 14, 1)], confidence: 'high' }],
  },
  'major-hazard-statistics': {
    words: { zh: '重大事故隐患统计上报', en: 'statistics of major hazards upward' },
    event: { zh: '季度末日', en: 'the last day of the quarter' },
    who: body,
    consequence: { zh: '应当逐级报至省级备案', en: 'they go up to the province' },
    versions: [{ from: '2008-02-01', amount: null, unit: 'calendar-day', lastDay: 'stays', basis: [at('order-16', 24, 1)], confidence: 'high' }],
  },
  'major-hazard-statistics-half': {
    words: { zh: '重大事故隐患统计半年上报', en: 'half-yearly statistics of major hazards' },
    event: { zh: '半年末日', en: 'the last day of the half-year' },
    who: { zh: '省级安全监管部门', en: 'the provincial body' },
    consequence: { zh: '应当报国家安全监管总局备案', en: 'they go to the State Administration' },
    versions: [{ from: '2008-02-01', amount: null, unit: 'calendar-day', lastDay: 'stays', basis: [at('order-16', 24, 2)], confidence: 'high' }],
  },
} as const satisfies Record<string, Clock>;
