import type { FactKey } from './record-facts.ts';

/** What an issued paper makes known to the papers after it: under which keys they find its number, its day and the day of its service. */
interface PaperFacts {
  readonly number?: FactKey;
  readonly issuedOn?: FactKey;
  readonly servedOn?: FactKey;
}

const paperFacts: Readonly<Record<string, PaperFacts>> = {
  'inspection-notice': { number: 'inspectionNoticeNumber' },
  'inspection-approval': { issuedOn: 'inspectionApprovedOn' },
  'rectification-order': { number: 'orderNumber', issuedOn: 'orderedOn' },
  'on-site-measure': { number: 'measureNumber' },
  'coercive-measure': { number: 'measureNumber' },
  'seizure-decision': { number: 'seizureNumber', issuedOn: 'seizedOn' },
  filing: { number: 'filingNumber', issuedOn: 'filedOn' },
  'evidence-hold-notice': { number: 'holdNumber', issuedOn: 'heldOn' },
  'penalty-notice': { number: 'noticeNumber', issuedOn: 'noticeIssuedOn', servedOn: 'noticeServedOn' },
  'hearing-right-notice': { number: 'hearingNoticeNumber' },
  'hearing-notice': { servedOn: 'hearingNotifiedOn' },
  'penalty-decision-unit': { number: 'decisionNumber', issuedOn: 'decidedOn', servedOn: 'decisionServedOn' },
  'penalty-decision-person': { number: 'decisionNumber', issuedOn: 'decidedOn', servedOn: 'decisionServedOn' },
  'instalment-form': { issuedOn: 'deferralApprovedOn' },
  'transfer-approval': { issuedOn: 'transferApprovedOn' },
  'payment-reminder': { servedOn: 'reminderServedOn' },
  'performance-reminder': { servedOn: 'reminderServedOn' },
};

/** The facts that the issued papers of a record add up to, the later over the earlier. */
export function factsOfPapers(
  papers: readonly { kind: string; number: string | null; issuedOn: string | null; servedOn: string | null }[],
): Partial<Record<FactKey, string>> {
  const facts: Partial<Record<FactKey, string>> = {};
  for (const { kind, ...paper } of papers) {
    const keys = paperFacts[kind];
    if (keys?.number && paper.number) facts[keys.number] = paper.number;
    if (keys?.issuedOn && paper.issuedOn) facts[keys.issuedOn] = paper.issuedOn;
    if (keys?.servedOn && paper.servedOn) facts[keys.servedOn] = paper.servedOn;
  }
  return facts;
}
