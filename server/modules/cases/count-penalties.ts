import type { CaseFacts, PartyFacts } from '../../../domain/cases/case-facts.ts';
import type { CountedRecord } from '../../../domain/figures/counted-record.ts';
import { countedPenalty } from '../../../domain/figures/counted-sanctions.ts';
import { fenOf } from '../../../domain/sanctions/money.ts';
import type { Work } from '../../platform/work.ts';
import { countChange } from '../figures/for-other-modules.ts';
import type { CaseRecord } from './case-record.ts';

/** What the decision against a party counts; one that was set aside later still counts. */
export function penaltyCount(place: { region_then: string; sector: number }, { outcome }: Pick<PartyFacts, 'outcome'>): CountedRecord {
  const isPenalty = outcome?.kind === 'penalty';
  return countedPenalty({
    regionThen: place.region_then,
    sector: place.sector,
    kinds: outcome?.kinds ?? [],
    decidedOn: isPenalty ? outcome.decidedOn : null,
    fine: isPenalty ? fenOf(outcome.fineYuan) : 0,
    confiscated: isPenalty ? fenOf(outcome.confiscatedYuan) : 0,
    isVoided: false,
  });
}

/** Counts what a move of the case changed in the decisions against its parties. */
export async function countPenalties(work: Work, record: CaseRecord, before: CaseFacts, after: CaseFacts): Promise<void> {
  for (const party of after.parties) {
    const was = before.parties.find(({ id }) => id === party.id);
    if (was?.outcome === party.outcome) continue;
    await countChange(work, {
      campaignIds: record.campaign_ids,
      numberedIn: null,
      recordKind: 'penalty',
      recordId: party.id,
      regionCode: record.region_code,
      before: was ? penaltyCount(record, was) : null,
      after: penaltyCount(record, party),
    });
  }
}
