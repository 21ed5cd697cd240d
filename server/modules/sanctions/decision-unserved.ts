import { actOfPaper } from '../../../domain/cases/case-papers.ts';
import type { Words } from '../../../domain/law/words.ts';
import { COLLECTION_STEPS } from '../../../domain/sanctions/collection-steps.ts';
import type { Work } from '../../platform/work.ts';
import type { SubjectDocument, WithdrawnService } from '../documents/for-other-modules.ts';
import { cancelDuties } from '../duties/for-other-modules.ts';
import { collectionDutyKinds } from './collection-duty-kinds.ts';
import { type ReckonedMoney, reckonMoney } from './party-money.ts';
import { notNow } from './refuse-act.ts';
import { partiesOf } from './sanctioned-case.ts';

/**
 * A decision whose recorded service is withdrawn: the time to pay, to ask for review or the court, and to collect, runs anew. Throws
 * Refused (409) naming what was done on the strength of that service; `follow` takes back what is owed to collect, to be owed again in time.
 */
export async function decisionUnserved(
  work: Work,
  document: SubjectDocument,
  { was, reason }: WithdrawnService,
  follow: () => Promise<void>,
): Promise<void> {
  const isDecision = actOfPaper(document.kind, 'unserved')?.act === 'withdrawDecisionService';
  const party = (await partiesOf(work, document.subject.id)).find(({ facts }) => facts.outcome?.documentId === document.id);
  if (!isDecision || !party || document.servedOn === was) return follow();
  const [money] = await reckonMoney(work, [party]);
  const standing = money && standingOn(money);
  if (standing) throw notNow({ zh: `不能撤销送达登记：${standing.zh}`, en: `The service cannot be withdrawn: ${standing.en}` });
  await follow();
  await cancelDuties(work, { kind: 'case', id: document.subject.id }, `送达登记已撤销：${reason}`, {
    kinds: [...collectionDutyKinds],
    dutyKey: `party:${party.id}`,
  });
}

/** What was paid, allowed, asked for or done to collect since. */
function standingOn({ rows, plan, ledger }: ReckonedMoney): Words | undefined {
  const remedy = rows.remedies[0];
  if (remedy)
    return remedy.kind === 'review'
      ? { zh: `当事人已于${remedy.asked_on}申请行政复议`, en: `the party asked for reconsideration on ${remedy.asked_on}` }
      : { zh: `当事人已于${remedy.asked_on}提起行政诉讼`, en: `the party went to court on ${remedy.asked_on}` };
  const step = rows.steps[0];
  if (step) {
    const words = COLLECTION_STEPS.find(({ id }) => id === step.kind)!;
    return { zh: `已于${step.on_day}登记“${words.zh}”`, en: `"${words.en}" is on record of ${step.on_day}` };
  }
  if (plan?.ended_on === null)
    return { zh: `已于${plan.allowed_on}批准暂缓、分期缴纳`, en: `deferral or instalments were allowed on ${plan.allowed_on}` };
  const { fine, confiscation, 'add-on': addOn } = ledger.paid;
  return fine + confiscation + addOn > 0 ? { zh: '当事人已缴款', en: 'the party has paid' } : undefined;
}
