import type { Selectable } from 'kysely';
import type { InspectionDetail } from '../../../contracts/inspection-records.ts';
import { dayOf } from '../../../domain/calendar/day.ts';
import type { InspectionFindings } from '../../platform/database/tables.ts';
import { forbidden, notFound, Refused, stale } from '../../platform/refused.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { type FindingToRegister, registerByHook } from './finding-hook.ts';
import { getInspection } from './get-inspection.ts';
import { type InspectionRecord, loadInspection } from './inspection-record.ts';
import { sectorOfBody } from './invite-bodies.ts';

type Finding = Selectable<InspectionFindings>;

/** The body of its competence registers one finding as a problem, tied to the check, without typing it again. */
export async function registerFinding(work: Work, id: string, body: { version: number; findingId: string }): Promise<InspectionDetail> {
  const { record } = await loadInspection(work, id, 'lock');
  if (body.version !== record.version) throw stale(await getInspection(work, id));
  const finding = await work.db
    .selectFrom('inspection_findings')
    .selectAll()
    .where('inspection_id', '=', id)
    .where('id', '=', body.findingId)
    .executeTakeFirst();
  if (!finding) throw notFound('检查发现', 'finding');
  if (finding.unit_id !== work.viewer.unitId)
    throw forbidden({ zh: '检查发现由有权处理的机关登记。', en: 'A finding is registered by the body of its competence.' });
  if (finding.problem_id !== null)
    throw new Refused(409, 'act-not-now', { zh: '该发现已登记为问题。', en: 'This finding is a problem on record already.' });
  const problemId = await registerOne(work, record, finding);
  if (problemId === undefined)
    throw new Refused(409, 'act-not-now', { zh: '当日没有正在进行的行动，不能登记。', en: 'No campaign runs today; nothing can be registered.' });
  await settleWhereDone(work, id);
  work.audit({
    act: 'registerFinding',
    objectKind: 'inspection',
    objectId: id,
    regionCode: record.region_code,
    sector: record.sector,
    details: { after: { finding: finding.seq, problemId } },
  });
  return getInspection(work, id);
}

/** Registers every finding of the unit that is no problem yet; on a day without a campaign they stay findings. Faults name the finding's place. */
export async function registerFindingsOf(work: Work, id: string, unitId: string): Promise<void> {
  const { record } = await loadInspection(work, id, 'read');
  const rows = await work.db
    .selectFrom('inspection_findings')
    .selectAll()
    .where('inspection_id', '=', id)
    .where('unit_id', '=', unitId)
    .where('problem_id', 'is', null)
    .orderBy('seq')
    .execute();
  for (const finding of rows) {
    try {
      await registerOne(work, record, finding);
    } catch (error) {
      if (error instanceof Refused && error.fields.length > 0) throw atFinding(error, finding.seq - 1);
      throw error;
    }
  }
}

async function registerOne(work: Work, record: InspectionRecord, finding: Finding): Promise<string | undefined> {
  const asProblem: FindingToRegister = {
    enterpriseId: record.enterprise_id,
    checkId: record.check_id ?? '',
    regionCode: record.region_code,
    sector: finding.field_sector ?? sectorOfBody(work.viewer.sectors, record.field_sector),
    foundOn: dayOf(record.started_at ?? work.now),
    words: finding.words,
    place: finding.place,
    nature: finding.nature as FindingToRegister['nature'],
    kind: finding.kind,
    subKind: finding.sub_kind,
    kindWords: finding.kind_words,
    hazardStandard: finding.hazard_standard,
    hazardClause: finding.hazard_clause,
    lawArticle: finding.law_article,
  };
  // The check counts under the field of the body that led, which another body may not see.
  const problemId = await work.underScope(wholeProvince, () => registerByHook(work, asProblem));
  if (problemId !== undefined) await work.db.updateTable('inspection_findings').set({ problem_id: problemId }).where('id', '=', finding.id).execute();
  return problemId;
}

/** A body that has registered all its findings owes nothing more about them. */
async function settleWhereDone(work: Work, id: string): Promise<void> {
  const left = await work.db
    .selectFrom('inspection_findings')
    .select('id')
    .where('inspection_id', '=', id)
    .where('unit_id', '=', work.viewer.unitId)
    .where('problem_id', 'is', null)
    .executeTakeFirst();
  if (!left) await settleDuties(work, { kind: 'inspection', id }, { kinds: ['inspection-finding'], holderUnitId: work.viewer.unitId });
}

/** What a problem calls a field, as the record of a visit calls it. */
const names: Record<string, string> = { facts: 'words', grade: 'kind' };

function atFinding(refused: Refused, place: number): Refused {
  const fields = refused.fields.map(({ path, words }) => ({ path: `findings.${place}.${names[path] ?? path}`, words }));
  return new Refused(refused.status, refused.code, refused.words, { fields });
}
