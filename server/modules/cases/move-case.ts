import { CalendarGap } from '../../../domain/calendar/working-day.ts';
import { moveRefusal } from '../../../domain/cases/acts-for.ts';
import { caseAfter } from '../../../domain/cases/case-after.ts';
import type { CaseFacts } from '../../../domain/cases/case-facts.ts';
import type { CaseMove, CaseViewer } from '../../../domain/cases/case-move.ts';
import type { CaseRefusal } from '../../../domain/cases/case-refusals.ts';
import { LawRefusal } from '../../../domain/law/law-refusal.ts';
import { badField, Refused, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { attachFiles } from '../files/for-other-modules.ts';
import { provincialParametersOn } from '../law/for-other-modules.ts';
import { keepCaseDuties } from './case-duties.ts';
import { refuseWhileUnsettled } from './close-hindrances.ts';
import { type CaseRecord, type LoadedCase, loadCase } from './case-record.ts';
import { countPenalties } from './count-penalties.ts';
import { caseStandingOf } from './case-standing.ts';
import { type CaseColumns, writeCase, writeCaseMove } from './write-case.ts';

/** What every act carries beside its own. `version` is left out where a paper or a sanction brings it about. */
export interface GivenByHand {
  version?: number | undefined;
  fileIds?: readonly string[] | undefined;
}

type Given = Omit<CaseMove, 'at' | 'personId' | 'unitId'>;

export interface CaseMoveOptions extends GivenByHand {
  means?: 'paper' | 'sanctions';
  /** Columns of the row that the act sets beside the facts. */
  columns?: CaseColumns;
}

export interface CaseActAnswer {
  id: string;
  number: string;
  state: string;
  version: number;
}

/** A case that has just been moved, for what the act itself still has to write. */
export interface MovedCase {
  record: CaseRecord;
  before: CaseFacts;
  after: CaseFacts;
}

/**
 * The one way in which a case moves. Locks it, refuses a stale version (412 with the state now), asks the tables of the domain (403 who,
 * 409 when and which gate, 422 what is missing), writes the case, its parties, its move, duties and audit line, then runs `then`.
 */
export async function moveCase(
  work: Work,
  id: string,
  given: Given | ((loaded: LoadedCase) => Promise<Given>),
  { version: seen, fileIds = [], means, columns }: CaseMoveOptions = {},
  then?: (moved: MovedCase) => Promise<void>,
): Promise<CaseActAnswer> {
  const loaded = await loadCase(work, id, 'lock');
  const { record, facts: before } = loaded;
  if (seen !== undefined && seen !== record.version) throw stale(await caseStandingOf(work, id, seen));
  const move: CaseMove = {
    ...(typeof given === 'function' ? await given(loaded) : given),
    at: work.now.toISOString(),
    personId: work.viewer.personId,
    unitId: work.viewer.unitId,
  };
  const after = afterMove(move, before, await caseViewer(work), means);
  if (move.act === 'closeCase' || move.act === 'archiveCase') await refuseWhileUnsettled(work, id, move.act);
  const version = record.version + 1;
  await writeCase(work, before, after, version, columns);
  await writeCaseMove(work, record, move, after, fileIds);
  await countPenalties(work, record, before, after);
  const { region_code: regionCode, region_then: regionThen, sector } = record;
  await attachFiles(work, fileIds, { kind: 'case', id, regionCode, regionThen, sector });
  await keepCaseDuties(work, record, before, after, move);
  await then?.({ record, before, after });
  work.audit({
    act: move.act,
    objectKind: 'case',
    objectId: id,
    regionCode,
    sector,
    details: { number: record.number, before: { state: before.state, version: record.version }, after: { state: after.state, version }, given: move },
  });
  return { id, number: record.number, state: after.state, version };
}

/** The viewer as the tables ask for him. */
export async function caseViewer(work: Work): Promise<CaseViewer> {
  const { personId, unitId, permissions } = work.viewer;
  return { personId, unitId, permissions, parameters: await provincialParametersOn(work) };
}

function afterMove(move: CaseMove, before: CaseFacts, viewer: CaseViewer, means: CaseMoveOptions['means']): CaseFacts {
  try {
    const found = moveRefusal(move, before, viewer, means);
    if (found) throw refused(found.refusal, found.isInput);
    return caseAfter(before, move);
  } catch (error) {
    if (error instanceof CalendarGap) throw new Refused(422, 'beyond-calendar', error.text);
    if (error instanceof LawRefusal) throw new Refused(422, 'bad-input', error.text);
    throw error;
  }
}

const aboutPersons = ['permission', 'unit', 'handler', 'recused', 'outsider', 'paper', 'sanctions'];

function refused({ id, zh, en }: CaseRefusal, isInput: boolean): Refused {
  if (isInput) return badField(fieldOf[id] ?? id, `${zh}。`, `${en}.`);
  const words = { zh: `${zh}。`, en: `${en}.` };
  return aboutPersons.includes(id)
    ? new Refused(403, 'act-not-yours', words, { current: { refusal: id } })
    : new Refused(409, 'act-not-now', words, { current: { refusal: id } });
}

const fieldOf: Readonly<Record<string, string>> = {
  party: 'partyId',
  'day-future': 'day',
  'day-past': 'day',
  'day-before': 'day',
  'people-two': 'attendeeIds',
  'handlers-recused': 'handlerIds',
  'people-recused': 'attendeeIds',
  'officers-recused': 'officerIds',
  'holder-recused': 'holderId',
  'recusal-own': 'personId',
  'recusal-council': 'attendeeIds',
  'host-handler': 'hostId',
  'host-recused': 'hostId',
  'hearing-too-soon': 'day',
  handlers: 'handlerIds',
  evidence: 'evidenceId',
  'rule-chosen': 'proposal.laterRule',
  'within-band': 'proposal.fineYuan',
  'proposal-kinds': 'proposal.kinds',
  'fine-cents': 'proposal.fineYuan',
  'fine-sum': 'proposal.fineYuan',
  'fine-kind': 'proposal.fineYuan',
  'confiscation-cents': 'proposal.confiscatedYuan',
  'confiscation-sum': 'proposal.confiscatedYuan',
  'confiscation-kind': 'proposal.confiscatedYuan',
  'range-cents': 'proposal.mostYuan',
  'range-order': 'proposal.mostYuan',
  'factor-unknown': 'proposal.factors',
  'factor-none': 'proposal.factors',
  proposal: 'proposal.reason',
  'fine-by-payment': 'kinds',
};
