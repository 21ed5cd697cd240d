import type { Work } from '../../platform/work.ts';
import { sourceOf, type SubjectDocument } from '../documents/for-other-modules.ts';
import { inspectionFacts } from '../inspections/for-other-modules.ts';
import { problemForDocuments, problemsOfCheck } from '../problems/for-other-modules.ts';
import type { MeasureTarget } from './record-measure.ts';
import { caseWords, getSanctionedCase, type SanctionedCase } from './sanctioned-case.ts';
import { refuseClosed } from './refuse-act.ts';

/** In a case: its firm, its place. */
export function targetOfCase(record: SanctionedCase): MeasureTarget {
  const { id, unitId, enterpriseId, regionCode, regionThen, sector } = record;
  return { caseId: id, enterpriseId, words: caseWords(record), unitId, place: { region_code: regionCode, region_then: regionThen, sector } };
}

/** Of the record for which a paper was issued. Throws 409 for a closed case. */
export async function targetOfPaper(work: Work, { subject, unitId }: SubjectDocument): Promise<MeasureTarget> {
  if (subject.kind === 'case') {
    const record = await getSanctionedCase(work, subject.id, true);
    refuseClosed(record);
    return targetOfCase(record);
  }
  const { words, regionCode, regionThen, sector: plain } = await sourceOf(subject.kind).place(work, subject.id);
  const { enterpriseId, sector } = await firmOf(work, subject);
  return { caseId: null, subject, enterpriseId, words, unitId, place: { region_code: regionCode, region_then: regionThen, sector: sector ?? plain } };
}

/** The firm, and the sector of what was found there; undefined where nothing is registered yet. */
async function firmOf(work: Work, { kind, id }: SubjectDocument['subject']): Promise<{ enterpriseId: string | null; sector: number | undefined }> {
  if (kind === 'problem') return problemForDocuments(work, id);
  const { enterpriseId, checkId } = await inspectionFacts(work, id);
  const [first] = checkId === null ? [] : await problemsOfCheck(work, checkId);
  return { enterpriseId, sector: first?.sector };
}
