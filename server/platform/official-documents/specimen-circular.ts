import { officialDocument } from '../../../domain/official-documents/official-document.ts';
import type { OfficialDocument, OfficialDocumentInput } from '../../../domain/official-documents/official-document.ts';

// A specimen for tests and for looking at the page: its figures are made by a rule, not reported by anyone.

const cities = '南京市 无锡市 徐州市 常州市 苏州市 南通市 连云港市 淮安市 盐城市 扬州市 镇江市 泰州市 宿迁市'.split(' ');
const sectors = [
  '道路交通',
  '建筑施工',
  '危险化学品',
  '煤矿',
  '非煤矿山、冶金',
  '烟花爆竹',
  '内河水上交通和道路客货运输',
  '沿海、长江水上交通',
  '消防',
  '渔业船舶',
  '特种设备',
  '铁路',
  '国土资源',
  '民爆器材、国防科技工业',
  '电力',
  '水利',
  '农业机械',
  '工商管理',
];

const percent = (part: number, whole: number) => `${((part * 100) / whole).toFixed(1)}%`;
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

const checked = cities.map((_, index) => 700 + ((index * 389) % 971));
const found = checked.map((value, index) => Math.round(value * (0.3 + (index % 4) * 0.06)));
const rectified = found.map((value, index) => Math.round(value * (0.86 + (index % 5) * 0.025)));
const overdue = found.map((value, index) => Math.round((value - rectified[index]!) / 3));

const bySector = sectors.map((_, index) => 60 + ((index * 173) % 487));
const bySectorDone = bySector.map((value, index) => Math.round(value * (0.85 + (index % 6) * 0.02)));

const input: OfficialDocumentInput = {
  style: 'gbt9704-1999',
  kind: 'circular',
  organMark: '江苏省安全生产委员会办公室文件',
  number: { organ: '苏安办', year: 2009, serial: 12 },
  title: '江苏省安全生产委员会办公室关于2009年9月全省安全生产执法行动进展情况的通报',
  addressees: '各市安全生产委员会，省安全生产执法行动领导小组各成员单位，各专项指导组',
  body: [
    {
      kind: 'paragraph',
      text: `根据《江苏省安全生产执法行动实施方案》的安排，各地、各有关部门报送了2009年9月（8月26日至9月25日）执法行动进展情况。截至2009年9月25日，全省共检查生产经营单位${sum(checked).toLocaleString('en')}家次，发现非法违法行为和隐患${sum(found).toLocaleString('en')}起，已整改${sum(rectified).toLocaleString('en')}起。现将有关情况通报如下：`,
    },
    { kind: 'heading', level: 1, text: '总体进展情况' },
    {
      kind: 'paragraph',
      text: '各市按照《关于做好国庆期间安全生产执法行动的通知》（苏安办〔2009〕9号）要求，突出烟花爆竹、危险化学品、道路交通等重点行业领域，组织联合执法，对无证无照生产经营、超层越界开采、违反建设项目安全设施“三同时”规定等行为依法予以查处。各市按行政区划排列如下，不作名次。',
    },
    {
      kind: 'table',
      caption: '表1　各市执法行动进展情况（2009年9月）',
      unit: '单位：家次、起',
      columns: [
        { header: '地区', align: 'left' },
        { header: '检查单位' },
        { header: '发现问题', group: '问题办理' },
        { header: '已整改', group: '问题办理' },
        { header: '逾期未整改', group: '问题办理' },
        { header: '整改率' },
      ],
      rows: cities.map((city, index) => [
        city,
        checked[index]!,
        found[index]!,
        rectified[index]!,
        overdue[index]!,
        percent(rectified[index]!, found[index]!),
      ]),
      totalRow: ['全省合计', sum(checked), sum(found), sum(rectified), sum(overdue), percent(sum(rectified), sum(found))],
    },
    { kind: 'heading', level: 1, text: '行业领域情况' },
    { kind: 'heading', level: 2, text: '专项指导组工作' },
    {
      kind: 'paragraph',
      text: '18个专项指导组对口指导各市，现场督办重大隐患，对示例化工厂（虚构）、示例采石场（虚构）等单位的问题逐项销号。联系人张喆、李堃、王旻、赵昇（均为虚构）核对了占地1,027㎡的示例仓库台账。',
    },
    {
      kind: 'table',
      caption: '表2　各行业领域执法行动进展情况（2009年9月）',
      unit: '单位：起',
      columns: [{ header: '行业领域', align: 'left' }, { header: '发现问题' }, { header: '已整改' }, { header: '整改率' }],
      rows: sectors.map((sector, index) => [sector, bySector[index]!, bySectorDone[index]!, percent(bySectorDone[index]!, bySector[index]!)]),
      totalRow: ['合计', sum(bySector), sum(bySectorDone), percent(sum(bySectorDone), sum(bySector))],
    },
    { kind: 'heading', level: 1, text: '存在问题和下一步要求' },
    {
      kind: 'paragraph',
      text: '从报送情况看，仍有部分地区和部门月报报送不及时，个别问题超过整改期限未办结。各地、各有关部门要对照台账，逐起明确责任单位和整改时限；对逾期未整改的，依法采取停产停业整顿、提请关闭等措施，并于2009年10月25日前报送10月进展情况。',
    },
  ],
  signingOrgan: '江苏省安全生产委员会办公室',
  issuedOn: '2009-09-28',
  subjectWords: ['安全生产', '执法', '行动', '通报'],
  copiedTo: '国务院安全生产委员会办公室，省委办公厅、省人大常委会办公厅、省政府办公厅、省政协办公厅，各市人民政府办公室',
  printing: { organ: '江苏省安全生产委员会办公室', day: '2009-09-28' },
};

/** The specimen, with what a test wants to be different. */
export function specimenCircular(changes: Partial<OfficialDocumentInput> = {}): OfficialDocument {
  return officialDocument.parse({ ...input, ...changes });
}
