import type { Day } from '../calendar/day.ts';

/** A law, regulation, order or document that rules are taken from, in one of its versions. */
export interface Law {
  /** Title as documents cite it, without the book marks. */
  readonly title: string;
  /** How explanations name it: short, with the year where several versions exist. */
  readonly short: string;
  readonly en: string;
  readonly from: Day;
  readonly to?: Day;
  /** 待核实: the text is not at hand. */
  readonly unread?: true;
}

export const laws = {
  'penalty-law-1996': {
    title: '中华人民共和国行政处罚法',
    short: '行政处罚法（1996）',
    en: 'Administrative Penalty Law (1996)',
    from: '1996-10-01',
    to: '2021-07-14',
  },
  'penalty-law': { title: '中华人民共和国行政处罚法', short: '行政处罚法', en: 'Administrative Penalty Law', from: '2021-07-15' },
  'coercion-law': { title: '中华人民共和国行政强制法', short: '行政强制法', en: 'Administrative Coercion Law', from: '2012-01-01' },
  'safety-law-2002': {
    title: '中华人民共和国安全生产法',
    short: '安全生产法（2002）',
    en: 'Work Safety Law (2002)',
    from: '2002-11-01',
    to: '2014-11-30',
  },
  'safety-law-2014': {
    title: '中华人民共和国安全生产法',
    short: '安全生产法（2014）',
    en: 'Work Safety Law (2014)',
    from: '2014-12-01',
    to: '2021-08-31',
    unread: true,
  },
  'safety-law': { title: '中华人民共和国安全生产法', short: '安全生产法', en: 'Work Safety Law', from: '2021-09-01' },
  'order-15': {
    title: '安全生产违法行为行政处罚办法',
    short: '安全生产违法行为行政处罚办法（总局令第15号）',
    en: 'Order 15 (2007)',
    from: '2008-01-01',
    to: '2015-04-30',
  },
  'order-15-2015': {
    title: '安全生产违法行为行政处罚办法',
    short: '安全生产违法行为行政处罚办法（2015修正）',
    en: 'Order 15 as amended in 2015',
    from: '2015-05-01',
    to: '2026-01-31',
    unread: true,
  },
  'order-18': {
    title: '安全生产违法行为行政处罚办法',
    short: '安全生产违法行为行政处罚办法（应急管理部令第18号）',
    en: 'Order 18 (2025)',
    from: '2026-02-01',
    unread: true,
  },
  'order-16': { title: '安全生产事故隐患排查治理暂行规定', short: '安全生产事故隐患排查治理暂行规定', en: 'Order 16 on hazards', from: '2008-02-01' },
  'order-24': {
    title: '安全生产监管监察职责和行政执法责任追究的暂行规定',
    short: '总局令第24号',
    en: 'Order 24 on responsibility',
    from: '2009-10-01',
  },
  'order-31': {
    title: '安全生产行政处罚自由裁量适用规则（试行）',
    short: '安全生产行政处罚自由裁量适用规则',
    en: 'Order 31 on discretion',
    from: '2010-10-01',
    to: '2023-12-31',
  },
  'order-12': {
    title: '应急管理行政裁量权基准暂行规定',
    short: '应急管理行政裁量权基准暂行规定（应急管理部令第12号）',
    en: 'Order 12 on discretion',
    from: '2024-01-01',
    unread: true,
  },
  'order-11': {
    title: '安全生产严重失信主体名单管理办法',
    short: '安全生产严重失信主体名单管理办法',
    en: 'Order 11 on serious dishonesty',
    from: '2023-10-01',
    unread: true,
  },
  'accident-regulation': {
    title: '生产安全事故报告和调查处理条例',
    short: '生产安全事故报告和调查处理条例',
    en: 'Accident Regulation',
    from: '2007-06-01',
  },
  'transfer-regulation': {
    title: '行政执法机关移送涉嫌犯罪案件的规定',
    short: '行政执法机关移送涉嫌犯罪案件的规定',
    en: 'Regulation on Transfer of Suspected Crimes',
    from: '2001-07-09',
  },
  'coal-regulation': {
    title: '国务院关于预防煤矿生产安全事故的特别规定',
    short: '国务院令第446号',
    en: 'Special Regulation on Coal Mines',
    from: '2005-09-03',
    to: '2024-04-30',
  },
  'licence-regulation': { title: '安全生产许可证条例', short: '安全生产许可证条例', en: 'Safety Licence Regulation', from: '2004-01-13' },
  'supervision-regulation': { title: '政府督查工作条例', short: '政府督查工作条例', en: 'Government Supervision Regulation', from: '2021-02-01' },
  'bank-collection-rules': {
    title: '罚款决定与罚款收缴分离实施办法',
    short: '罚款决定与罚款收缴分离实施办法',
    en: 'Rules on Separate Collection of Fines',
    from: '1998-01-01',
  },
  'civil-procedure-2007': {
    title: '中华人民共和国民事诉讼法',
    short: '民事诉讼法（2007）',
    en: 'Civil Procedure Law (2007)',
    from: '2008-04-01',
    to: '2012-12-31',
    unread: true,
  },
  'civil-procedure-2012': {
    title: '中华人民共和国民事诉讼法',
    short: '民事诉讼法（2012）',
    en: 'Civil Procedure Law (2012)',
    from: '2013-01-01',
    to: '2021-12-31',
    unread: true,
  },
  'civil-procedure': { title: '中华人民共和国民事诉讼法', short: '民事诉讼法', en: 'Civil Procedure Law', from: '2022-01-01' },
  'review-law-1999': {
    title: '中华人民共和国行政复议法',
    short: '行政复议法（1999）',
    en: 'Administrative Reconsideration Law (1999)',
    from: '1999-10-01',
    to: '2023-12-31',
  },
  'review-law': { title: '中华人民共和国行政复议法', short: '行政复议法', en: 'Administrative Reconsideration Law', from: '2024-01-01' },
  'litigation-law-1989': {
    title: '中华人民共和国行政诉讼法',
    short: '行政诉讼法（1989）',
    en: 'Administrative Litigation Law (1989)',
    from: '1990-10-01',
    to: '2015-04-30',
    unread: true,
  },
  'litigation-law': { title: '中华人民共和国行政诉讼法', short: '行政诉讼法', en: 'Administrative Litigation Law', from: '2015-05-01' },
  'litigation-opinions-2000': {
    title: '最高人民法院关于执行《中华人民共和国行政诉讼法》若干问题的解释',
    short: '法释〔2000〕8号',
    en: 'Judicial interpretation 2000 No. 8',
    from: '2000-03-10',
    to: '2018-02-07',
    unread: true,
  },
  'legislation-law': { title: '中华人民共和国立法法', short: '立法法', en: 'Legislation Law', from: '2000-07-01', unread: true },
  'crime-interpretation': {
    title: '最高人民法院、最高人民检察院关于办理危害生产安全刑事案件适用法律若干问题的解释',
    short: '法释〔2015〕22号',
    en: 'Judicial interpretation 2015 No. 22',
    from: '2015-12-16',
  },
  'tip-reward-rules': {
    title: '安全生产领域举报奖励办法',
    short: '安监总财〔2018〕19号',
    en: 'Rules on Rewards for Tip-offs (2018)',
    from: '2018-01-04',
    unread: true,
  },
} as const satisfies Record<string, Law>;

export type LawKey = keyof typeof laws;
