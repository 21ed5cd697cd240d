import type { z } from 'zod';
import type { FindingBody, recordInspection as endpoint } from '../../../contracts/inspection-acts.ts';
import type { ChecklistAnswers, InspectionDetail } from '../../../contracts/inspection-records.ts';
import { dayOf } from '../../../domain/calendar/day.ts';
import { findingCompetenceFault } from '../../../domain/inspections/finding-competence.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { recordVisit } from '../checks/for-other-modules.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { itemsOf } from './fill-checklist.ts';
import { dutySubject, openInspectionDuty } from './inspection-duties.ts';
import type { LoadedInspection, VisitBody } from './inspection-record.ts';
import { moveInspection } from './move-inspection.ts';
import { registerFindingsOf } from './register-finding.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/**
 * Records the visit (安全生产法(2021)第六十八条): what was seen and found, signed once by the firm for every body that came. It makes the
 * check record, one visit however many bodies made it, so that the figures count it. Findings go to the body of their competence: those
 * of the one that leads are registered as problems at once, the others wait on their bodies' desks.
 */
export async function recordInspection(work: Work, id: string, body: Body): Promise<InspectionDetail> {
  const details = { foundNothing: body.foundNothing, findings: body.findings, signature: body.signature };
  return moveInspection(work, id, { act: 'recordInspection', version: body.version, words: body.summary, details }, async (loaded) => {
    const { record } = loaded;
    const going = loaded.bodies.filter(({ standing }) => standing === 'lead' || standing === 'joined');
    refuseFaultyRecord(loaded, body, going);
    const checkId = await recordVisit(work, {
      unitId: record.unit_id,
      enterpriseId: record.enterprise_id,
      regionCode: record.region_code,
      sector: record.field_sector,
      madeOn: dayOf(record.started_at ?? work.now),
      officers: going.flatMap(({ officers }) => officers.map(({ personId, name, certificate }) => ({ personId, name, certificate }))),
      teams: body.teams,
      summary: body.summary,
      foundNothing: body.foundNothing,
      fileIds: body.fileIds,
    });
    await work.db.updateTable('inspections').set({ check_id: checkId }).where('id', '=', id).execute();
    await writeFindings(work, loaded, body.findings);
    await registerFindingsOf(work, id, work.viewer.unitId);
    await openWhatFollows(work, loaded, body.findings);
    return {
      check_id: checkId,
      ended_at: work.now,
      summary: body.summary,
      found_nothing: body.foundNothing,
      signature: JSON.stringify(body.signature),
    };
  });
}

function refuseFaultyRecord({ record }: LoadedInspection, body: Body, going: readonly VisitBody[]): void {
  if (body.foundNothing !== (body.findings.length === 0))
    throw badField(
      'foundNothing',
      '有检查发现的，不能选“未发现问题”；未列发现的，须选“未发现问题”。',
      'Findings and “nothing found” exclude each other; one of them must hold.',
    );
  const stranger = body.findings.findIndex(({ unitId }) => !going.some((one) => one.unitId === unitId));
  if (stranger >= 0)
    throw badField(`findings.${stranger}.unitId`, '办理机关须为参加本次检查的机关。', 'A finding belongs to a body that made the visit.');
  for (const [place, { unitId, sector }] of body.findings.entries()) {
    const fault = findingCompetenceFault({ unitId, sector: sector ?? record.field_sector }, going);
    if (fault) throw badField(`findings.${place}.${fault.field}`, fault.words.zh, fault.words.en);
  }
  const unlisted = itemsOf(record).find(
    ({ key }) => (record.answers as ChecklistAnswers)[key]?.result === 'fault' && !body.findings.some(({ itemKey }) => itemKey === key),
  );
  if (unlisted)
    throw badField(
      'findings',
      `检查表中“${unlisted.words.zh}”有问题，未列入检查发现。`,
      `The checklist marks “${unlisted.words.en}” as at fault, yet no finding names it.`,
    );
  const { way, name, words } = body.signature;
  if (way === 'signed' && name === '') throw badField('signature.name', '须写明签字人。', 'Name who signed.');
  if (way !== 'signed' && words === '')
    throw badField('signature.words', '拒绝签字或者负责人不在场的，须记录在案。', 'A refusal to sign, or an absence, is put on record.');
}

async function writeFindings(work: Work, { record }: LoadedInspection, findings: readonly FindingBody[]): Promise<void> {
  if (findings.length === 0) return;
  await work.db
    .insertInto('inspection_findings')
    .values(
      findings.map((finding, index) => ({
        inspection_id: record.id,
        seq: index + 1,
        unit_id: finding.unitId,
        item_key: finding.itemKey,
        words: finding.words,
        place: finding.place,
        nature: finding.nature,
        kind: finding.kind,
        sub_kind: finding.subKind,
        kind_words: finding.kindWords,
        hazard_standard: finding.hazardStandard,
        hazard_clause: finding.hazardClause,
        law_article: finding.lawArticle,
        document_kind: finding.documentKind,
        field_sector: finding.sector ?? record.field_sector,
        region_code: record.region_code,
        region_then: record.region_then,
        sector: record.sector,
      })),
    )
    .execute();
}

/** The firm is told the result; other bodies take over what is theirs. */
async function openWhatFollows(work: Work, { record }: LoadedInspection, findings: readonly FindingBody[]): Promise<void> {
  const subject = await dutySubject(work, record);
  await settleDuties(work, { kind: 'inspection', id: record.id }, { kinds: ['inspection-record'] });
  await openInspectionDuty(work, 'inspection-feedback', subject, { holderUnitId: record.unit_id, due: null });
  const others = new Set(findings.map(({ unitId }) => unitId).filter((unitId) => unitId !== record.unit_id));
  for (const holderUnitId of others) await openInspectionDuty(work, 'inspection-finding', subject, { holderUnitId, due: null });
}
