import type { MeasureLift } from './measure-table.ts';
import type { SanctionActRow } from './sanction-act.ts';

export const MEASURE_STATES = [
  { id: 'awaiting-approval', zh: '待主要负责人批准', en: 'Awaiting the main head', isOpen: true },
  { id: 'not-approved', zh: '未批准', en: 'Not approved', isOpen: false },
  { id: 'in-force', zh: '执行中', en: 'In force', isOpen: true },
  { id: 'restart-asked', zh: '申请恢复，待审查', en: 'Restart asked for', isOpen: true },
  { id: 'lifted', zh: '已解除', en: 'Lifted', isOpen: false },
] as const;
export type MeasureState = (typeof MEASURE_STATES)[number]['id'];

type Row = SanctionActRow & { readonly lifts?: readonly MeasureLift[] };

/** 现场措施及其解除。停产停业的，审查同意后方可恢复；`lifts`: only for measures that end so. */
export const MEASURE_ACTS = [
  {
    act: 'orderMeasure',
    zh: '登记措施',
    en: 'Record a measure',
    from: ['new'],
    permission: 'cases.handle',
    unit: 'own',
    basis: '安全生产法(2021)第六十五条、第七十条；总局令第15号第十四条',
  },
  {
    act: 'approveMeasure',
    zh: '批准采取措施',
    en: 'Approve the measure',
    from: ['awaiting-approval'],
    to: 'in-force',
    permission: 'documents.approve',
    unit: 'own',
    basis: '安全生产法(2021)第七十条第一款 经本部门主要负责人批准',
  },
  {
    act: 'refuseMeasure',
    zh: '不批准',
    en: 'Do not approve',
    from: ['awaiting-approval'],
    to: 'not-approved',
    permission: 'documents.approve',
    unit: 'own',
    basis: '安全生产法(2021)第七十条第一款',
  },
  {
    act: 'askRestart',
    zh: '收到恢复申请',
    en: 'Application to restart received',
    from: ['in-force'],
    to: 'restart-asked',
    permission: 'cases.handle',
    unit: 'own',
    lifts: ['restart-review'],
    basis: '总局令第16号第十八条、第二十三条',
  },
  {
    act: 'passRestart',
    zh: '审查同意恢复',
    en: 'Reviewed, restart allowed',
    from: ['restart-asked'],
    to: 'lifted',
    permission: 'documents.approve',
    unit: 'own',
    lifts: ['restart-review'],
    basis: '安全生产法(2021)第六十五条第一款第(三)项、(2002)第五十六条 经审查同意，方可恢复',
  },
  {
    act: 'failRestart',
    zh: '审查不同意，继续停产',
    en: 'Reviewed, not allowed',
    from: ['restart-asked'],
    to: 'in-force',
    permission: 'documents.approve',
    unit: 'own',
    lifts: ['restart-review'],
    basis: '总局令第16号第二十三条',
  },
  {
    act: 'liftMeasure',
    zh: '解除措施',
    en: 'Lift the measure',
    from: ['in-force'],
    to: 'lifted',
    permission: 'cases.handle',
    unit: 'own',
    lifts: ['lift', 'told-back'],
    basis: '安全生产法(2021)第七十条第二款 履行决定的，应当及时解除',
  },
] as const satisfies readonly Row[];
export type MeasureAct = (typeof MEASURE_ACTS)[number]['act'];

/** Acts for a measure that ends so: what is stopped restarts by review alone, and is never simply lifted. */
export function measureActsFor(lift: MeasureLift): (Row & { act: MeasureAct })[] {
  const rows: readonly (Row & { act: MeasureAct })[] = MEASURE_ACTS;
  return rows.filter(({ lifts }) => lifts === undefined || lifts.includes(lift));
}
