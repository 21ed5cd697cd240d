import type { Permission } from '../organisation/permissions.ts';

/** Statuses of a problem. `isOpen`: still owed an act by the firm or by an authority. */
export const PROBLEM_STATUSES = [
  { id: 'registered', zh: '已登记', en: 'Registered', isOpen: true },
  { id: 'corrected-on-spot', zh: '当场纠正', en: 'Corrected on the spot', isOpen: true },
  { id: 'ordered', zh: '限期整改', en: 'Ordered to rectify', isOpen: true },
  { id: 'claimed-done', zh: '待复查', en: 'Claimed done', isOpen: true },
  { id: 'pass-proposed', zh: '移送待接收', en: 'Passed, not yet accepted', isOpen: true },
  { id: 'closed', zh: '已销号', en: 'Closed', isOpen: false },
  { id: 'merged', zh: '已合并', en: 'Merged', isOpen: false },
  { id: 'voided', zh: '已作废', en: 'Voided', isOpen: false },
] as const satisfies readonly { id: string; zh: string; en: string; isOpen: boolean }[];

export type ProblemStatus = (typeof PROBLEM_STATUSES)[number]['id'];

/** Which unit may do the act: the holder, the one passed to, the desk whose turn it is to raise, or one with a receipt to confirm. */
export type ActingUnit = 'any' | 'holder' | 'pass-target' | 'raising-desk' | 'receiving-desk';

/** What an act must be given. */
export type ActNeed = 'reason' | 'day' | 'evidence' | 'target-unit' | 'target-problem';

/** Persons who may not do the act: who found or registered the problem, who recorded that it was rectified. */
export type BarredPerson = 'finder' | 'claimer';

/** Conditions beyond status, unit and person; their words stand in problem-refusals.ts. */
export type ActGuard = 'not-major' | 'due-day-come' | 'due-day-not-past' | 'level-above';

interface TransitionRow {
  act: string;
  zh: string;
  en: string;
  from: readonly ProblemStatus[];
  /** 'same': unchanged; 'before-pass': what it was before it was passed. */
  to: ProblemStatus | 'same' | 'before-pass';
  permission: Permission;
  unit: ActingUnit;
  barred: readonly BarredPerson[];
  needs: readonly ActNeed[];
  guards: readonly ActGuard[];
  /** Conditions that hold only when the act is done from this status. */
  guardsFrom?: Partial<Record<ProblemStatus, readonly ActGuard[]>>;
  /** It is done by its paper alone: no button, and no permission but that of issuing or voiding the paper. */
  byPaper?: true;
  /** Statuses in which this is the act expected next; the first row wins that the viewer may do. */
  expectedFrom: readonly ProblemStatus[];
  basis: string;
}

/**
 * The life of a problem, the one table that refusals and buttons come from. "Overdue" is no status but follows from the day
 * (isOverdue). Order of rows: order of buttons, and precedence among acts expected next.
 */
export const PROBLEM_TRANSITIONS = [
  {
    act: 'register',
    zh: '登记',
    en: 'Register',
    from: [],
    to: 'registered',
    permission: 'problems.register',
    unit: 'any',
    barred: [],
    needs: [],
    guards: [],
    expectedFrom: [],
    basis: '方案四(二)1 对清查出的问题逐一登记，建档立案',
  },
  {
    act: 'orderRectification',
    zh: '责令限期整改',
    en: 'Order rectification',
    from: ['registered'],
    to: 'ordered',
    permission: 'problems.order',
    unit: 'holder',
    barred: [],
    needs: ['day'],
    guards: [],
    expectedFrom: ['registered'],
    basis: '安全生产法(2021)第六十五条第一款第(二)项、(2002)第五十六条；方案四(二)2',
  },
  {
    act: 'correctOnSpot',
    zh: '当场纠正',
    en: 'Correct on the spot',
    from: ['registered'],
    to: 'corrected-on-spot',
    permission: 'problems.order',
    unit: 'holder',
    barred: [],
    needs: ['evidence'],
    guards: ['not-major'],
    expectedFrom: [],
    basis: '安全生产法(2021)第六十五条第一款第(二)项、(2002)第五十六条；总局令第16号第三条：重大事故隐患不能立即整改排除',
  },
  {
    act: 'recheckPassed',
    zh: '复查合格，销号',
    en: 'Re-checked and closed',
    from: ['claimed-done', 'corrected-on-spot', 'ordered'],
    to: 'closed',
    permission: 'problems.recheck',
    unit: 'holder',
    barred: ['finder', 'claimer'],
    needs: ['evidence'],
    guards: [],
    guardsFrom: { ordered: ['due-day-come'] },
    expectedFrom: ['claimed-done', 'corrected-on-spot', 'ordered'],
    basis: '总局令第15号第十六条 收到申请或者整改期限届满之日起10日内复查；总局令第16号第二十三条 核销',
  },
  {
    act: 'recheckFailed',
    zh: '复查不合格，继续整改',
    en: 'Re-check failed, back to rectification',
    from: ['claimed-done', 'corrected-on-spot', 'ordered'],
    to: 'ordered',
    permission: 'problems.recheck',
    unit: 'holder',
    barred: ['finder', 'claimer'],
    needs: ['reason', 'day'],
    guards: [],
    guardsFrom: { ordered: ['due-day-come'] },
    expectedFrom: [],
    basis: '总局令第15号第十六条；总局令第16号第二十三条',
  },
  {
    act: 'claimRectified',
    zh: '报告整改完成',
    en: 'Record the claim of rectification',
    from: ['ordered'],
    to: 'claimed-done',
    permission: 'problems.claim',
    unit: 'holder',
    barred: [],
    needs: ['evidence'],
    guards: [],
    expectedFrom: ['ordered'],
    basis: '总局令第15号第十六条 整改完成后申请复查；总局令第16号第十八条',
  },
  {
    act: 'extendRectification',
    zh: '延长整改期限',
    en: 'Extend the day of rectification',
    from: ['ordered'],
    to: 'same',
    permission: 'problems.order',
    unit: 'holder',
    barred: [],
    needs: ['reason', 'day'],
    guards: ['due-day-not-past'],
    expectedFrom: [],
    basis: '总局令第15号第十六条 因不可抗力无法在规定限期内完成的，于限期届满前提出延期申请',
  },
  {
    act: 'changeOrder',
    zh: '变更责令限期整改',
    en: 'The order is changed',
    from: ['ordered', 'claimed-done', 'closed'],
    to: 'same',
    permission: 'problems.order',
    unit: 'holder',
    barred: [],
    needs: ['reason', 'day'],
    guards: [],
    byPaper: true,
    expectedFrom: [],
    basis: '安全生产法(2021)第六十五条第一款第(二)项；签发的文书不作改动，有误的另行制作并收回原件',
  },
  {
    act: 'withdrawOrder',
    zh: '撤销责令限期整改',
    en: 'The order is withdrawn',
    from: ['ordered'],
    to: 'registered',
    permission: 'problems.order',
    unit: 'holder',
    barred: [],
    needs: ['reason'],
    guards: [],
    byPaper: true,
    expectedFrom: [],
    basis: '文号连续编排，作废的指令书不再有效；行政处罚法(2021)第七十五条第二款 发现有错误的，应当主动改正',
  },
  {
    act: 'acceptPass',
    zh: '接收移送',
    en: 'Accept what is passed',
    from: ['pass-proposed'],
    to: 'before-pass',
    permission: 'problems.accept',
    unit: 'pass-target',
    barred: [],
    needs: [],
    guards: [],
    expectedFrom: ['pass-proposed'],
    basis: '安全生产法(2021)第六十九条、(2002)第六十条 接受移送的部门应当及时进行处理',
  },
  {
    act: 'refusePass',
    zh: '拒收移送',
    en: 'Refuse what is passed',
    from: ['pass-proposed'],
    to: 'before-pass',
    permission: 'problems.accept',
    unit: 'pass-target',
    barred: [],
    needs: ['reason'],
    guards: [],
    expectedFrom: [],
    basis: '安全生产法(2021)第六十九条、(2002)第六十条；方案四(二)3 沟通、协调和配合',
  },
  {
    act: 'pass',
    zh: '移送其他部门',
    en: 'Pass to another body',
    from: ['registered', 'ordered'],
    to: 'pass-proposed',
    permission: 'problems.pass',
    unit: 'holder',
    barred: [],
    needs: ['target-unit', 'reason'],
    guards: [],
    expectedFrom: [],
    basis: '安全生产法(2021)第六十九条、(2002)第六十条 应当由其他有关部门处理的，及时移送并形成记录备查',
  },
  {
    act: 'confirmReceipt',
    zh: '确认收到',
    en: 'Confirm receipt',
    from: ['registered', 'corrected-on-spot', 'ordered', 'claimed-done', 'pass-proposed', 'closed'],
    to: 'same',
    permission: 'problems.receive',
    unit: 'receiving-desk',
    barred: [],
    needs: [],
    guards: [],
    expectedFrom: ['registered', 'corrected-on-spot', 'ordered', 'claimed-done', 'pass-proposed', 'closed'],
    basis: '方案四(二)1 逐级上报',
  },
  {
    act: 'raise',
    zh: '上报上级',
    en: 'Raise to the level above',
    from: ['registered', 'corrected-on-spot', 'ordered', 'claimed-done', 'pass-proposed'],
    to: 'same',
    permission: 'problems.raise',
    unit: 'raising-desk',
    barred: [],
    needs: ['target-unit'],
    guards: ['level-above'],
    expectedFrom: [],
    basis: '方案四(二)1 逐级上报；总局令第16号第二十条',
  },
  {
    act: 'mergeAsDuplicate',
    zh: '合并到已有问题',
    en: 'Merge as duplicate',
    from: ['registered', 'corrected-on-spot', 'ordered', 'claimed-done'],
    to: 'merged',
    permission: 'problems.merge',
    unit: 'holder',
    barred: [],
    needs: ['target-problem', 'reason'],
    guards: [],
    expectedFrom: [],
    basis: '方案四(二)1 逐一登记：同一问题只登记一次',
  },
  {
    act: 'void',
    zh: '作废',
    en: 'Void',
    from: ['registered', 'corrected-on-spot', 'ordered', 'claimed-done', 'pass-proposed', 'closed'],
    to: 'voided',
    permission: 'problems.void',
    unit: 'holder',
    barred: ['finder'],
    needs: ['reason'],
    guards: [],
    expectedFrom: [],
    basis: '方案四(二)1 逐一登记、建档立案：登记错误的注明原因作废，不删除',
  },
] as const satisfies readonly TransitionRow[];

export type ProblemAct = (typeof PROBLEM_TRANSITIONS)[number]['act'];
/** What a person does; the others are done by a paper. */
export type ProblemActByHand = Exclude<ProblemAct, 'register' | 'changeOrder' | 'withdrawOrder'>;
export type ProblemTransition = TransitionRow & { act: ProblemAct };

const ROW_BY_ACT: ReadonlyMap<string, ProblemTransition> = new Map(PROBLEM_TRANSITIONS.map((row) => [row.act, row]));

/** The row of an act. Throws RangeError for one that is not in the table. */
export function getTransition(act: ProblemAct): ProblemTransition {
  const row = ROW_BY_ACT.get(act);
  if (!row) throw new RangeError(`no such act: ${act}`);
  return row;
}

/** Whether an act is still owed to a problem of this status. */
export function isOpenStatus(status: ProblemStatus): boolean {
  return PROBLEM_STATUSES.some((row) => row.id === status && row.isOpen);
}
