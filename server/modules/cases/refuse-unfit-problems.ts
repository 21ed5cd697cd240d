import type { CaseBody } from '../../../contracts/cases.ts';
import { badField, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { problemForDocuments } from '../problems/for-other-modules.ts';
import { casesStandingOn } from './case-on-problem.ts';

/**
 * What a case cannot be opened on: a problem that is void or merged away, one that another case stands on (一事不再罚, 行政处罚法(2021)
 * 第二十九条), and without a written reason one that a body of a lower level holds. The problems stay locked, so that of two cases
 * opened at once one is told of the other. Throws Refused.
 */
export async function refuseUnfitProblems(work: Work, body: CaseBody): Promise<void> {
  const ids = [...new Set(body.problemIds)];
  if (ids.length === 0) return;
  for (const id of ids) await problemForDocuments(work, id);
  const problems = await work.db
    .selectFrom('problems')
    .select(['id', 'number', 'status', 'merged_into', 'holder_unit_id'])
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  for (const problem of problems) await refuseGone(work, problem);
  await refuseSecondCase(work, body, ids);
  for (const { number, holder_unit_id } of problems) await refuseTakingUp(work, body, number, holder_unit_id);
}

async function refuseGone(work: Work, problem: { number: string; status: string; merged_into: string | null }): Promise<void> {
  if (problem.status === 'voided')
    throw new Refused(409, 'problem-gone', {
      zh: `问题 ${problem.number} 已作废，不能据以立案。确有违法行为的，请重新登记问题。`,
      en: `Problem ${problem.number} is void, so no case rests on it. Where there was an offence, register the problem anew.`,
    });
  if (problem.status !== 'merged') return;
  const kept = await work.db.selectFrom('problems').select('number').where('id', '=', problem.merged_into).executeTakeFirst();
  throw new Refused(409, 'problem-gone', {
    zh: `问题 ${problem.number} 已合并到 ${kept?.number ?? '另一问题'}，请从该问题登记线索。`,
    en: `Problem ${problem.number} was merged into ${kept?.number ?? 'another'}; open the case from that one.`,
  });
}

/** What went on after a decision is a new act: a problem decided on may carry another case for what was done later. */
async function refuseSecondCase(work: Work, body: CaseBody, ids: readonly string[]): Promise<void> {
  const [other] = (await casesStandingOn(work, ids)).filter((one) => !one.isOver || one.decidedOn === null || body.actOn <= one.decidedOn);
  if (!other) return;
  throw new Refused(
    409,
    'case-exists',
    other.isOver
      ? {
          zh: `问题 ${other.problemNumber} 已由案件 ${other.number} 处理，同一违法行为不得再次立案。处理之后又违法的，“违法行为发生日期”应填处理之后的日期。`,
          en: `Case ${other.number} dealt with problem ${other.problemNumber}; the same act is not pursued twice. For what was done after it, give a later day of the act.`,
        }
      : {
          zh: `问题 ${other.problemNumber} 已有案件 ${other.number}，请在该案中办理；该案不予立案或者撤销后，才能另行登记。`,
          en: `Case ${other.number} stands on problem ${other.problemNumber}; go on in that case. Another may be opened once it is declined or withdrawn.`,
        },
    { current: { id: other.id, number: other.number } },
  );
}

const rank: Readonly<Record<string, number>> = { province: 3, city: 2, county: 1 };

/** 提级管辖：a superior body may itself pursue what is for its inferiors (总局令第15号第十条，条次待核实), and says why. */
async function refuseTakingUp(work: Work, body: CaseBody, number: string, holderId: string): Promise<void> {
  if (holderId === work.viewer.unitId || (body.takeUpReason ?? '') !== '') return;
  const units = await work.db.selectFrom('units').select(['id', 'name', 'level']).where('id', 'in', [holderId, work.viewer.unitId]).execute();
  const holder = units.find(({ id }) => id === holderId);
  const own = units.find(({ id }) => id === work.viewer.unitId);
  if (!holder || !own || (rank[own.level] ?? 0) <= (rank[holder.level] ?? 0)) return;
  throw badField(
    'takeUpReason',
    `问题 ${number} 由“${holder.name}”办理。上级机关直接查处的，须写明提级管辖的理由；否则请由该单位立案。`,
    `Problem ${number} is with “${holder.name}”. A superior body that takes it up itself says why; otherwise leave the case to that unit.`,
  );
}
