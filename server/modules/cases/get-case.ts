import { sql } from 'kysely';
import type { CaseDetail } from '../../../contracts/case-records.ts';
import { caseActsFor } from '../../../domain/cases/acts-for.ts';
import type { CaseFacts } from '../../../domain/cases/case-facts.ts';
import { papersOfAct } from '../../../domain/cases/case-papers.ts';
import { discussionOf, legalReviewOf, staleReview } from '../../../domain/cases/gates-of-decision.ts';
import { findDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { documentStateWords } from '../../../domain/documents/document-lifecycle.ts';
import type { Gate } from '../../../domain/law/decision-gates.ts';
import type { Work } from '../../platform/work.ts';
import { documentsOf } from '../documents/for-other-modules.ts';
import { dutiesOfSubject } from '../duties/for-other-modules.ts';
import { fileRowsOf } from '../files/for-other-modules.ts';
import { problemRows } from '../problems/for-other-modules.ts';
import { caseClockRows } from './case-clock-rows.ts';
import { caseMovesOf } from './case-moves.ts';
import { type CaseRecord, type LoadedCase, loadCase } from './case-record.ts';
import { caseRows } from './case-rows.ts';
import { unsettledBefore } from './close-hindrances.ts';
import { evidenceView } from './evidence-view.ts';
import { caseViewer } from './move-case.ts';
import { hearingPlansOf } from './hearing-plans.ts';
import { partyView } from './party-view.ts';
import { peopleOfCase } from './people-of-case.ts';

const gateView = ({ applies, reasons, doubts }: Gate) => ({ applies, reasons: [...reasons], doubts: [...doubts] });

/** Everything on a case's page, with the acts as this viewer finds them now. Throws not-found. */
export async function getCase(work: Work, id: string): Promise<CaseDetail> {
  const loaded = await loadCase(work, id, 'read');
  const { record, facts } = loaded;
  const [row] = await caseRows(work, sql`c.id = ${id}`);
  if (!row) throw new Error('a case that was read has a row');
  const people = await peopleOfCase(work, loaded);
  const viewer = await caseViewer(work);
  const seen = { facts, today: work.today, parameters: viewer.parameters, nameOf: people.nameOf, hearingPlans: await hearingPlansOf(work, id) };
  return {
    ...row,
    version: record.version,
    facts: record.facts,
    actOn: record.act_on,
    knownOn: record.known_on,
    isComplex: facts.isComplex,
    touchesLife: facts.touchesLife,
    sourceWordsMore: record.source_more,
    handlerList: people.handlers,
    problems: await problemsOf(work, id),
    partyList: loaded.parties.flatMap((one) => {
      const party = facts.parties.find(({ id: partyId }) => partyId === one.id);
      return party ? [partyView(one, party, seen)] : [];
    }),
    evidence: await evidenceView(work, id, loaded.evidence, people.nameOf),
    recusals: facts.recusals.map(({ personId, councilIds = [], ...rest }) => ({
      person: people.person(personId),
      council: councilIds.map((one) => people.nameOf(one)),
      ...rest,
    })),
    inquiryReport: record.inquiry_report,
    reviewGate: gateView(legalReviewOf(facts, work.today)),
    discussionGate: gateView(discussionOf(facts, work.today)),
    ...(await opinionsOf(work, loaded, people.person)),
    extensions: facts.extensions.map((one) => ({
      on: one.on,
      days: one.amount ?? null,
      reason: one.reason ?? '',
      document: one.document ?? '',
      person: one.person ?? '',
    })),
    suspensions: facts.suspensions.map((one) => ({ ...one, document: one.document ?? '', person: one.person ?? '' })),
    clocks: caseClockRows(work, facts),
    acts: await actsOf(work, id, facts, viewer),
    papers: await papersOf(work, id),
    duties: await dutiesOfSubject(work, { kind: 'case', id }),
    files: await fileRowsOf(work, { subject: { kind: 'case', id } }),
    moves: await caseMovesOf(work, id),
    earlierArchives: await earlierArchivesOf(work, id),
    archive: archiveOf(record),
  };
}

/** What the viewer may do now; who may archive is told what the archive still waits for. */
async function actsOf(work: Work, id: string, facts: CaseFacts, viewer: Awaited<ReturnType<typeof caseViewer>>): Promise<CaseDetail['acts']> {
  const acts = caseActsFor(facts, viewer, work.now);
  const mayArchive = acts.some(({ act, isAllowed }) => act === 'archiveCase' && isAllowed);
  const awaited = mayArchive ? await unsettledBefore(work, id, 'archiveCase') : [];
  return acts.map((one) => {
    const late = one.act === 'archiveCase' ? awaited.map((words) => ({ id: 'unsettled', ...words })) : [];
    return {
      ...one,
      isAllowed: one.isAllowed && late.length === 0,
      isExpectedNext: one.isExpectedNext && late.length === 0,
      documentKinds: papersOfAct(one.act),
      needs: [...one.needs],
      whyNot: [...one.whyNot, ...late],
      parties: one.parties.map((party) => ({ ...party, whyNot: [...party.whyNot] })),
    };
  });
}

async function problemsOf(work: Work, id: string): Promise<CaseDetail['problems']> {
  const rows = await work.db.selectFrom('case_problems').select('problem_id').where('case_id', '=', id).orderBy('problem_id').execute();
  const problems = await problemRows(
    work,
    rows.map((one) => one.problem_id),
  );
  return problems.map(({ id: problemId, number, facts, statusWords }) => ({ id: problemId, number, facts, statusWords }));
}

async function opinionsOf(work: Work, { facts }: LoadedCase, person: (id: string) => { id: string; name: string }) {
  const rows = await work.db.selectFrom('case_opinions').select(['seq', 'words']).where('case_id', '=', facts.id).execute();
  const wordsOf = (seq: number) => rows.find((one) => one.seq === seq)?.words ?? '';
  const { review, discussion } = facts;
  return {
    review: review && {
      on: review.on,
      person: person(review.personId),
      agrees: review.agrees,
      opinion: wordsOf(review.seq),
      staleSince: staleReview(facts),
    },
    discussion: discussion && {
      on: discussion.on,
      host: person(discussion.hostPersonId),
      attendees: discussion.attendeeIds.map(person),
      agrees: discussion.agrees,
      conclusion: wordsOf(discussion.seq),
    },
  };
}

async function papersOf(work: Work, id: string): Promise<CaseDetail['papers']> {
  if (!work.viewer.permissions.has('documents.read')) return [];
  return (await documentsOf(work, { kind: 'case', id })).map((one) => {
    const kind = findDocumentKind(one.kind);
    return {
      id: one.id,
      kind: one.kind,
      kindWords: { zh: kind?.zh ?? one.kind, en: kind?.en ?? one.kind },
      number: one.number,
      state: one.state,
      stateWords: documentStateWords(one.state),
      partyId: one.partyId === '' ? null : one.partyId,
      issuedOn: one.issuedOn,
      servedOn: one.servedOn,
    };
  });
}

async function earlierArchivesOf(work: Work, id: string): Promise<CaseDetail['earlierArchives']> {
  const rows = await work.db
    .selectFrom('case_archives')
    .select(['volume', 'number', 'archived_on as archivedOn', 'sha256', 'pages', 'papers'])
    .where('case_id', '=', id)
    .orderBy('volume')
    .execute();
  return rows;
}

function archiveOf(record: CaseRecord): CaseDetail['archive'] {
  if (record.archived_on === null || record.archive_sha256 === null) return null;
  return {
    sha256: record.archive_sha256,
    pages: record.archive_pages ?? 0,
    papers: record.archive_papers ?? 0,
    number: record.archive_number ?? '',
    retention: record.retention,
    archivedOn: record.archived_on,
  };
}
