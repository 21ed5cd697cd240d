import type { CaseAct } from './case-transition-table.ts';

/** What befalls a document; `unserved`: its service was withdrawn. */
export type PaperEvent = CasePaper['on'] | 'unserved';

/** A document whose issue, service or voiding is an act of the case. */
export interface CasePaper {
  readonly kind: string;
  readonly on: 'issued' | 'served' | 'voided';
  readonly act: Exclude<CaseAct, 'open'>;
  /** The field of the paper in which the reason of the act stands. */
  readonly reasonIn?: string;
  /** The notice tells of the right to a hearing. */
  readonly tellsHearing?: true;
}

// 立案、告知、决定、结案等以相应文书为准：文书制发即为办理，送达即起算期限。
export const casePapers: readonly CasePaper[] = [
  { kind: 'filing', on: 'issued', act: 'fileCase' },
  { kind: 'no-filing', on: 'issued', act: 'declineFiling', reasonIn: 'declineReason' },
  { kind: 'penalty-notice', on: 'issued', act: 'issueNotice' },
  { kind: 'penalty-notice', on: 'served', act: 'serveNotice' },
  { kind: 'hearing-right-notice', on: 'issued', act: 'issueNotice', tellsHearing: true },
  { kind: 'hearing-right-notice', on: 'served', act: 'serveNotice' },
  { kind: 'hearing-notice', on: 'served', act: 'serveHearingNotice' },
  { kind: 'penalty-decision-unit', on: 'issued', act: 'decidePenalty' },
  { kind: 'penalty-decision-unit', on: 'served', act: 'serveDecision' },
  { kind: 'penalty-decision-person', on: 'issued', act: 'decidePenalty' },
  { kind: 'penalty-decision-person', on: 'served', act: 'serveDecision' },
  { kind: 'no-penalty-decision-unit', on: 'issued', act: 'decideNoPenalty', reasonIn: 'spareReason' },
  { kind: 'no-penalty-decision-unit', on: 'served', act: 'serveDecision' },
  { kind: 'no-penalty-decision-person', on: 'issued', act: 'decideNoPenalty', reasonIn: 'spareReason' },
  { kind: 'no-penalty-decision-person', on: 'served', act: 'serveDecision' },
  { kind: 'spot-penalty-unit', on: 'issued', act: 'decideOnSpot' },
  { kind: 'spot-penalty-unit', on: 'served', act: 'serveDecision' },
  { kind: 'spot-penalty-person', on: 'issued', act: 'decideOnSpot' },
  { kind: 'spot-penalty-person', on: 'served', act: 'serveDecision' },
  { kind: 'penalty-notice', on: 'voided', act: 'voidNotice' },
  { kind: 'hearing-right-notice', on: 'voided', act: 'voidNotice' },
  { kind: 'penalty-decision-unit', on: 'voided', act: 'voidDecision' },
  { kind: 'penalty-decision-person', on: 'voided', act: 'voidDecision' },
  { kind: 'spot-penalty-unit', on: 'voided', act: 'voidDecision' },
  { kind: 'spot-penalty-person', on: 'voided', act: 'voidDecision' },
  { kind: 'no-penalty-decision-unit', on: 'voided', act: 'voidDecision' },
  { kind: 'no-penalty-decision-person', on: 'voided', act: 'voidDecision' },
  { kind: 'case-termination', on: 'issued', act: 'withdrawCase' },
  { kind: 'closing', on: 'issued', act: 'closeCase' },
];

/** The act by which a service is taken back that brought about another. */
const takenBack: Partial<Record<CaseAct, CasePaper['act']>> = {
  serveNotice: 'withdrawNoticeService',
  serveHearingNotice: 'withdrawHearingNoticeService',
  serveDecision: 'withdrawDecisionService',
};

/** The act that a document brings about when this befalls it; undefined for all others. */
export function actOfPaper(kind: string, on: PaperEvent): CasePaper | undefined {
  const row = casePapers.find((one) => one.kind === kind && one.on === (on === 'unserved' ? 'served' : on));
  if (on !== 'unserved' || !row) return row;
  const act = takenBack[row.act];
  return act && { kind, on: 'served', act };
}

/** The kinds of document by which an act is done. */
export function papersOfAct(act: CaseAct): string[] {
  return casePapers.filter((row) => row.act === act || takenBack[row.act] === act).map((row) => row.kind);
}
