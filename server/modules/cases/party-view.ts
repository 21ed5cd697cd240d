import type { CaseParty, PartyDetails, ProposalBody } from '../../../contracts/case-records.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import type { CaseFacts, PartyFacts, PartyOutcome, Proposal } from '../../../domain/cases/case-facts.ts';
import { bandOf, isPerformed, ruleFor } from '../../../domain/cases/gates-of-decision.ts';
import { hearingRight } from '../../../domain/law/decision-gates.ts';
import { discretionFactors } from '../../../domain/law/discretion-table.ts';
import { bandWords } from '../../../domain/law/fine-bands.ts';
import { penaltyKinds, type PenaltyKind } from '../../../domain/law/penalty-kinds.ts';
import type { ProvincialParameter } from '../../../domain/law/provincial-parameter.ts';
import { joinedWords, readWords } from '../../../domain/sanctions/written-words.ts';
import type { PartyRecord } from './case-record.ts';

interface Seen {
  facts: CaseFacts;
  today: Day;
  parameters: readonly ProvincialParameter[];
  nameOf(personId: string): string;
  /** By party: its hearing as it is arranged. */
  hearingPlans: ReadonlyMap<string, NonNullable<CaseParty['hearing']['plan']>>;
}

type ProposalText = Pick<ProposalBody, 'broken' | 'basis' | 'words'>;
const kindWords = (kinds: readonly PenaltyKind[]) => kinds.map((kind) => penaltyKinds[kind]);

/** A party as the page of its case shows it. */
export function partyView(row: PartyRecord, party: PartyFacts, seen: Seen): CaseParty {
  const { hearing, notice, outcome } = party;
  return {
    id: party.id,
    kind: party.kind,
    role: party.role,
    enterpriseId: row.enterprise_id,
    details: row.details as PartyDetails,
    proposal: party.proposal && proposalView(party, party.proposal, row.proposal as ProposalText | null, seen),
    notice: notice && { ...notice, kinds: [...notice.kinds] },
    defence: party.defence,
    defenceWaivedOn: party.defenceWaivedOn,
    hearing: {
      ...hearing,
      postponements: [...(hearing.postponements ?? [])],
      plan: seen.hearingPlans.get(party.id) ?? null,
      host: hearing.hostPersonId === null ? null : seen.nameOf(hearing.hostPersonId),
    },
    outcome: outcome && outcomeView(outcome),
    publishedOn: party.publishedOn,
    unpublishedOn: party.unpublishedOn,
  };
}

function proposalView(party: PartyFacts, proposal: Proposal, text: ProposalText | null, { facts, today, parameters }: Seen): CaseParty['proposal'] {
  const { kinds, factors, fineYuan, confiscatedYuan } = proposal;
  // What is decided stands under the law of its day, whenever it is read.
  const decidedOn = party.outcome?.decidedOn ?? today;
  const rule = proposal.isPenalty && decidedOn >= facts.actOn ? ruleFor(facts, proposal, decidedOn) : null;
  const band = bandOf(party, proposal, rule?.day ?? facts.actOn);
  const right = hearingRight({ day: decidedOn, party: party.kind, kinds, fine: fineYuan, confiscated: confiscatedYuan }, parameters);
  return {
    ...proposal,
    kinds: [...kinds],
    factors: [...factors],
    broken: text?.broken ?? [],
    basis: text?.basis ?? [],
    words: text?.words ?? '',
    kindWords: kindWords(kinds),
    factorWords: factors.flatMap((key) => discretionFactors.find((one) => one.key === key)?.words ?? []),
    band: band ? bandWords(band) : null,
    rule: rule?.why ?? null,
    hearing: { applies: right.applies, reasons: [...right.reasons], doubts: [...right.doubts] },
  };
}

/** By which act the case was told so; what was done, and what the court was asked, a person wrote. */
const toldBy: Readonly<Record<string, string>> = { paid: 'recordPaid', remitted: 'recordPaid', ended: 'endExecution' };

function outcomeView(outcome: PartyOutcome): CaseParty['outcome'] {
  return {
    ...outcome,
    changed: outcome.changed ?? null,
    foundUnlawfulOn: outcome.foundUnlawful?.on ?? null,
    kinds: [...outcome.kinds],
    kindWords: kindWords(outcome.kinds),
    performances: (Object.entries(outcome.performances) as [PenaltyKind, NonNullable<PartyOutcome['performances'][PenaltyKind]>][]).map(
      ([kind, done]) => ({
        kind,
        kindWords: penaltyKinds[kind],
        ...done,
        proof: joinedWords(readWords(toldBy[done.how] ?? '', done.proof)),
      }),
    ),
    isPerformed: isPerformed(outcome),
  };
}
