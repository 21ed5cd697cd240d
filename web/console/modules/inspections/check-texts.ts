import { defineTexts } from '../../../shared/texts.ts';

export const checkTexts = defineTexts({
  zh: {
    title: '检查记录', make: '登记检查', back: '检查记录', madeOn: '检查日期', firm: '企业', region: '地区', sector: '领域', unit: '检查单位', officers: '检查人员', teams: '检查组数',
    result: '结果', nothing: '未发现问题', something: '发现问题', problems: '问题数', voided: '已作废', withVoided: '含作废', onlyWithVoided: '含已作废的', summary: '检查情况',
    empty: '还没有检查记录。', emptyFiltered: '没有符合条件的检查记录。',
    newTitle: '登记检查', newWhy: '由两名以上持证执法人员实施的检查。', submit: '登记', firmWhy: '没有登记过的企业先登记企业。', newFirm: '登记新企业',
    officersWhy: '至少两人，当日执法证件有效。', noCertificate: '当日无有效执法证件', certificate: (number: string, until: string) => `${number}，有效期至 ${until}`,
    summaryHint: '检查了哪些场所、环节', papers: '照片和材料', groupWho: '何时、何处、何人', groupWhat: '检查情况', sectorWhy: '不选的，按企业所属领域。',
    madeBy: '登记人', madeAt: '登记时间', problemList: '发现的问题', noProblems: '尚未登记问题。', register: '登记发现的问题', void: '作废', voidReason: '作废原因', voidConfirm: '作废后不再计入统计。', files: '照片和材料', noFiles: '没有照片和材料。', state: '状态', valid: '有效',
  },
  en: {
    title: 'Inspections', make: 'Record a check', back: 'Checks', madeOn: 'Day', firm: 'Firm', region: 'Place', sector: 'Sector', unit: 'Checked by', officers: 'Officers', teams: 'Teams',
    result: 'Result', nothing: 'Nothing found', something: 'Problems found', problems: 'Problems', voided: 'Void', withVoided: 'With void ones', onlyWithVoided: 'Void ones too', summary: 'What was seen',
    empty: 'No check is recorded yet.', emptyFiltered: 'No check fits these filters.',
    newTitle: 'Record a check', newWhy: 'A check made by two or more certified officers.', submit: 'Record', firmWhy: 'A firm that is not on record is registered first.', newFirm: 'Register a new firm',
    officersWhy: 'At least two, with certificates valid that day.', noCertificate: 'no certificate valid that day', certificate: (number, until) => `${number}, valid until ${until}`,
    summaryHint: 'Which places and processes were checked', papers: 'Photos and papers', groupWho: 'When, where, who', groupWhat: 'What was seen', sectorWhy: 'Left out: the firm’s own sector.',
    madeBy: 'Recorded by', madeAt: 'Recorded at', problemList: 'Problems found', noProblems: 'None is registered yet.', register: 'Register a problem found', void: 'Void', voidReason: 'Why it is void', voidConfirm: 'It no longer counts in the figures.', files: 'Photos and papers', noFiles: 'No photos or papers.', state: 'State', valid: 'Valid',
  },
});
