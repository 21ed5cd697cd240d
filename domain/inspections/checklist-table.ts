import { chineseNumber } from '../law/chinese-number.ts';
import { at, type Cite } from '../law/cite.ts';
import type { Confidence, Words } from '../law/words.ts';
import type { ChecklistRow, FoundAs, OtherBasis, VisitPhase } from './checklist-row.ts';

/** The same duty in the Work Safety Law of 2002, 2014 and 2021: article, with item where it has one. */
function safety(of2002: number | null, of2014: number | null, of2021: number | null, item?: number): Cite[] {
  const place = (law: 'safety-law-2002' | 'safety-law-2014' | 'safety-law', article: number | null) =>
    article === null ? [] : [item === undefined ? at(law, article) : at(law, article, undefined, item)];
  return [...place('safety-law-2002', of2002), ...place('safety-law-2014', of2014), ...place('safety-law', of2021)];
}

function other(zh: string, en: string, from: string, to?: string, confidence: Confidence = 'medium'): OtherBasis {
  return { words: { zh, en }, from, ...(to === undefined ? {} : { to }), confidence };
}

const general: FoundAs = { nature: 'hazard', grade: 'general' };
const act = (kind: string, subKind: string | null): FoundAs => ({ nature: 'illegal-act', kind, subKind });
const chemicalStandard = (clause: string): FoundAs => ({
  nature: 'hazard',
  grade: 'major',
  standard: 'chemicals-2017',
  clause,
});
const zhOf = (article: number) => `第${chineseNumber(article)}条`;
const chemicals2017 = (article: number) =>
  other(
    `《化工和危险化学品生产经营单位重大生产安全事故隐患判定标准（试行）》${zhOf(article)}`,
    `Standard for major hazards of chemical firms (2017), Art. ${article}`,
    '2017-11-13',
    undefined,
    'high',
  );
const construction = (article: number) =>
  other(
    `《建设工程安全生产管理条例》${zhOf(article)}`,
    `Regulation on Safety of Construction Works, Art. ${article}`,
    '2004-02-01',
    undefined,
    'high',
  );
const fire = (article: number) => other(`《消防法》${zhOf(article)}`, `Fire Law, Art. ${article}`, '2009-05-01', undefined, 'high');
const fireworks = (article: number) => other(`《烟花爆竹安全管理条例》${zhOf(article)}`, `Fireworks Regulation, Art. ${article}`, '2006-01-21');
const chemicals = (of2002: number, of2011: number): OtherBasis[] => [
  other(`《危险化学品安全管理条例》（2002）${zhOf(of2002)}`, `Regulation on Hazardous Chemicals (2002), Art. ${of2002}`, '2002-03-15', '2011-11-30'),
  other(`《危险化学品安全管理条例》${zhOf(of2011)}`, `Regulation on Hazardous Chemicals, Art. ${of2011}`, '2011-12-01'),
];

type Phases = readonly VisitPhase[];
const always: Phases = ['building', 'running', 'resuming'];
const working: Phases = ['running', 'resuming'];

function row(
  key: string,
  zh: string,
  en: string,
  where: { phases: Phases; sectors?: readonly number[] },
  basis: ChecklistRow['basis'],
  found: FoundAs = general,
  document = 'rectification-order',
): ChecklistRow {
  const words: Words = { zh, en };
  return { key, words, phases: where.phases, sectors: where.sectors ?? [], basis, found, document };
}

/** Fields whose firms need a safety licence: construction, chemicals, coal, other mines, fireworks, civil explosives. */
const licensed = [2, 3, 4, 5, 6, 14];
/** Fields with dangerous goods, mines or smelting: their projects are reviewed before they are built. */
const reviewed = [3, 4, 5, 6, 14];

/** DATA. 条号依各版《安全生产法》逐条对照；每项：法条、检查内容、问题类别、应用文书。 */
export const CHECKLIST_ROWS: readonly ChecklistRow[] = [
  row('responsibility', '建立并落实安全生产责任制', 'Responsibility for safety is laid down and kept', { phases: always }, safety(17, 18, 21, 1)),
  row('procedures', '制定安全生产规章制度和操作规程', 'Rules and operating procedures exist', { phases: always }, safety(17, 18, 21, 2)),
  row('safety-staff', '设置安全生产管理机构或者配备管理人员', 'A safety office, or safety staff', { phases: always }, safety(19, 21, 24)),
  row('funds', '保证安全生产条件所必需的资金投入', 'Money for safety is spent as needed', { phases: always }, safety(18, 20, 23)),
  row(
    'head-examined',
    '主要负责人和安全管理人员具备安全生产知识和管理能力，依法考核合格',
    'Head and safety staff are examined',
    { phases: always },
    safety(20, 24, 27),
    act('7', '7.2'),
    'filing',
  ),
  row(
    'training',
    '从业人员经安全生产教育和培训合格上岗',
    'Workers are trained before they work',
    { phases: always },
    safety(21, 25, 28),
    act('7', '7.1'),
    'filing',
  ),
  row(
    'special-work',
    '特种作业人员持证上岗',
    'Special operators hold their certificates',
    { phases: always },
    safety(23, 27, 30),
    act('7', '7.2'),
    'filing',
  ),
  row(
    'warning-signs',
    '危险因素较大的场所、设施设备上有明显的安全警示标志',
    'Warning signs at dangerous places',
    { phases: always },
    safety(28, 32, 35),
  ),
  row(
    'equipment',
    '安全设备经常性维护、保养、定期检测并作好记录',
    'Safety equipment is kept up, tested, recorded',
    { phases: working },
    safety(29, 33, 36),
  ),
  row('obsolete', '不使用应当淘汰的危及生产安全的工艺、设备', 'No obsolete dangerous process or equipment', { phases: working }, safety(31, 35, 38)),
  row(
    'major-danger-source',
    '重大危险源登记建档、定期检测评估监控、制定应急预案',
    'Major danger sources filed, watched, planned for',
    { phases: working },
    safety(33, 37, 40),
  ),
  row('hazard-system', '建立事故隐患排查治理制度，如实记录并通报', 'Hazards are looked for, recorded, told', { phases: always }, [
    at('order-16', 8),
    ...safety(null, 38, 41),
  ]),
  row(
    'major-hazard-kept',
    '重大事故隐患按规定期限整治，不隐瞒',
    'Major hazards are reported and put right in time',
    { phases: always },
    [at('order-16', 14), ...safety(null, 38, 41)],
    act('6', '6.2'),
    'filing',
  ),
  row(
    'dormitory',
    '生产、经营、储存、使用危险物品的场所不与员工宿舍同一建筑，出口畅通',
    'No dormitory with dangerous goods; exits free',
    { phases: working },
    safety(34, 39, 42),
    general,
    'on-site-measure',
  ),
  row(
    'dangerous-work',
    '爆破、吊装等危险作业有专人现场安全管理',
    'Dangerous work is watched by a person in charge',
    { phases: always },
    safety(35, 40, 43),
  ),
  row('protective-gear', '为从业人员提供合格的劳动防护用品并督促佩戴', 'Protective gear is given and worn', { phases: always }, safety(37, 42, 45)),
  row(
    'shared-site',
    '同一作业区域内两个以上单位签订安全生产管理协议',
    'Firms that share a site have an agreement',
    { phases: always },
    safety(40, 45, 48),
  ),
  row(
    'contracted-out',
    '项目、场所不发包、出租给不具备安全生产条件的单位或者个人',
    'Nothing is let to those unfit for it',
    { phases: always },
    safety(41, 46, 49),
  ),
  row('emergency-plan', '制定生产安全事故应急预案并组织演练', 'An emergency plan, and drills', { phases: always }, [
    at('safety-law-2002', 17, undefined, 5),
    ...safety(null, 78, 81),
  ]),
  row(
    'accident-told',
    '发生事故立即如实报告，不隐瞒不报、谎报、迟报',
    'Accidents are reported at once and truly',
    { phases: always },
    safety(70, 80, 83),
    act('5', null),
    'filing',
  ),
  row(
    'lets-inspect',
    '配合监督检查，不拒绝、阻挠',
    'Inspections are not refused or hindered',
    { phases: always },
    safety(57, 63, 66),
    act('8', '8.2'),
    'filing',
  ),
  row(
    'three-at-once',
    '安全设施与主体工程同时设计、同时施工、同时投入生产和使用',
    'Safety works are designed, built and used with the main works',
    { phases: ['building', 'running'] },
    safety(24, 28, 31),
    act('4', '4.1'),
    'filing',
  ),
  row(
    'project-assessed',
    '建设项目进行安全评价',
    'The project was assessed for safety',
    { phases: ['building'], sectors: reviewed },
    safety(25, 29, 32),
    act('4', '4.1'),
    'filing',
  ),
  row(
    'design-reviewed',
    '安全设施设计经审查同意',
    'The safety design was reviewed',
    { phases: ['building'], sectors: reviewed },
    safety(26, 30, 33),
    act('4', '4.1'),
    'filing',
  ),
  row(
    'works-accepted',
    '安全设施竣工经验收合格后投入生产和使用',
    'Safety works were accepted before use',
    { phases: ['building', 'running'], sectors: reviewed },
    safety(27, 31, 34),
    act('4', '4.1'),
    'filing',
  ),
  row(
    'safety-licence',
    '依法取得安全生产许可证并在有效期内',
    'A safety licence is held and valid',
    { phases: working, sectors: licensed },
    [at('licence-regulation', 2)],
    act('1', '1.1'),
    'filing',
  ),
  row(
    'order-done',
    '原责令整改、停产的事项已全部完成',
    'All that was ordered is done',
    { phases: ['resuming'] },
    [at('order-16', 23), ...safety(null, 38, 41)],
    act('8', '8.1'),
    'filing',
  ),
  row(
    'retrained',
    '复产前对从业人员进行安全教育和培训',
    'Workers were trained again before the restart',
    { phases: ['resuming'] },
    safety(21, 25, 28),
    act('7', '7.1'),
  ),
  row(
    'equipment-tested-again',
    '复产前对设备、管线和安全设施检测检验',
    'Equipment was tested before the restart',
    { phases: ['resuming'] },
    safety(29, 33, 36),
  ),
  row(
    'chemical-facilities',
    '作业场所设置监测、通风、防火防爆等安全设施设备',
    'Monitoring, ventilation, fire and blast protection',
    { phases: working, sectors: [3] },
    chemicals(16, 20),
  ),
  row(
    'chemical-store',
    '危险化学品储存于专用仓库、专用场地，由专人管理',
    'Chemicals are kept in stores of their own',
    { phases: working, sectors: [3] },
    chemicals(22, 24),
    general,
    'on-site-measure',
  ),
  row(
    'chemical-automation',
    '重点监管危险化工工艺装置实现自动化控制，紧急停车系统投入使用',
    'Automatic control and emergency stop in use',
    { phases: working, sectors: [3] },
    [chemicals2017(4)],
    chemicalStandard('第四条'),
  ),
  row(
    'chemical-cut-off',
    '一级、二级重大危险源罐区实现紧急切断',
    'Tank areas of grade 1 and 2 can be cut off',
    { phases: working, sectors: [3] },
    [chemicals2017(5)],
    chemicalStandard('第五条'),
  ),
  row(
    'chemical-detection',
    '可燃和有毒有害气体泄漏场所设置检测报警装置，爆炸危险场所使用防爆电气',
    'Gas alarms; explosion-proof electrics',
    { phases: working, sectors: [3] },
    [chemicals2017(12)],
    chemicalStandard('第十二条'),
  ),
  row(
    'chemical-relief',
    '安全阀、爆破片等安全附件正常投用',
    'Relief valves and discs are in use',
    { phases: working, sectors: [3] },
    [chemicals2017(15)],
    chemicalStandard('第十五条'),
  ),
  row(
    'chemical-permits',
    '动火、进入受限空间等特殊作业管理制度有效执行',
    'Permits for hot work and confined spaces are kept',
    { phases: working, sectors: [3] },
    [chemicals2017(18)],
    chemicalStandard('第十八条'),
    'on-site-measure',
  ),
  row(
    'chemical-kept-apart',
    '分区分类储存，不超量、超品种，禁配物质不混放混存',
    'Chemicals are kept by class and apart',
    { phases: working, sectors: [3] },
    [chemicals2017(20)],
    chemicalStandard('第二十条'),
    'on-site-measure',
  ),
  row(
    'mine-exits',
    '每个矿井有两个以上能行人的安全出口',
    'Two exits at least from every shaft',
    { phases: always, sectors: [4, 5] },
    [other('《矿山安全法》第十条', 'Mine Safety Law, Art. 10', '1993-05-01', undefined, 'high')],
    general,
    'on-site-measure',
  ),
  row(
    'special-scheme',
    '危险性较大的分部分项工程编制专项施工方案，由专职安全人员现场监督',
    'Dangerous works have a scheme of their own',
    { phases: ['building'], sectors: [2] },
    [construction(26)],
  ),
  row('site-signs', '施工现场危险部位设置明显的安全警示标志', 'Signs at dangerous places of the site', { phases: ['building'], sectors: [2] }, [
    construction(28),
  ]),
  row(
    'lifting-accepted',
    '施工起重机械、整体提升脚手架、模板使用前经验收并登记',
    'Cranes and scaffolds are accepted before use',
    { phases: ['building'], sectors: [2] },
    [construction(35)],
  ),
  row(
    'fireworks-licence',
    '取得烟花爆竹生产、经营许可',
    'Licensed to make or sell fireworks',
    { phases: working, sectors: [6] },
    [fireworks(3)],
    act('1', '1.1'),
    'filing',
  ),
  row(
    'fireworks-workers',
    '从事药物混合、造粒、筛选、装药等危险工序的人员经考核合格',
    'Workers at dangerous steps are examined',
    { phases: working, sectors: [6] },
    [fireworks(12)],
    act('7', '7.2'),
    'filing',
  ),
  row(
    'fire-ways',
    '疏散通道、安全出口、消防车通道不占用、堵塞、封闭',
    'Escape ways and exits are free',
    { phases: always, sectors: [9, 3, 5, 6] },
    [fire(28)],
    general,
    'on-site-measure',
  ),
  row('fire-duties', '消防设施、器材配置齐全，定期检验维修', 'Fire equipment is there and kept up', { phases: always, sectors: [9] }, [fire(16)]),
  row(
    'fire-accepted',
    '公众聚集场所投入使用、营业前经消防安全检查',
    'Public places were inspected before opening',
    { phases: working, sectors: [9] },
    [fire(15)],
    act('1', '1.2'),
    'filing',
  ),
];
