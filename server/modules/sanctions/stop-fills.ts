import { type Day, dayOf } from '../../../domain/calendar/day.ts';
import type { DocumentFields } from '../../../domain/documents/document-kind.ts';
import { NO_STOP } from '../../../domain/documents/stop-fields.ts';
import { dueUnder } from '../../../domain/law/due-under.ts';
import type { Work } from '../../platform/work.ts';
import type { PaperAsked, SubjectDocument } from '../documents/for-other-modules.ts';
import { inspectionFacts } from '../inspections/for-other-modules.ts';
import { refuseInLaw } from '../law/for-other-modules.ts';
import { problemForDocuments, problemsOfCheck } from '../problems/for-other-modules.ts';

type Subject = SubjectDocument['subject'];
type Problem = Awaited<ReturnType<typeof problemForDocuments>>;

/**
 * How the choice of a 现场处理措施决定书 stands at first: where a major hazard is found production is stopped and the workers leave, until the
 * day for its rectification, six months at most; else nothing is stopped. 总局令第16号第三条第三款 重大事故隐患应当全部或者局部停产停业
 */
export async function stopFills(work: Work, subject: Subject, asked: PaperAsked): Promise<DocumentFields> {
  if (asked.kind !== 'on-site-measure') return {};
  const { problems, startedAt } = await foundAt(work, subject);
  // The day of the visit: as it was held, else the last on which one of the problems was found.
  const visited = startedAt === null ? latest(problems.map(({ foundOn }) => foundOn)) : dayOf(startedAt);
  const checked = visited === undefined ? {} : { checkedOn: visited };
  const major = problems.filter(({ grade }) => grade === 'major');
  if (major.length === 0) return { ...checked, stopMeasure: NO_STOP, peopleOut: 'no' };
  const last = refuseInLaw(() => dueUnder('stop-production-limit', { from: work.today, provisional: true })).dueDay;
  const until = latest(major.flatMap(({ dueOn }) => dueOn ?? []));
  const places = [...new Set(major.map(({ place }) => place).filter((place) => place !== ''))];
  return {
    ...checked,
    stopMeasure: 'stop-production',
    peopleOut: 'yes',
    ...(places.length > 0 && { stopObject: places.join('、') }),
    stopFrom: work.today,
    measureEndsOn: until !== undefined && until > work.today && until < last ? until : last,
  };
}

const latest = (days: readonly Day[]): Day | undefined => days.toSorted().at(-1);

/** What was found, and, of a visit, when it began. */
async function foundAt(work: Work, { kind, id }: Subject): Promise<{ problems: Problem[]; startedAt: Date | null }> {
  if (kind === 'problem') return { problems: [await problemForDocuments(work, id)], startedAt: null };
  if (kind === 'inspection') {
    const { checkId, startedAt } = await inspectionFacts(work, id);
    return { problems: checkId === null ? [] : await problemsOfCheck(work, checkId), startedAt };
  }
  const rows = await work.db.selectFrom('case_problems').select('problem_id').where('case_id', '=', id).orderBy('problem_id').execute();
  const problems: Problem[] = [];
  for (const { problem_id: problem } of rows) problems.push(await problemForDocuments(work, problem));
  return { problems, startedAt: null };
}
