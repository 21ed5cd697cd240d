import type { PartyDetails } from '../../../contracts/case-records.ts';
import type { CaseBody } from '../../../contracts/cases.ts';
import type { CaseCause } from '../../../domain/cases/case-dictionaries.ts';
import type { Work } from '../../platform/work.ts';
import { copyFiles, type FileToCopy } from '../files/for-other-modules.ts';
import { openCaseDuties } from './case-duties.ts';
import { loadCase } from './case-record.ts';
import { writeOpenedCase } from './open-case.ts';
import { papersOfCase } from './papers-of-file.ts';

/** Where the case came from, and the sector under which the receiver sees it. */
export interface TransferredFrom {
  unitName: string;
  /** The letter. */
  document: string;
  sector: number;
}

/**
 * The clue that the body which takes a case over gets from it: parties, facts and days as they stand there, and a copy of every paper, read
 * as files of its own. Its handlers are named by the head of its section. 行政处罚法第二十五条；总局令第15号第六条至第十条
 */
export async function openTransferredCase(work: Work, caseId: string, from: TransferredFrom): Promise<{ id: string; number: string }> {
  const { record, parties, facts } = await loadCase(work, caseId, 'read');
  const place = { region_code: record.region_code, region_then: record.region_then, sector: from.sector };
  const body: CaseBody = {
    problemIds: [],
    name: record.name,
    cause: record.cause as CaseCause,
    source: 'transferred',
    sourceMore: `${from.unitName}移送（${[record.number, from.document].filter(Boolean).join('，')}）`,
    procedure: 'general',
    facts: record.facts,
    actOn: record.act_on,
    knownOn: record.known_on,
    isComplex: facts.isComplex,
    touchesLife: facts.touchesLife,
    handlerIds: [],
    parties: parties.map((one) => ({
      kind: one.kind === 'unit' ? 'unit' : 'person',
      role: one.role as 'unit' | 'head' | 'persons',
      enterpriseId: one.enterprise_id,
      details: one.details as PartyDetails,
    })),
  };
  const opened = await writeOpenedCase(work, body, place, []);
  const subject = { kind: 'case', id: opened.id, regionCode: place.region_code, regionThen: place.region_then, sector: place.sector } as const;
  await copyFiles(work, subject, 'transferred', await allPapers(work, caseId));
  const taken = await loadCase(work, opened.id, 'read');
  await openCaseDuties(work, taken.record, taken.facts);
  return { id: opened.id, number: opened.number };
}

/** What the archived file would hold, and recordings and other files that are not printed. */
async function allPapers(work: Work, caseId: string): Promise<FileToCopy[]> {
  const papers = await papersOfCase(work, caseId);
  const hung = await work.db
    .selectFrom('files')
    .select(['name', 'shown_sha256 as sha256'])
    .where('subject_kind', '=', 'case')
    .where('subject_id', '=', caseId)
    .orderBy('id')
    .execute();
  return [...papers, ...hung.filter(({ sha256 }) => !papers.some((one) => one.sha256 === sha256))];
}
