import { defineTexts } from '../../../shared/texts.ts';

export const searchTexts = defineTexts({
  zh: {
    placeholder: '编号、企业、机构',
    label: '查找问题编号、企业名称或代码、机构名称或首字母，按 / 键可达',
    problems: '问题',
    enterprises: '企业',
    units: '机构',
    none: '没有找到。可输入问题编号的开头，企业名称中的两个字或代码，机构名称或拼音首字母。',
    searching: '正在查找',
  },
  en: {
    placeholder: 'Number, firm, unit',
    label: 'Find the number of a problem, a firm by name or code, a unit by name or initials; the key / leads here',
    problems: 'Problems',
    enterprises: 'Firms',
    units: 'Units',
    none: 'Nothing found. Type the beginning of a number, two characters or the code of a firm, the name or pinyin initials of a unit.',
    searching: 'Searching',
  },
});
