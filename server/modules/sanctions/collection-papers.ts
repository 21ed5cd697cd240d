import type { CollectionStep } from '../../../domain/sanctions/collection-steps.ts';
import { partsOfRows } from '../../../domain/sanctions/read-papers.ts';
import { fenOf } from '../../../domain/sanctions/money.ts';
import { planFaults } from '../../../domain/sanctions/payment-plan-faults.ts';
import { badField, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { documentsOf, type SubjectDocument } from '../documents/for-other-modules.ts';
import { allowPaymentPlan } from './allow-payment-plan.ts';
import type { Effect } from './paper-effects.ts';
import { barOfStep, moneyForStep, recordCollectionStep, takeBackLetter } from './record-collection-step.ts';
import { notNow } from './refuse-act.ts';

type Part = { dueOn: string; amount: number };

const caseOf = ({ subject }: SubjectDocument) => subject.id;

/**
 * 催缴、催告自送达之日生效：refused at its issue where nothing is overdue, recorded on the day of its service. Where that service is withdrawn
 * it was no step, and is owed again.
 */
export function letterOfStep(kind: CollectionStep & ('reminder' | 'urge')): Effect {
  const recordStep = async (work: Work, document: SubjectDocument) => {
    const { partyId, servedOn, number } = document;
    const step = { partyId, onDay: servedOn ?? work.today, kind };
    // Paid up between issue and service: nothing is left to collect, and the service stands.
    if (barOfStep(await moneyForStep(work, caseOf(document), step), step)) return;
    await recordCollectionStep(work, caseOf(document), { ...step, document: number ?? '', words: '' }, 'paper');
  };
  return {
    async onIssued(work, document) {
      const step = { partyId: document.partyId, onDay: work.today, kind };
      const bar = barOfStep(await moneyForStep(work, caseOf(document), step), step);
      if (bar) throw notNow(bar);
    },
    onServed: recordStep,
    async onServiceWithdrawn(work, document, { was }) {
      if (document.servedOn === was) return;
      await takeBackLetter(work, caseOf(document), document, kind);
      if (document.servedOn !== null) await recordStep(work, document);
    },
    async bindsOn(work, document) {
      const taken = await takenSteps(work, document);
      return taken.length === 0 ? null : { zh: '已送达并登记催缴、催告', en: 'it was served and recorded as a step of collection' };
    },
  };
}

/** 强制执行申请书签发即为申请；court and sums are those of the record. */
export const applicationToCourt: Effect = {
  async onIssued(work, document) {
    const { partyId, number } = document;
    const step = { partyId, onDay: work.today, kind: 'court-application' as const };
    const { taken } = await moneyForStep(work, caseOf(document), step);
    const last = taken.findLast(({ kind }) => kind === 'court-application' || kind === 'court-refused');
    // A letter that takes the place of another asks for nothing new.
    if (document.supersedes !== null && last?.kind === 'court-application') return;
    if (last?.kind === 'court-application')
      throw notNow({ zh: `已于${last.onDay}申请法院强制执行`, en: `The court was applied to on ${last.onDay}` });
    await recordCollectionStep(work, caseOf(document), { ...step, document: number ?? '', words: String(document.fields['court'] ?? '') }, 'paper');
  },
  async bindsOn(work, document) {
    const taken = await takenSteps(work, document);
    return taken.length === 0 ? null : { zh: '已据此申请法院强制执行', en: 'the court was applied to by it' };
  },
};

function takenSteps(work: Work, { number, partyId }: SubjectDocument) {
  return work.db
    .selectFrom('collection_steps')
    .select('id')
    .where('party_id', '=', partyId)
    .where('document', '=', number ?? '')
    .where('withdrawn_on', 'is', null)
    .execute();
}

/** 延期（分期）审批表：its plan is tried before it is approved for good; the plan begins with the leave to the party. */
export const planForm: Effect = {
  async onIssued(work, document) {
    const parts = partsOfForm(document.fields['instalments']);
    const { ledger } = await moneyForStep(work, caseOf(document), { partyId: document.partyId, onDay: work.today });
    const [fault] = planFaults({ kind: kindOf(parts), allowedOn: work.today, items: parts }, ledger.open.fine);
    if (fault) throw badField('fields.instalments', fault.words.zh, fault.words.en);
  },
};

/** 延期（分期）缴纳批准书：the first allows the whole plan as approved; each further one must be a part of it. */
export const leaveToPayLater: Effect = {
  async onIssued(work, document) {
    const { partyId, number, fields } = document;
    const part = { dueOn: String(fields['deferredTo'] ?? ''), amount: fenOf(Number(fields['instalmentYuan'] ?? 0)) };
    const { plan } = await moneyForStep(work, caseOf(document), { partyId, onDay: work.today });
    const isStanding = plan?.ended_on === null;
    const form = await formOf(work, document);
    const isDeferral = fields['leaveKind'] === 'deferral';
    const parts = isStanding ? (plan.items as Part[]) : isDeferral ? [part] : partsOfForm(form?.fields['instalments']);
    if (!parts.some(({ dueOn, amount }) => dueOn === part.dueOn && amount === part.amount))
      throw badField('fields.deferredTo', '本期的期限、金额与已批准的计划不符。', 'Day and sum of this instalment are not in the approved plan.');
    if (isStanding) return;
    const kind = isDeferral ? 'deferral' : 'instalments';
    const reason = String(form?.fields['deferralReason'] ?? '当事人确有经济困难，经申请和批准');
    const { ledger } = await moneyForStep(work, caseOf(document), { partyId, onDay: work.today });
    const [fault] = planFaults({ kind, allowedOn: work.today, items: parts }, ledger.open.fine);
    if (fault) throw new Refused(409, 'act-not-now', fault.words);
    const body = { partyId, kind, items: parts, document: number ?? '', reason } as const;
    await allowPaymentPlan(work, caseOf(document), { ...body, items: [...parts] }, { means: 'paper', allowedBy: await lastSigner(work, form?.id) });
  },
  async bindsOn(work, document) {
    const plan = await work.db
      .selectFrom('payment_plans')
      .select('id')
      .where('party_id', '=', document.partyId)
      .where('document', '=', document.number ?? '')
      .where('ended_on', 'is', null)
      .executeTakeFirst();
    return plan ? { zh: '暂缓、分期安排仍在执行，须先终止', en: 'the plan that it allowed stands; end it first' } : null;
  },
};

const kindOf = (parts: readonly Part[]) => (parts.length === 1 ? 'deferral' : 'instalments');

function partsOfForm(rows: unknown): Part[] {
  const read = partsOfRows((rows ?? []) as readonly (readonly string[])[]);
  if ('parts' in read) return read.parts;
  throw badField(
    'fields.instalments',
    `第${read.badLine}行须写明缴纳期限（如2024-07-31）和金额。`,
    `Line ${read.badLine} needs its day (as 2024-07-31) and its sum.`,
  );
}

async function formOf(work: Work, document: SubjectDocument) {
  const papers = await documentsOf(work, { kind: 'case', id: caseOf(document) });
  return papers.findLast((paper) => paper.kind === 'instalment-form' && paper.partyId === document.partyId && paper.state === 'issued');
}

/** Who spoke the last word on the form: the head who allowed it. */
async function lastSigner(work: Work, formId: string | undefined): Promise<string | undefined> {
  if (formId === undefined) return undefined;
  const row = await work.db.selectFrom('documents').select('approvals').where('id', '=', formId).executeTakeFirst();
  return (row?.approvals as { personId: string }[] | undefined)?.at(-1)?.personId;
}
