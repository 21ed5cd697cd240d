import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { SubjectDocument } from './subject-sources.ts';

/**
 * An opinion states a re-check that is on record: who made it, another person than the finder, and what was seen are asked for there, not of
 * whoever signs the paper. Throws 409 for the first problem without one. 总局令第15号第十六条
 */
export function refuseWithoutRecheck(problems: readonly { number: string; recheckFindings: readonly string[] }[]): void {
  const open = problems.find(({ recheckFindings }) => recheckFindings.length === 0);
  if (open)
    throw new Refused(409, 'act-not-now', {
      zh: `问题${open.number}尚未登记复查结果，请先在问题页面登记复查，再签发整改复查意见书。`,
      en: `No re-check of problem ${open.number} is on record; record it on the page of the problem first.`,
    });
}

/**
 * A re-check is the act on the problem's page; its opinion only tells of it. The last opinion of a re-check by which a problem was closed is
 * issued anew where it is wrong, and not voided: the party would be left without one. Throws 409.
 */
export async function refuseLastOpinion(
  work: Work,
  { id, kind, subject }: SubjectDocument,
  problems: readonly { number: string; status: string }[],
): Promise<void> {
  const closed = problems.find(({ status }) => status === 'closed');
  if (!closed) return;
  const other = await work.db
    .selectFrom('documents')
    .select('id')
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('kind', '=', kind)
    .where('state', '=', 'issued')
    .where('id', '<>', id)
    .executeTakeFirst();
  if (other) return;
  throw new Refused(409, 'act-not-now', {
    zh: `问题${closed.number}已据复查结果销号，这份整改复查意见书不能作废；文字有误的请换发。`,
    en: `Problem ${closed.number} was closed by the re-check that it tells of; where its words are wrong, issue it anew.`,
  });
}
