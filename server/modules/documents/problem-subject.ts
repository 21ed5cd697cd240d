import type { DocumentPerson } from '../../../domain/documents/document-person.ts';
import { orderBasisOn } from '../../../domain/documents/order-basis.ts';
import type { DocumentRecordFacts } from '../../../domain/documents/record-facts.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getCheck } from '../checks/for-other-modules.ts';
import { getEnterprise } from '../enterprises/for-other-modules.ts';
import { problemForDocuments } from '../problems/for-other-modules.ts';
import { orderProblems, withdrawOrders } from './order-problems.ts';
import { refuseLastOpinion, refuseWithoutRecheck } from './opinions-of-recheck.ts';
import type { SubjectSource } from './subject-sources.ts';

const settled: readonly string[] = ['voided', 'merged'];

/** A problem as the subject of documents: orders and measures on it are drafted from its record, and an issued order is its act. */
export const problemSubject: SubjectSource = {
  async place(work, id) {
    const { number, regionCode, regionThen, sector, enterpriseId } = await problemForDocuments(work, id);
    const firm = enterpriseId === null ? null : await inSight(getEnterprise(work, enterpriseId));
    return { words: firm ? `${number} ${firm.name}` : number, regionCode, regionThen, sector };
  },

  async draftHindrance(work, id) {
    const { holderUnitId, status } = await problemForDocuments(work, id);
    if (holderUnitId !== work.viewer.unitId)
      return { why: 'who', zh: '此问题不由本单位办理，不能制作文书。', en: 'Your unit does not hold this problem.' };
    return settled.includes(status) ? { why: 'when', zh: '问题已作废或者合并，不能制作文书。', en: 'The problem was voided or merged.' } : null;
  },

  async facts(work, id) {
    const problem = await problemForDocuments(work, id);
    const firm = problem.enterpriseId === null ? null : await inSight(getEnterprise(work, problem.enterpriseId));
    const check = problem.checkId === null ? null : await inSight(getCheck(work, problem.checkId));
    const officers = check
      ? check.officers.map(({ name, certificate }) => ({ name, certificate }))
      : await finderAndDrafter(work, problem.finderPersonId);
    return {
      ...(firm && partyFacts(firm)),
      inspectionPlace: problem.place || firm?.address,
      ...(check && { inspectionResult: check.summary || undefined }),
      officers,
      findings: [problem.facts],
      problems: [problem.facts],
      facts: problem.facts,
      illegalActs: problem.nature === 'illegal-act' ? [problem.facts] : undefined,
      hazardGrade: problem.grade ?? undefined,
      measureProblem: problem.facts,
      orderBasis: orderBasisOn(work.today, problem.nature),
      measureBasis: orderBasisOn(work.today, 'hazard'),
      orderContent: `限期整改下列问题：${problem.facts}`,
      ...(problem.dueOn === null ? {} : { rectifyBy: problem.dueOn, orderItems: [['第1项', problem.dueOn]] }),
      recheckOpinions: problem.recheckFindings.length > 0 ? problem.recheckFindings.slice(-1) : undefined,
    };
  },

  async onIssued(work, document) {
    const { kind, subject } = document;
    if (kind === 're-check-opinion') return refuseWithoutRecheck([await problemForDocuments(work, subject.id)]);
    if (kind === 'rectification-order') await orderProblems(work, document, [subject.id]);
  },

  async onVoided(work, document) {
    if (document.kind === 're-check-opinion') await refuseLastOpinion(work, document, [await problemForDocuments(work, document.subject.id)]);
    if (document.kind === 'rectification-order') await withdrawOrders(work, document);
  },
};

type Firm = Awaited<ReturnType<typeof getEnterprise>>;

function partyFacts(firm: Firm): DocumentRecordFacts {
  const credit = firm.codes.find(({ kind }) => kind === 'credit') ?? firm.codes[0];
  return {
    partyName: firm.name,
    partyKind: 'unit',
    partyCode: credit?.code,
    partyAddress: firm.address || undefined,
    partyPhone: firm.telephone || undefined,
    partyRepresentative: firm.responsiblePerson || undefined,
  };
}

/** Two officers at least: who found it, and who drafts now. 行政处罚法(2021)第四十二条 */
async function finderAndDrafter(work: Work, finderId: string): Promise<DocumentPerson[]> {
  const ids = [...new Set([finderId, work.viewer.personId])].filter((id) => id !== '');
  const rows = await work.db.selectFrom('persons').select(['id', 'name', 'certificate_number']).where('id', 'in', ids).orderBy('id').execute();
  return rows.map((row) => ({ name: row.name, ...(row.certificate_number === null ? {} : { certificate: row.certificate_number }) }));
}

/** Null for what lies outside the viewer's sight. */
async function inSight<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return null;
    throw error;
  }
}
