import type { z } from 'zod';
import type { acceptPass as anyAct } from '../../../contracts/problem-acts.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { countedProblem } from '../../../domain/figures/counted-record.ts';
import { inputRefusalOf, refusalOf } from '../../../domain/problems/acts-for.ts';
import { problemAfter } from '../../../domain/problems/problem-after.ts';
import type { ProblemFacts, ProblemMove, ProblemViewer } from '../../../domain/problems/problem-facts.ts';
import { isOpenStatus } from '../../../domain/problems/problem-lifecycle.ts';
import type { ProblemRefusal } from '../../../domain/problems/problem-refusals.ts';
import { badField, Refused, stale } from '../../platform/refused.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign, type LoadedCampaign } from '../campaign/for-other-modules.ts';
import { countChange } from '../figures/for-other-modules.ts';
import { attachFiles } from '../files/for-other-modules.ts';
import { moveToSector } from './move-to-sector.ts';
import { columnsOf, type LoadedProblem, loadProblem, type ProblemRecord } from './problem-record.ts';
import { problemStateOf } from './problem-state.ts';
import type { DutyProblem } from './problem-duties.ts';
import { writeMove } from './write-move.ts';

/** What an act is given, whichever it is. */
export interface GivenMove {
  act: ProblemMove['act'];
  version: number;
  fileIds: readonly string[];
  reason?: string | undefined;
  evidence?: string | undefined;
  day?: Day | undefined;
  targetUnitId?: string | undefined;
  targetProblemId?: string | undefined;
  sector?: number | undefined;
  isDirect?: boolean | undefined;
  /** The paper whose issue or voiding it is. */
  documentId?: string | undefined;
  means?: 'hand' | 'paper' | undefined;
}

/** A problem that has just been moved, for what the act itself still has to do (duties, word to others). */
export interface MovedProblem {
  work: Work;
  campaign: LoadedCampaign;
  record: ProblemRecord;
  problem: DutyProblem;
  before: ProblemFacts;
  after: ProblemFacts;
}

export type ActAnswer = z.infer<typeof anyAct.output>;

/** What an act may look at before it is done: the problem, and who is above the viewer. */
export type Prepare = (loaded: LoadedProblem) => GivenMove | Promise<GivenMove>;

/**
 * The one way in which a problem moves. Locks it, refuses a stale version (412 with the state now), asks the table of the domain
 * (403 who, 409 when, 422 what is missing), writes the problem, its move, desks, figures and audit line, then runs `then`.
 */
export async function moveProblem(
  work: Work,
  id: string,
  given: GivenMove | Prepare,
  then?: (moved: MovedProblem) => Promise<void>,
): Promise<ActAnswer> {
  const loaded = await loadProblem(work, id, 'lock');
  const { record, facts: before } = loaded;
  const wanted = typeof given === 'function' ? await given(loaded) : given;
  if (wanted.version !== record.version) throw stale(await problemStateOf(work, id, wanted.version));
  const viewer: ProblemViewer = {
    personId: work.viewer.personId,
    unitId: work.viewer.unitId,
    unitAboveId: loaded.unitAboveId,
    permissions: work.viewer.permissions,
  };
  const refusal = refusalOf(wanted.act, before, viewer, work.now, wanted.means);
  if (refusal) throw refusedAct(refusal);
  const move = moveOf(work, wanted);
  const missing = inputRefusalOf(move, before, viewer);
  if (missing) throw badField(fieldOf(missing.id), missing.zh, missing.en);

  const after = problemAfter(before, move);
  const version = record.version + 1;
  const moved = { work, campaign: await getCampaign(work, record.campaign_id), record, problem: problemOf(record, after), before, after };
  const write = async () => {
    await writeMoved(moved, move, { version, fileIds: wanted.fileIds });
    if (then) await then(moved);
  };
  // One of the two sectors may be out of the viewer's sight.
  await (after.sector === before.sector ? write() : work.underScope(wholeProvince, write));
  const { regionCode, sector } = before;
  work.audit({
    act: wanted.act,
    objectKind: 'problem',
    objectId: id,
    regionCode,
    sector,
    details: { number: record.number, before: auditedState(before, record.version), after: auditedState(after, version), given: wanted },
  });
  return { id, number: record.number, status: after.status, version };
}

/** Writes the row, the line of history, papers and figures of a move; where it changes the sector, what hangs on the problem follows. */
async function writeMoved(
  { work, record, before, after }: MovedProblem,
  move: ProblemMove,
  { version, fileIds }: { version: number; fileIds: readonly string[] },
): Promise<void> {
  const { id } = record;
  await work.db
    .updateTable('problems')
    .set({ ...columnsOf(after), ...(move.act === 'void' ? { voided_on: work.today } : {}), changed_at: work.now, version })
    .where('id', '=', id)
    .execute();
  if (after.sector !== before.sector) await moveToSector(work, id, after.sector);
  const { regionCode, regionThen, sector } = after;
  await writeMove(work, { ...record, sector }, { move, seq: version, after, fileIds });
  await attachFiles(work, fileIds, { kind: 'problem', id, regionCode, regionThen, sector });
  await countChange(work, {
    campaignIds: before.campaignIds,
    numberedIn: record.campaign_id,
    recordKind: 'problem',
    recordId: id,
    regionCode,
    before: countedProblem(before),
    after: countedProblem(after),
  });
}

function problemOf({ id, number, facts }: ProblemRecord, { regionCode, regionThen, sector }: ProblemFacts): DutyProblem {
  return { id, number, facts, regionCode, regionThen, sector };
}

function moveOf(work: Work, given: GivenMove): ProblemMove {
  const { act, reason, evidence, day, targetUnitId, targetProblemId, sector, isDirect, documentId } = given;
  return {
    act,
    at: work.now.toISOString(),
    personId: work.viewer.personId,
    unitId: work.viewer.unitId,
    ...(reason === undefined ? {} : { reason }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(day === undefined ? {} : { day }),
    ...(targetUnitId === undefined ? {} : { targetUnitId }),
    ...(targetProblemId === undefined ? {} : { targetProblemId }),
    ...(sector === undefined ? {} : { sector }),
    ...(isDirect === undefined ? {} : { isDirect }),
    ...(documentId === undefined ? {} : { documentId }),
  };
}

const notYours: readonly ProblemRefusal['id'][] = ['permission', 'unit', 'pass-target', 'raising-desk', 'receiving-desk', 'finder', 'claimer'];

function refusedAct(refusal: ProblemRefusal): Refused {
  const words = { zh: `${refusal.zh}。`, en: `${refusal.en}.` };
  return notYours.includes(refusal.id) ? new Refused(403, 'act-not-yours', words) : new Refused(409, 'act-not-now', words);
}

/** The field of the body that an input refusal is about. */
function fieldOf(id: ProblemRefusal['id']): string {
  if (id.startsWith('day')) return 'day';
  if (id.startsWith('target-unit')) return 'targetUnitId';
  if (id.startsWith('target-problem')) return 'targetProblemId';
  return id;
}

function auditedState(facts: ProblemFacts, version: number) {
  return {
    status: facts.status,
    holderUnitId: facts.holderUnitId,
    dueDay: facts.dueDay,
    sector: facts.sector,
    passTargetUnitId: facts.passTargetUnitId,
    isOpen: isOpenStatus(facts.status),
    version,
  };
}
