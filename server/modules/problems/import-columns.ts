import type { Words } from '../../platform/refused.ts';
import type { WorkbookColumn } from '../../platform/workbooks/workbook-column.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';

/** The sheet that is filled in and read. */
export const importSheet = '问题';

/** Example rows are plainly made up; a row that still carries this firm is passed over. */
export const exampleFirm = '示例化工有限公司（填写示例）';

export const natureWords: Record<'illegal-act' | 'hazard', Words> = {
  'illegal-act': { zh: '非法违法行为', en: 'Illegal act' },
  hazard: { zh: '事故隐患', en: 'Hazard' },
};

export interface ProblemChoices {
  /** "320102000 南京市玄武区", one for each division that the viewer may register in. */
  places: readonly string[];
  sectors: readonly string[];
  kinds: readonly string[];
  subKinds: readonly string[];
  grades: readonly string[];
  standards: readonly string[];
}

const none: ProblemChoices = { places: [], sectors: [], kinds: [], subKinds: [], grades: [], standards: [] };

/** "1 无证或证照不全": what a cell holds for a kind or part, and what is read back from its beginning. */
export function kindChoices(campaign: LoadedCampaign, locale: 'zh' | 'en'): { kinds: string[]; subKinds: string[] } {
  return {
    kinds: campaign.kinds.map((kind) => `${kind.code} ${kind.shortNames[locale]}`),
    subKinds: campaign.kinds.flatMap((kind) => kind.subKinds.map((sub) => `${sub.code} ${sub.names[locale]}`)),
  };
}

/** The columns of the file of problems; with choices for the template, without them for reading. */
export function importColumns(choices: ProblemChoices = none, locale: 'zh' | 'en' = 'zh'): WorkbookColumn[] {
  const first = (values: readonly string[]) => values[0] ?? '';
  return [
    {
      key: 'firm',
      heading: { zh: '企业名称', en: 'Firm' },
      required: true,
      width: 36,
      note: {
        zh: '已登记的企业按名称和代码认；没有登记的随文件一并登记。',
        en: 'A firm on record is known by name and code; one that is not is registered along with the file.',
      },
      examples: [exampleFirm],
    },
    {
      key: 'code',
      heading: { zh: '企业代码', en: 'Firm’s code' },
      width: 22,
      note: {
        zh: '统一社会信用代码、组织机构代码、工商注册号任填一种；无证无照的留空，并填地址和负责人。',
        en: 'Any of the three codes; blank for a firm without licences, then with address and person.',
      },
    },
    { key: 'address', heading: { zh: '企业地址', en: 'Firm’s address' }, width: 28, examples: ['示例路 1 号'] },
    { key: 'person', heading: { zh: '企业负责人', en: 'Person in charge' }, width: 12, examples: ['张甲'] },
    {
      key: 'region',
      heading: { zh: '所在区划', en: 'Division' },
      required: true,
      width: 30,
      note: {
        zh: '问题发生地：从下拉列表选择，也可填 6 位或 9 位区划代码。',
        en: 'Where the problem is: from the list, or a code of 6 or 9 digits.',
      },
      choices: choices.places,
      freeChoice: true,
      examples: [first(choices.places)],
    },
    { key: 'place', heading: { zh: '具体地点', en: 'Place' }, width: 24, examples: ['东侧仓库'] },
    {
      key: 'sector',
      heading: { zh: '所属领域', en: 'Sector' },
      required: true,
      width: 18,
      choices: choices.sectors,
      examples: [first(choices.sectors)],
    },
    {
      key: 'nature',
      heading: { zh: '性质', en: 'Nature' },
      required: true,
      width: 14,
      choices: Object.values(natureWords).map((words) => words[locale]),
      examples: [natureWords['illegal-act'][locale]],
    },
    {
      key: 'kind',
      heading: { zh: '行为类别', en: 'Kind of act' },
      width: 26,
      note: { zh: '非法违法行为必填。', en: 'Needed for an illegal act.' },
      choices: choices.kinds,
      freeChoice: true,
      examples: [first(choices.kinds)],
    },
    {
      key: 'subKind',
      heading: { zh: '小类', en: 'Part' },
      width: 26,
      note: { zh: '类别下分小类的必填。', en: 'Needed where the kind has parts.' },
      choices: choices.subKinds,
      freeChoice: true,
      examples: [first(choices.subKinds)],
    },
    {
      key: 'kindWords',
      heading: { zh: '行为说明', en: 'Act in words' },
      width: 24,
      note: { zh: '“其他”类必填。', en: 'Needed for the kind "other".' },
    },
    {
      key: 'grade',
      heading: { zh: '隐患等级', en: 'Grade of hazard' },
      width: 12,
      note: { zh: '事故隐患必填。', en: 'Needed for a hazard.' },
      choices: choices.grades,
    },
    {
      key: 'standard',
      heading: { zh: '重大隐患判定标准', en: 'Standard' },
      width: 30,
      note: { zh: '重大隐患必填。', en: 'Needed for a major hazard.' },
      choices: choices.standards,
      freeChoice: true,
    },
    { key: 'clause', heading: { zh: '判定条款', en: 'Clause' }, width: 18 },
    { key: 'facts', heading: { zh: '事实', en: 'Facts' }, required: true, width: 50, examples: ['未取得许可证从事生产'] },
    {
      key: 'law',
      heading: { zh: '法律依据', en: 'Legal basis' },
      width: 30,
      note: { zh: '留空的，按类别当日的依据填写。', en: 'Blank: the basis of the kind on the day.' },
    },
    { key: 'foundOn', heading: { zh: '发现日期', en: 'Found on' }, required: true, width: 12, examples: ['2009-05-04'] },
    {
      key: 'dueOn',
      heading: { zh: '整改期限', en: 'Rectify by' },
      width: 12,
      note: { zh: '已责令限期整改的填写；只有执法岗位可以填。', en: 'Where rectification is ordered; enforcement posts only.' },
    },
  ];
}
