import type { Day } from '../calendar/day.ts';
import { citeOn } from '../law/cite-on.ts';
import { citeWords } from '../law/cite.ts';
import type { DocumentFault } from './document-fault.ts';
import type { DocumentFields, DocumentKind } from './document-kind.ts';
import { citedArticles, writtenArticles } from './faults-of-cites.ts';
import { hearingAhead, itemDeadlines, legalLimits, orderOfDays, pastDays } from './faults-of-days.ts';
import { courtSteps, decisionSteps, rightNotice, spotBounds } from './faults-of-decisions.ts';
import { higherDepartment, issuingBody, kindOfParty, openFields, twoOfficers } from './faults-of-form.ts';
import { addOnCap, instalmentSums, whereToPay } from './faults-of-money.ts';
import { periodsOfLaw, periodsTwice } from './faults-of-periods.ts';
import { sparingSteps } from './faults-of-sparing.ts';
import { earlierSteps } from './faults-of-steps.ts';
import { chosenStop } from './faults-of-stops.ts';
import { fineInWords, fineOfRecord, sumsTwice } from './faults-of-sums.ts';
import type { DocumentCheck } from './judged-document.ts';
import type { DocumentRecordFacts } from './record-facts.ts';

const checks: readonly DocumentCheck[] = [
  openFields,
  issuingBody,
  kindOfParty,
  twoOfficers,
  higherDepartment,
  earlierSteps,
  decisionSteps,
  spotBounds,
  rightNotice,
  courtSteps,
  sparingSteps,
  citedArticles,
  writtenArticles,
  periodsTwice,
  periodsOfLaw,
  sumsTwice,
  fineInWords,
  fineOfRecord,
  whereToPay,
  addOnCap,
  instalmentSums,
  pastDays,
  orderOfDays,
  itemDeadlines,
  chosenStop,
  legalLimits,
  hearingAhead,
];

/** What is wrong with a document, were it handed in or issued on `day`: what blocks it first, then what is only shown. */
export function documentFaults(kind: DocumentKind, fields: DocumentFields, facts: DocumentRecordFacts, day: Day): DocumentFault[] {
  const all = checks
    .flatMap((check) => check({ kind, fields, facts, day }))
    .map(({ cite, ...one }): DocumentFault => (cite ? { ...one, basis: citeWords(citeOn(cite, day)) } : one));
  return all.toSorted((a, b) => Number(a.weight === 'warns') - Number(b.weight === 'warns'));
}
