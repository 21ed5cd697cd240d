import type { Permission } from '../organisation/permissions.ts';

/** States of a document. What is issued is never changed; a voided one stays in the register with its number. */
export const DOCUMENT_STATES = [
  { id: 'draft', zh: '草稿', en: 'Draft' },
  { id: 'in-approval', zh: '审批中', en: 'In approval' },
  { id: 'approved', zh: '已批准', en: 'Approved' },
  { id: 'issued', zh: '已签发', en: 'Issued' },
  { id: 'voided', zh: '已作废', en: 'Voided' },
  { id: 'superseded', zh: '已换发', en: 'Superseded' },
  { id: 'discarded', zh: '已废弃', en: 'Discarded' },
] as const satisfies readonly { id: string; zh: string; en: string }[];

export type DocumentState = (typeof DOCUMENT_STATES)[number]['id'];

interface DocumentActRow {
  act: string;
  zh: string;
  en: string;
  from: readonly DocumentState[];
  /** One of these; 'step': what the waiting step of the chain asks for. */
  permissions: readonly Permission[] | 'step';
  /** Only where the kind goes through the chain, only where it does not, or both. */
  chain: 'with' | 'without' | 'any';
  /** Whoever drafted it or has spoken on it in this round may not do it. */
  barsEarlier: boolean;
  needsReason: boolean;
  basis: string;
}

/** What may be done to a document and by whom, always in the unit that drafted it: the one table of refusals and buttons. */
export const DOCUMENT_ACTS = [
  {
    act: 'editDocument',
    zh: '修改文书草稿',
    en: 'Change a draft document',
    from: ['draft'],
    permissions: ['documents.draft'],
    chain: 'any',
    barsEarlier: false,
    needsReason: false,
    basis: '总局令第15号第六十六条 文书由执法人员填写',
  },
  {
    act: 'submitDocument',
    zh: '提交审批',
    en: 'Submit for approval',
    from: ['draft'],
    permissions: ['documents.draft'],
    chain: 'with',
    barsEarlier: false,
    needsReason: false,
    basis: '总局令第15号第二十八条第一款 逐级审批',
  },
  {
    act: 'reviewDocument',
    zh: '审核同意',
    en: 'Review and agree',
    from: ['in-approval'],
    permissions: 'step',
    chain: 'with',
    barsEarlier: true,
    needsReason: false,
    basis: '总局令第15号第二十八条 逐级审批',
  },
  {
    act: 'approveDocument',
    zh: '审批同意',
    en: 'Approve',
    from: ['in-approval'],
    permissions: 'step',
    chain: 'with',
    barsEarlier: true,
    needsReason: false,
    basis: '行政处罚法(2021)第五十七条 行政机关负责人审查决定',
  },
  {
    act: 'returnDocument',
    zh: '退回修改',
    en: 'Return to the drafter',
    from: ['in-approval'],
    permissions: 'step',
    chain: 'with',
    barsEarlier: true,
    needsReason: true,
    basis: '总局令第15号第二十八条 逐级审批',
  },
  {
    act: 'takeBackDocument',
    zh: '撤回修改',
    en: 'Take back for changes',
    from: ['in-approval', 'approved'],
    permissions: ['documents.draft'],
    chain: 'with',
    barsEarlier: false,
    needsReason: true,
    basis: '签发前事实或者依据有变的，修改后重新审批',
  },
  {
    act: 'issueDocument',
    zh: '签发',
    en: 'Issue',
    from: ['draft', 'approved'],
    permissions: ['documents.draft'],
    chain: 'any',
    barsEarlier: false,
    needsReason: false,
    basis: '行政处罚法(2021)第五十九条 决定书必须盖有作出决定的行政机关的印章',
  },
  {
    act: 'discardDocument',
    zh: '废弃草稿',
    en: 'Discard the draft',
    from: ['draft', 'approved'],
    permissions: ['documents.draft'],
    chain: 'any',
    barsEarlier: false,
    needsReason: true,
    basis: '未签发的草稿不是文书，未占用文号',
  },
  {
    act: 'serveDocument',
    zh: '登记送达',
    en: 'Record the service',
    from: ['issued'],
    permissions: ['documents.draft'],
    chain: 'any',
    barsEarlier: false,
    needsReason: false,
    basis: '民事诉讼法(2023)第八十七条 送达诉讼文书必须有送达回证；行政处罚法(2021)第六十一条',
  },
  {
    act: 'withdrawService',
    zh: '撤销送达登记',
    en: 'Withdraw a recorded service',
    from: ['issued'],
    permissions: ['documents.draft', 'documents.approve'],
    chain: 'any',
    barsEarlier: false,
    needsReason: true,
    basis: '民事诉讼法(2023)第八十七条 以送达回证上的签收日期为送达日期；登记有误的更正，原登记和理由留存',
  },
  {
    act: 'supersedeDocument',
    zh: '换发',
    en: 'Draft its successor',
    from: ['issued'],
    permissions: ['documents.draft'],
    chain: 'any',
    barsEarlier: false,
    needsReason: true,
    basis: '签发的文书不作改动，有误的另行制作并收回原件',
  },
  {
    act: 'voidDocument',
    zh: '作废',
    en: 'Void',
    from: ['issued'],
    permissions: ['documents.approve'],
    chain: 'any',
    barsEarlier: false,
    needsReason: true,
    basis: '文号连续编排，作废的文号和理由留在登记簿',
  },
] as const satisfies readonly DocumentActRow[];

export type DocumentAct = (typeof DOCUMENT_ACTS)[number]['act'];

/** What the table asks of a document: its state, its chain and who has had a hand in it. */
export interface DocumentStanding {
  state: DocumentState;
  unitId: string;
  needsChain: boolean;
  /** The waiting step while it is in approval. */
  step: { permission: Permission; isLast: boolean } | null;
  /** The drafter, and who has reviewed it since it was last submitted. */
  earlierPersonIds: readonly string[];
}

export interface DocumentViewer {
  personId: string;
  unitId: string;
  permissions: ReadonlySet<Permission>;
}

export type DocumentHindrance = 'permission' | 'unit' | 'state' | 'earlier' | 'chain';

/** What stands in the way of an act, or null. A review is any step but the last; the last step is the approval. */
export function documentHindrance(act: DocumentAct, document: DocumentStanding, viewer: DocumentViewer): DocumentHindrance | null {
  const row: DocumentActRow = getDocumentAct(act);
  if (document.unitId !== viewer.unitId) return 'unit';
  const { step } = document;
  if (row.permissions === 'step') {
    if (step === null || document.state !== 'in-approval') return 'state';
    if (!viewer.permissions.has(step.permission)) return 'permission';
    if ((act === 'reviewDocument' && step.isLast) || (act === 'approveDocument' && !step.isLast)) return 'chain';
  } else if (!row.permissions.some((permission) => viewer.permissions.has(permission))) return 'permission';
  if (!row.from.includes(document.state)) return 'state';
  if (row.chain === 'with' && !document.needsChain) return 'chain';
  if (act === 'issueDocument' && document.needsChain !== (document.state === 'approved')) return 'chain';
  return row.barsEarlier && document.earlierPersonIds.includes(viewer.personId) ? 'earlier' : null;
}

/** The acts that this person may do now, in the order of the table. */
export function documentActsFor(document: DocumentStanding, viewer: DocumentViewer): DocumentAct[] {
  return DOCUMENT_ACTS.map((row) => row.act).filter((act) => documentHindrance(act, document, viewer) === null);
}

function getDocumentAct(act: DocumentAct): DocumentActRow {
  const row = DOCUMENT_ACTS.find((one) => one.act === act);
  if (!row) throw new Error(`no act ${act} of documents`);
  return row;
}

/** A state in words. */
export function documentStateWords(state: string): { zh: string; en: string } {
  const row = DOCUMENT_STATES.find(({ id }) => id === state);
  return row ? { zh: row.zh, en: row.en } : { zh: state, en: state };
}
