import { field } from './document-field.ts';
import type { DocumentField, DocumentFields, DocumentOption, FormParagraph } from './document-kind.ts';

/** What may be stopped on the spot. 安全生产法(2021)第六十五条第一款第(三)项；总局令第15号第十四条第一款 */
export const STOPS = [
  { key: 'stop-production', zh: '暂时停产停业', en: 'Production or business stopped' },
  { key: 'stop-construction', zh: '暂时停止建设、施工', en: 'Construction stopped' },
  { key: 'stop-use', zh: '暂时停止使用相关设施、设备', en: 'Use of equipment stopped' },
] as const satisfies readonly DocumentOption[];

export const WITHDRAWAL = { key: 'withdraw', zh: '从危险区域内撤出作业人员', en: 'Workers taken out' } as const satisfies DocumentOption;

export const NO_STOP = 'none';

/** A stop is chosen, not written: which, over what, from and until; the record and the print follow the choice. */
export const stopFields: readonly DocumentField[] = [
  field(
    'choice',
    'stopMeasure',
    ['停产停业措施', 'Stop'],
    'stop-use',
    [
      '重大事故隐患排除前或者排除过程中无法保证安全的选定一项，据此登记措施；没有的选“不责令停产停业”。',
      'Where safety cannot be had before or while a hazard is removed; the measure is recorded by this choice. Choose none where nothing is stopped.',
    ],
    { required: false, half: true, options: [{ key: NO_STOP, zh: '不责令停产停业', en: 'Nothing is stopped' }, ...STOPS] },
  ),
  field(
    'choice',
    'peopleOut',
    ['撤出作业人员', 'Workers taken out'],
    'yes',
    ['从危险区域内撤出作业人员的选“是”。', 'Yes where workers leave the danger zone.'],
    {
      required: false,
      half: true,
      options: [
        { key: 'yes', zh: '是', en: 'yes' },
        { key: 'no', zh: '否', en: 'no' },
      ],
    },
  ),
  field(
    'line',
    'stopObject',
    ['停产、停用和撤出的范围', 'Over what'],
    '一车间三号釜及其周边作业区域',
    ['写明企业、车间、工程、设施设备或者区域，全部或者局部。', 'Firm, workshop, works, equipment or area; all or a part.'],
    { required: false },
  ),
  field('day', 'stopFrom', ['自', 'From'], '2024-05-08', ['不早于文书制发日。', 'Not before the day of issue.'], { required: false, half: true }),
];

/** The stops of a paper as chosen, workers taken out among them; undefined where nothing was chosen: a paper of before the choice. */
export function chosenStops(fields: DocumentFields): string[] | undefined {
  const { stopMeasure, peopleOut } = fields;
  if (stopMeasure === undefined && peopleOut === undefined) return undefined;
  return [...(typeof stopMeasure === 'string' && stopMeasure !== NO_STOP ? [stopMeasure] : []), ...(peopleOut === 'yes' ? [WITHDRAWAL.key] : [])];
}

/** Whether the words of what was decided on the spot stop production or use, or take the workers out. 安全生产法第六十五条第一款第(三)项 */
export function namesStop(decisions: readonly string[]): boolean {
  return decisions.some((line) => /停产|停业|停止[^，。；]{0,12}(?:建设|施工|使用|生产|作业)|撤出/u.test(line));
}

const during = '自{stopFrom}起至{measureEndsOn}止';
const restart = '隐患排除后，应当书面申请恢复，经本机关现场审查同意方可恢复生产经营和使用。';

/** The print of the choice; what is stopped restarts after a review alone. 安全生产法(2021)第六十五条第一款第(三)项 */
export const stopText: readonly FormParagraph[] = [
  ...STOPS.map(({ key, zh }): FormParagraph => ({ text: `责令你单位${zh}，范围为{stopObject}，${during}。`, when: 'stopMeasure', is: key })),
  { text: `从危险区域内撤出作业人员，范围为{stopObject}，${during}。`, when: 'peopleOut', is: 'yes' },
  ...STOPS.map(({ key }): FormParagraph => ({ text: restart, when: 'stopMeasure', is: key })),
  { text: '以上停产停业（停止使用）期限至{measureEndsOn}，隐患排除后经审查同意方可恢复。', when: 'measureEndsOn', unless: 'stopMeasure' },
];
