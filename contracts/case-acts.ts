import { z } from 'zod';
import { getCaseTransition } from '../domain/cases/case-transition-table.ts';
import type { CaseAct } from '../domain/cases/case-transition-table.ts';
import type { Permission } from '../domain/organisation/permissions.ts';
import { evidenceKind, partyDetails, partyKind, partyRole, penaltyKind, proposalBody } from './case-records.ts';
import { defineEndpoint } from './endpoint.ts';
import { day, idParams, recordId, seenVersion } from './page.ts';

const common = { version: seenVersion, fileIds: z.array(recordId).max(20).default([]) };
const text = (most = 6000) => z.string().trim().max(most).default('');
const reason = text(1000);
const partyId = recordId.optional();
const output = z.object({ id: z.string(), number: z.string(), state: z.string(), version: z.number() });

/** One endpoint an act. Who may do it, when, and what is missing is answered by domain/cases/case-transition-table.ts. */
function act<Body extends z.ZodRawShape>(name: Exclude<CaseAct, 'open'>, path: string, body: Body) {
  const row = getCaseTransition(name);
  return defineEndpoint({
    id: name,
    method: 'POST',
    path: `/api/cases/:id/${path}`,
    access: { permission: row.permission ?? ('cases.handle' as Permission) },
    summary: { zh: row.zh, en: row.en },
    params: idParams,
    body: z.object({ ...common, ...body }),
    output,
    refusals: [
      { status: 403, code: 'act-not-yours' },
      { status: 404, code: 'not-found' },
      { status: 409, code: 'act-not-now' },
      { status: 412, code: 'stale-version' },
      { status: 422, code: 'bad-input' },
    ],
  });
}

export const declineFiling = act('declineFiling', 'decline-filing', { reason });
export const changeHandlers = act('changeHandlers', 'handlers', { handlerIds: z.array(recordId).max(10).default([]), reason });
export const addParty = act('addParty', 'parties', {
  kind: partyKind,
  role: partyRole,
  enterpriseId: recordId.nullable().default(null),
  details: partyDetails,
});
export const changeParty = act('changeParty', 'change-party', { partyId, kind: partyKind, role: partyRole, details: partyDetails });
export const dropParty = act('dropParty', 'drop-party', { partyId, reason });
export const markGravity = act('markGravity', 'gravity', { isComplex: z.boolean(), touchesLife: z.boolean(), reason });
export const addEvidence = act('addEvidence', 'evidence', {
  kind: evidenceKind,
  name: z.string().trim().min(1, { error: '须填写证据名称‖Name the evidence' }).max(200),
  proves: text(1000),
  quantity: text(60),
  takenAt: text(200),
  takenFrom: text(120),
  collectedOn: day,
  officerIds: z.array(recordId).max(10).default([]),
  isCopy: z.boolean().default(false),
  /** Number of the seal or of the bag. */
  seal: text(60),
  holderId: recordId,
  place: text(200),
  /** A file already uploaded: its hash is that of the evidence. */
  fileId: recordId.nullable().default(null),
  /** Registered and held (先行登记保存): from its collection the body has seven working days to dispose of it. */
  isHeld: z.boolean().default(false),
});
export const moveEvidence = act('moveEvidence', 'evidence-custody', {
  evidenceId: recordId.optional(),
  toPersonId: recordId,
  place: text(200),
  seal: text(60),
  text: text(500),
});
export const disposeEvidence = act('disposeEvidence', 'evidence-disposal', { evidenceId: recordId.optional(), reason });
export const askRecusal = act('askRecusal', 'recusals', { personId: recordId, day: day.optional(), reason });
/** `attendeeIds`: who decided together, where it is the recusal of a head. */
export const settleRecusal = act('settleRecusal', 'settle-recusal', {
  personId: recordId,
  agrees: z.boolean(),
  attendeeIds: z.array(recordId).max(30).default([]),
  reason,
});
export const extendPeriod = act('extendPeriod', 'extend-period', {
  /** Absent: as long as the law allows. */
  days: z.number().int().min(1).max(365).optional(),
  document: text(120),
  decidedBy: text(60),
  reason,
});
export const suspendPeriod = act('suspendPeriod', 'suspend-period', {
  day: day.optional(),
  until: day.optional(),
  document: text(120),
  decidedBy: text(60),
  reason,
});
export const proposePenalty = act('proposePenalty', 'propose-penalty', { partyId, proposal: proposalBody });
export const finishInvestigation = act('finishInvestigation', 'finish-investigation', { text: text() });
export const resumeInvestigation = act('resumeInvestigation', 'resume-investigation', { reason });
export const reviewLegality = act('reviewLegality', 'review-legality', { agrees: z.boolean(), text: text() });
export const discussTogether = act('discussTogether', 'discuss', {
  day: day.optional(),
  hostId: recordId,
  attendeeIds: z.array(recordId).max(30).default([]),
  agrees: z.boolean(),
  text: text(),
});
export const recordDefence = act('recordDefence', 'defence', { partyId, day: day.optional(), text: text() });
export const answerDefence = act('answerDefence', 'answer-defence', { partyId, agrees: z.boolean(), text: text() });
export const waiveDefence = act('waiveDefence', 'waive-defence', { partyId, day: day.optional(), text: text() });
export const askHearing = act('askHearing', 'ask-hearing', { partyId, day: day.optional(), text: text() });
export const waiveHearing = act('waiveHearing', 'waive-hearing', { partyId, day: day.optional(), text: text() });
const hearingPlan = {
  partyId,
  day: day.optional(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .default('09:00'),
  isOpen: z.boolean().default(true),
  hostId: recordId,
  panelIds: z.array(recordId).max(6).default([]),
  clerkId: recordId.nullable().default(null),
  /** Where. */
  text: text(200),
};
export const arrangeHearing = act('arrangeHearing', 'arrange-hearing', hearingPlan);
/** Another day, place or other people, with the paper on which the head decided it; its notice is served anew, seven days before. */
export const postponeHearing = act('postponeHearing', 'postpone-hearing', {
  ...hearingPlan,
  isAskedByParty: z.boolean(),
  document: text(120),
  reason,
});
/** `text`: the course of the hearing and the host's opinion. */
export const holdHearing = act('holdHearing', 'hold-hearing', { partyId, text: text() });
export const recordNoShow = act('recordNoShow', 'no-show', { partyId, text: text() });
export const switchToGeneral = act('switchToGeneral', 'to-general', { reason });
/** `document`: number of the decision; `reason`: why the party is spared, and that it was educated. */
export const decideNoPenalty = act('decideNoPenalty', 'no-penalty', { partyId, document: text(120), reason });
export const tellNoPenalty = act('tellNoPenalty', 'tell-no-penalty', { partyId, day: day.optional(), text: text(300) });
/** Filed with the superior, or, of a decision on the spot, with one's own body; `document`: under which letter. */
export const recordFiling = act('recordFiling', 'record-filing', { partyId, day: day.optional(), document: text(120) });
/** `text`: where it stands in public. */
export const recordPublication = act('recordPublication', 'record-publication', { partyId, day: day.optional(), text: text(300) });
export const withdrawPublication = act('withdrawPublication', 'withdraw-publication', { partyId, day: day.optional(), text: text(600) });
/** What of the penalty was done (not fines: those are payments on record). */
export const proveDone = act('proveDone', 'prove-done', { partyId, kinds: z.array(penaltyKind).min(1).max(10), day: day.optional(), text: text() });

/** `text`: how long the file is kept, an id of `retentions`. The answer comes when the whole file is one PDF. */
export const archiveCase = act('archiveCase', 'archive', { text: text(20) });

export const caseActContracts = {
  declineFiling,
  changeHandlers,
  addParty,
  changeParty,
  dropParty,
  markGravity,
  addEvidence,
  moveEvidence,
  disposeEvidence,
  askRecusal,
  settleRecusal,
  extendPeriod,
  suspendPeriod,
  proposePenalty,
  finishInvestigation,
  resumeInvestigation,
  reviewLegality,
  discussTogether,
  recordDefence,
  answerDefence,
  waiveDefence,
  askHearing,
  waiveHearing,
  arrangeHearing,
  postponeHearing,
  holdHearing,
  recordNoShow,
  switchToGeneral,
  decideNoPenalty,
  tellNoPenalty,
  recordFiling,
  recordPublication,
  withdrawPublication,
  proveDone,
  archiveCase,
};
