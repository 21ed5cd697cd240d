import type { Permission } from '../organisation/permissions.ts';

export type CircularStatus = 'draft' | 'issued' | 'withdrawn';

interface CircularActRow {
  act: string;
  zh: string;
  en: string;
  from: readonly CircularStatus[];
  permission: Permission;
  /** 'own': a post of the unit that drafted it, or of the group that it serves; 'addressee': a unit to which it was sent. */
  side: 'own' | 'addressee';
  /** Whoever drafted it may not do it himself. */
  barsDrafter: boolean;
  basis: string;
}

/** What may be done to a circular, the one table that refusals and buttons come from. What is issued is never changed. */
export const CIRCULAR_ACTS = [
  {
    act: 'edit',
    zh: '修改文字',
    en: 'Change the words',
    from: ['draft'],
    permission: 'circulars.draft',
    side: 'own',
    barsDrafter: false,
    basis: '党政机关公文处理工作条例第十九条 起草',
  },
  {
    act: 'redraft',
    zh: '按最新数字重新起草',
    en: 'Draft again',
    from: ['draft'],
    permission: 'circulars.draft',
    side: 'own',
    barsDrafter: false,
    basis: '党政机关公文处理工作条例第十九条 起草',
  },
  {
    act: 'discard',
    zh: '删除草稿',
    en: 'Discard the draft',
    from: ['draft'],
    permission: 'circulars.draft',
    side: 'own',
    barsDrafter: false,
    basis: '未经签发的草稿不是公文',
  },
  {
    act: 'issue',
    zh: '签发',
    en: 'Issue',
    from: ['draft'],
    permission: 'circulars.issue',
    side: 'own',
    barsDrafter: true,
    basis: '党政机关公文处理工作条例第二十二条 公文应当经本机关负责人审批签发',
  },
  {
    act: 'confirmReceipt',
    zh: '确认收到',
    en: 'Confirm receipt',
    from: ['issued', 'withdrawn'],
    permission: 'reports.write',
    side: 'addressee',
    barsDrafter: false,
    basis: '党政机关公文处理工作条例第二十四条 签收',
  },
  {
    act: 'correct',
    zh: '印发更正',
    en: 'Draft a correction',
    from: ['issued', 'withdrawn'],
    permission: 'circulars.draft',
    side: 'own',
    barsDrafter: false,
    basis: '印发后不改原文，另行通报更正并说明理由',
  },
  {
    act: 'withdraw',
    zh: '撤回',
    en: 'Withdraw',
    from: ['issued'],
    permission: 'circulars.issue',
    side: 'own',
    barsDrafter: false,
    basis: '党政机关公文处理工作条例第三十五条 公文的撤销，自始无效，原件存档',
  },
] as const satisfies readonly CircularActRow[];

export type CircularAct = (typeof CIRCULAR_ACTS)[number]['act'];

export interface CircularStanding {
  status: CircularStatus;
  draftedByPersonId: string;
  /** The viewer's side: a post of the drafting unit or of the leading group that it serves, and an addressee who has not confirmed. */
  isOwn: boolean;
  isAwaitedAddressee: boolean;
}

/** Whether a person may do an act: 'status', 'permission', 'side' or 'drafter' says what stands in the way. */
export function circularRefusal(
  act: CircularAct,
  circular: CircularStanding,
  viewer: { personId: string; permissions: ReadonlySet<string> },
): 'status' | 'permission' | 'side' | 'drafter' | null {
  const row: CircularActRow | undefined = CIRCULAR_ACTS.find((one) => one.act === act);
  if (!row || !viewer.permissions.has(row.permission)) return 'permission';
  if (row.side === 'own' ? !circular.isOwn : !circular.isAwaitedAddressee) return 'side';
  if (!row.from.includes(circular.status)) return 'status';
  return row.barsDrafter && viewer.personId === circular.draftedByPersonId ? 'drafter' : null;
}

/** The acts that a person may do now, in the order of the table. */
export function circularActsFor(circular: CircularStanding, viewer: { personId: string; permissions: ReadonlySet<string> }): CircularAct[] {
  return CIRCULAR_ACTS.map((row) => row.act).filter((act) => circularRefusal(act, circular, viewer) === null);
}
