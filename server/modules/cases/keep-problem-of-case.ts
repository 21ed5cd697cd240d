import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { casesStandingOn } from './case-on-problem.ts';

/** A problem that a case stands on is neither voided nor merged into another: its case would rest on nothing. Throws Refused. */
export async function keepProblemOfCase(work: Work, problemId: string, act: 'void' | 'mergeAsDuplicate'): Promise<void> {
  const [standing] = await casesStandingOn(work, [problemId]);
  if (!standing) return;
  const { number, isOver } = standing;
  const why = isOver
    ? { zh: `案件 ${number} 已就此问题作出处理`, en: `Case ${number} has dealt with this problem` }
    : { zh: `此问题正由案件 ${number} 办理`, en: `Case ${number} is open on this problem` };
  const remedy =
    act === 'mergeAsDuplicate'
      ? { zh: '不能并入其他问题。请反过来把另一问题合并到此问题', en: 'so it is not merged away. Merge the other problem into this one instead' }
      : { zh: '不能作废', en: 'so it is not voided' };
  const first = isOver ? { zh: '。', en: '.' } : { zh: '；或者先撤销该案、不予立案。', en: ', or first decline or withdraw that case.' };
  throw new Refused(409, 'case-exists', { zh: `${why.zh}，${remedy.zh}${first.zh}`, en: `${why.en}, ${remedy.en}${first.en}` });
}
