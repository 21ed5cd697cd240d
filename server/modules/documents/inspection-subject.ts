import type { DocumentRecordFacts } from '../../../domain/documents/record-facts.ts';
import { orderBasisOn } from '../../../domain/documents/order-basis.ts';
import type { Work } from '../../platform/work.ts';
import { inspectionFacts, type InspectionPaperFacts } from '../inspections/for-other-modules.ts';
import { problemsOfCheck } from '../problems/for-other-modules.ts';
import { orderProblems, withdrawOrders } from './order-problems.ts';
import { refuseLastOpinion, refuseWithoutRecheck } from './opinions-of-recheck.ts';
import type { SubjectDocument, SubjectSource } from './subject-sources.ts';

/** An inspection as the subject of documents: approval, notice, record, and the orders on what it found, which are the acts on its problems. */
export const inspectionSubject: SubjectSource = {
  async place(work, id) {
    const { firmName, plannedFrom, startedAt, regionCode, regionThen, sector } = await inspectionFacts(work, id);
    const day = startedAt === null ? plannedFrom : minuteOf(startedAt).slice(0, 10);
    return { words: `${day} 检查 ${firmName}`, regionCode, regionThen, sector };
  },

  async draftHindrance(work, id) {
    const { unitId, officers, status } = await inspectionFacts(work, id);
    const takesPart = unitId === work.viewer.unitId || officers.some(({ unitName }) => unitName === work.viewer.unitName);
    if (!takesPart) return { why: 'who', zh: '本单位不参加此次检查，不能制作文书。', en: 'Your unit takes no part in this inspection.' };
    return status === 'cancelled' || status === 'refused'
      ? { why: 'when', zh: '检查已取消或者未获批准，不能制作文书。', en: 'The inspection was cancelled or refused.' }
      : null;
  },

  async facts(work, id) {
    const visit = await inspectionFacts(work, id);
    const own = (await problemsFound(work, visit)).filter(({ holderUnitId }) => holderUnitId === work.viewer.unitId);
    const found = own.length > 0 ? own.map(({ facts }) => facts) : visit.findings.map(({ words }) => words);
    return { ...visitFacts(visit), ...orderFacts(work, found, own) };
  },

  async onIssued(work, document) {
    if (document.kind !== 'rectification-order' && document.kind !== 're-check-opinion') return;
    const own = await ownProblems(work, document);
    if (document.kind === 're-check-opinion') return refuseWithoutRecheck(own);
    await orderProblems(
      work,
      document,
      own.map(({ id }) => id),
    );
  },

  async onVoided(work, document) {
    if (document.kind === 're-check-opinion') await refuseLastOpinion(work, document, await ownProblems(work, document));
    if (document.kind === 'rectification-order') await withdrawOrders(work, document);
  },
};

type ProblemFound = Awaited<ReturnType<typeof problemsOfCheck>>[number];

/** Of what the visit found, what the body that made the document deals with. */
async function ownProblems(work: Work, { subject, unitId }: SubjectDocument): Promise<ProblemFound[]> {
  const found = await problemsFound(work, await inspectionFacts(work, subject.id));
  return found.filter(({ holderUnitId }) => holderUnitId === unitId);
}

async function problemsFound(work: Work, { checkId }: InspectionPaperFacts): Promise<ProblemFound[]> {
  return checkId === null ? [] : problemsOfCheck(work, checkId);
}

function visitFacts(visit: InspectionPaperFacts): DocumentRecordFacts {
  const { officers, signer, startedAt, endedAt, approvedOn, visitsCap, power } = visit;
  return {
    partyName: visit.firmName || undefined,
    partyKind: 'unit',
    partyAddress: visit.firmAddress || undefined,
    partyPhone: visit.telephone || undefined,
    partyRepresentative: visit.responsiblePerson || undefined,
    ...(officers.length > 0 && { officers: officers.map(({ name, certificate }) => ({ name, certificate })) }),
    taskSource: visit.source,
    inspectionWay: visit.isJoint ? 'joint' : 'on-site',
    inspectionBasis: power && [power],
    inspectionMatters: visit.matters === '' ? undefined : visit.matters.split('\n'),
    inspectionPlace: visit.place || undefined,
    inspectionFrom: startedAt === null ? undefined : minuteOf(startedAt),
    inspectionTo: endedAt === null ? undefined : minuteOf(endedAt),
    plannedFrom: visit.plannedFrom,
    plannedTo: visit.plannedTo,
    visitsThisYear: String(visit.visitsMade),
    ...(visitsCap !== null && { visitsCap: String(visitsCap) }),
    overCapReason: visit.overCapReason || undefined,
    otherVisits: visit.otherVisits.length === 0 ? '无' : visit.otherVisits.join('；'),
    ...(approvedOn !== null && { inspectionApprovedOn: approvedOn }),
    siteHead: signer?.name,
    siteHeadPost: signer?.post,
    inspectionResult: visit.summary || undefined,
  };
}

/** What was found, for the orders on it: of problems that are ordered already with their latest day. */
function orderFacts(work: Work, found: string[], problems: ProblemFound[]): DocumentRecordFacts {
  const rechecked = problems.flatMap(({ recheckFindings }, place) => recheckFindings.slice(-1).map((words) => `第${place + 1}项：${words}`));
  const last = problems
    .flatMap(({ dueOn }) => dueOn ?? [])
    .sort()
    .at(-1);
  return {
    findings: found,
    problems: found,
    facts: found.join('\n') || undefined,
    orderBasis: orderBasisOn(work.today, problems.every(({ nature }) => nature === 'hazard') && problems.length > 0 ? 'hazard' : 'illegal-act'),
    measureBasis: orderBasisOn(work.today, 'hazard'),
    measureProblem: found.join('\n') || undefined,
    orderContent: found.length > 0 ? `限期整改下列问题：${found.join('；')}` : undefined,
    ...(rechecked.length > 0 && { recheckOpinions: rechecked }),
    ...(last !== undefined && { rectifyBy: last, orderItems: problems.map(({ dueOn }, place) => [`第${place + 1}项`, dueOn ?? last]) }),
  };
}

/** 'YYYY-MM-DDTHH:MM' in Shanghai. */
function minuteOf(at: Date): string {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
}
