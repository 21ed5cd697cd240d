import type { PartyDetails, ProposalBody } from '../../../contracts/case-records.ts';
import { daysBetween } from '../../../domain/calendar/day.ts';
import { CalendarGap } from '../../../domain/calendar/working-day.ts';
import { defenceEndsOn, hearingAskedBy } from '../../../domain/cases/case-clocks.ts';
import {
  caseCauses,
  caseSources,
  evidenceKinds,
  type CaseCause,
  type CaseSource,
  type EvidenceKind,
} from '../../../domain/cases/case-dictionaries.ts';
import { caseDueOn } from '../../../domain/cases/case-figures.ts';
import type { PartyFacts, PartyOutcome } from '../../../domain/cases/case-facts.ts';
import { standingFineYuan } from '../../../domain/cases/standing-fine.ts';
import { bandOf, discussionOf, isKindDone, legalReviewOf, owedKinds, ruleFor } from '../../../domain/cases/gates-of-decision.ts';
import { hasHearingRight } from '../../../domain/cases/gates-of-notice.ts';
import type { DocumentPerson } from '../../../domain/documents/document-person.ts';
import type { DocumentRecordFacts } from '../../../domain/documents/record-facts.ts';
import type { Cite } from '../../../domain/law/cite.ts';
import { penaltyKinds, type PenaltyKind } from '../../../domain/law/penalty-kinds.ts';
import type { Work } from '../../platform/work.ts';
import { hearingFacts } from './hearing-facts.ts';
import { type LoadedCase, loadCase, type PartyRecord } from './case-record.ts';
import { caseViewer } from './move-case.ts';
import { opinionFacts } from './opinion-facts.ts';

/** All that a case knows for its documents: nothing typed twice. With a party, what concerns that party. */
export async function caseDocumentFacts(work: Work, id: string, partyId?: string): Promise<DocumentRecordFacts> {
  const loaded = await loadCase(work, id, 'read');
  const { record, facts, parties } = loaded;
  const row = parties.find((one) => one.id === partyId) ?? parties[0];
  const party = facts.parties.find((one) => one.id === row?.id);
  const source = caseSources[record.source as CaseSource].zh;
  return {
    caseName: record.name,
    cause: caseCauses[record.cause as CaseCause].zh,
    caseSource: record.source_more === '' ? source : `${source}（${record.source_more}）`,
    firstKnownOn: record.known_on,
    facts: record.facts,
    illegalActs: [record.facts],
    actOn: record.act_on,
    officers: await handlersAsPeople(work, loaded),
    evidence: evidenceLines(loaded),
    ...heldEvidence(loaded),
    inquiryReport: record.inquiry_report || undefined,
    filingNumber: record.filing_number ?? undefined,
    filedOn: record.filed_on ?? undefined,
    finishBy: caseDueOn(facts) ?? undefined,
    isComplex: facts.isComplex,
    recusalOpen: facts.recusals.some((one) => one.settledOn === null),
    reviewRequired: legalReviewOf(facts, work.today).applies,
    discussionRequired: discussionOf(facts, work.today).applies,
    ...(await opinionFacts(work, facts)),
    ...(row && partyFacts(work, row)),
    ...(party && row && (await proceedings(work, loaded, party, row))),
    closedOn: record.closed_on ?? undefined,
  };
}

async function handlersAsPeople(work: Work, { facts }: LoadedCase): Promise<DocumentPerson[]> {
  const ids = facts.handlers.map((one) => one.personId);
  if (ids.length === 0) return [];
  const rows = await work.db.selectFrom('persons').select(['name', 'certificate_number']).where('id', 'in', ids).orderBy('id').execute();
  return rows.map((row) => ({ name: row.name, ...(row.certificate_number === null ? {} : { certificate: row.certificate_number }) }));
}

function evidenceLines({ evidence }: LoadedCase): string[] | undefined {
  const lines = evidence.map((one) => {
    const proves = one.proves === '' ? '' : `，证明${one.proves}`;
    return `${one.name}${one.quantity === '' ? '' : ` ${one.quantity}`}（${evidenceKinds[one.kind as EvidenceKind].zh}）${proves}`;
  });
  return lines.length === 0 ? undefined : lines;
}

function heldEvidence({ evidence }: LoadedCase): DocumentRecordFacts {
  const held = evidence.filter((one) => one.hold_ends_on !== null && one.disposed_on === null);
  if (held.length === 0) return {};
  return {
    heldItems: held.map((one, index) => [String(index + 1), one.name, one.quantity, one.place]),
    heldOn: held[0]?.collected_on,
    holdDecideBy: held.flatMap((one) => one.hold_ends_on ?? []).toSorted()[0],
  };
}

function partyFacts(work: Work, row: PartyRecord): DocumentRecordFacts {
  const d = row.details as PartyDetails;
  const some = (text: string | undefined) => (text === undefined || text === '' ? undefined : text);
  return {
    partyName: d.name,
    partyKind: row.kind,
    partyCode: some(d.code),
    partyAddress: some(d.address),
    partyPostcode: some(d.postcode),
    partyPhone: some(d.phone),
    partyRepresentative: some(d.representative),
    partyRepresentativePost: some(d.representativePost),
    partySex: d.sex === 'male' ? '男' : d.sex === 'female' ? '女' : undefined,
    partyAge: d.birthOn ? String(Math.floor(daysBetween(d.birthOn, work.today) / 365.25)) : undefined,
    partyIdNumber: some(d.idNumber),
    partyEmployer: some(d.employer),
    partyPost: some(d.post),
    partyHome: some(d.home),
    partyDescription: some(d.description),
  };
}

/** What was proposed for, told to, said by and decided on one party. */
async function proceedings(work: Work, { facts, parties }: LoadedCase, party: PartyFacts, row: PartyRecord): Promise<DocumentRecordFacts> {
  const { proposal, notice, defence, outcome } = party;
  const { parameters } = await caseViewer(work);
  const text = row.proposal as Pick<ProposalBody, 'broken' | 'basis' | 'words'> | null;
  const range = proposal && work.today >= facts.actOn ? bandOf(party, proposal, ruleFor(facts, proposal, work.today).day) : undefined;
  const inYuan = range?.unit === 'yuan' ? range : undefined;
  return {
    articlesBroken: text && text.broken.length > 0 ? (text.broken as Cite[]) : undefined,
    penaltyBasis: text && text.basis.length > 0 ? (text.basis as Cite[]) : undefined,
    penaltyWords: text?.words || undefined,
    ...(proposal?.isPenalty && {
      penaltyKinds: [...proposal.kinds],
      fineYuan: proposal.kinds.includes('fine') ? proposal.fineYuan : undefined,
      confiscatedYuan: proposal.confiscatedYuan || undefined,
      fineLeastYuan: inYuan ? (inYuan.low?.value ?? 0) : (proposal.leastYuan ?? undefined),
      fineMostYuan: inYuan?.high.value ?? proposal.mostYuan ?? undefined,
      hearingApplies: hasHearingRight(party, proposal, work.today, parameters),
    }),
    discretionReason: proposal?.reason,
    ...(notice && {
      noticeNumber: notice.number ?? undefined,
      noticeIssuedOn: notice.issuedOn,
      noticeServedOn: notice.servedOn ?? undefined,
      noticeFineYuan: notice.fineYuan,
      ...reckoned(party),
    }),
    ...(defence && { defence: defence.text, defenceAnswer: defence.answer ?? undefined }),
    defenceSettled: party.defenceWaivedOn !== null || (defence !== null && defence.answer !== null) || isOver(party, work.today),
    ...(await hearingFacts(work, party)),
    ...(outcome && { decisionNumber: outcome.number ?? undefined, decidedOn: outcome.decidedOn, decisionServedOn: outcome.servedOn ?? undefined }),
    ...results(facts.parties, parties),
  };
}

function reckoned(party: PartyFacts): DocumentRecordFacts {
  try {
    return { defenceUntil: defenceEndsOn(party), hearingAskUntil: hearingAskedBy(party) };
  } catch (error) {
    if (error instanceof CalendarGap) return {};
    throw error;
  }
}

function isOver(party: PartyFacts, today: string): boolean {
  const last = party.notice?.servedOn ? defenceEndsOn(party) : undefined;
  return last !== undefined && today > last;
}

function outcomeWords(outcome: PartyOutcome): string {
  if (outcome.kind === 'no-penalty') return '不予处罚';
  if (outcome.setAsideOn !== null) return `处罚决定已于${outcome.setAsideOn}被撤销`;
  const words = outcome.kinds.map((kind) => (kind === 'fine' ? `罚款${standingFineYuan(outcome)}元` : penaltyKinds[kind].zh)).join('、');
  return outcome.foundUnlawful ? `${words}（处罚决定于${outcome.foundUnlawful.on}被确认违法，不撤销）` : words;
}

function doneWords(outcome: PartyOutcome, kind: PenaltyKind): string {
  if (!isKindDone(outcome, kind)) return '未履行';
  return outcome.performances[kind]?.how === 'ended' ? '已终结执行' : '已履行';
}

/** For the closing form: how every party was dealt with, and what was performed. */
function results(parties: readonly PartyFacts[], rows: readonly PartyRecord[]): DocumentRecordFacts {
  const nameOf = (id: string) => rows.find((one) => one.id === id)?.name ?? '';
  const decided = parties.flatMap(({ id, outcome }) => (outcome ? [{ name: nameOf(id), outcome }] : []));
  if (decided.length === 0) return {};
  return {
    handlingResult: decided.map(({ name, outcome }) => `${name}：${outcomeWords(outcome)}`).join('；'),
    performance: decided
      .filter((one) => one.outcome.kind === 'penalty')
      .map(
        (one) =>
          `${one.name}：${
            owedKinds(one.outcome)
              .map((kind) => `${penaltyKinds[kind].zh}${doneWords(one.outcome, kind)}`)
              .join('、') || '已送达'
          }`,
      )
      .join('；'),
  };
}
