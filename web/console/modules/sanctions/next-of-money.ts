import type { PartyMoney } from '../../../../contracts/sanctions.ts';

/** What comes next about a party's money: a paper to be drafted, or an act. */
export interface NextOfMoney {
  partyId: string;
  paper?: string;
  act?: 'recordPayment';
}

/**
 * Of the money that is late, what comes next and is the viewer's. Who handles the case reminds and urges by letter, then applies to the court
 * once it is open; who keeps the money records what comes in. 行政处罚法第七十二条；行政强制法第五十三条、第五十四条
 */
export function nextOfMoney(parties: readonly PartyMoney[], acts: readonly string[], today: string): NextOfMoney | undefined {
  for (const party of parties.filter(({ state, openInAll }) => state === 'overdue' && openInAll > 0)) {
    const paper = acts.includes('recordCollectionStep') ? nextPaper(party, today) : undefined;
    if (paper) return { partyId: party.partyId, paper };
    if (acts.includes('recordPayment')) return { partyId: party.partyId, act: 'recordPayment' };
  }
  return undefined;
}

function nextPaper({ court, nextSteps, steps }: PartyMoney, today: string): string | undefined {
  const wasTaken = (kind: string) => steps.some((step) => step.kind === kind);
  const isOpen = court?.opensOn && court.opensOn <= today && today <= court.dueOn;
  if (isOpen && nextSteps.includes('court-application')) return 'execution-request';
  if (!wasTaken('reminder') && !wasTaken('urge') && nextSteps.includes('reminder')) return 'payment-reminder';
  return court && court.fromOn <= today && !wasTaken('urge') && nextSteps.includes('urge') ? 'performance-reminder' : undefined;
}
