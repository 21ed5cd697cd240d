interface PlainText {
  code: string;
  names: { zh: string; en: string };
  hint: { zh: string; en: string };
  required: boolean;
  longest: number;
}

const summary: readonly PlainText[] = [
  {
    code: 'T1',
    names: { zh: '工作开展情况', en: 'What was done' },
    required: true,
    longest: 20000,
    hint: { zh: '组织领导、排查查处、督促整改的情况，数字以台账为准', en: 'Organisation, screening, rectification; figures as in the register' },
  },
  {
    code: 'T2',
    names: { zh: '问题和原因分析', en: 'Problems and their causes' },
    required: true,
    longest: 10000,
    hint: { zh: '存在的突出问题，发生的原因', en: 'What stands out, and why' },
  },
  {
    code: 'T3',
    names: { zh: '对策措施', en: 'Remedies' },
    required: true,
    longest: 10000,
    hint: { zh: '针对原因提出的措施和责任单位', en: 'Measures against the causes, and who takes them' },
  },
  {
    code: 'T4',
    names: { zh: '重大问题', en: 'Major problems' },
    required: false,
    longest: 10000,
    hint: { zh: '需要列入督办的重大问题，写明台账编号', en: 'Major problems to be put on the list, with their numbers' },
  },
];

/** What a report without a form is written in, by the kind of its duty. 方案四(一)1、四(三)1、四(四) */
const TEXTS_OF_KIND: Readonly<Record<string, readonly PlainText[]>> = {
  'work-plan': [
    {
      code: 'T1',
      names: { zh: '组织领导', en: 'Organisation' },
      required: true,
      longest: 5000,
      hint: { zh: '本级领导小组和办事机构、联系人（不写个人手机号码）', en: 'Leading group, office and contact of this level (no private numbers)' },
    },
    {
      code: 'T2',
      names: { zh: '重点和任务', en: 'Priorities and tasks' },
      required: true,
      longest: 10000,
      hint: { zh: '本地区本部门的重点领域、重点单位和任务', en: 'Sectors, firms and tasks that matter most here' },
    },
    {
      code: 'T3',
      names: { zh: '步骤和时间安排', en: 'Steps and days' },
      required: true,
      longest: 10000,
      hint: { zh: '各阶段的起止时间和责任单位', en: 'Each stage with its days and who answers for it' },
    },
    {
      code: 'T4',
      names: { zh: '保障措施', en: 'Means' },
      required: false,
      longest: 10000,
      hint: { zh: '人员、经费、督查', en: 'People, money, supervision' },
    },
  ],
  'stage-summary': summary,
  'final-summary': summary,
  'province-stage-report': summary,
};

/** The text items of a report that has no form; those of a summary for a kind that is not listed. */
export function plainReportTexts(dutyKind: string): readonly PlainText[] {
  return TEXTS_OF_KIND[dutyKind] ?? summary;
}
