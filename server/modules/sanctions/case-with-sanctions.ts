import { Refused } from '../../platform/refused.ts';
import type { SubjectSource } from '../documents/for-other-modules.ts';
import { applicationToCourt, leaveToPayLater, letterOfStep, planForm } from './collection-papers.ts';
import { decisionUnserved } from './decision-unserved.ts';
import { coerciveMeasure, onSiteMeasure } from './measure-papers.ts';
import { moneyAfterDecision } from './money-after-decision.ts';
import type { Effect } from './paper-effects.ts';
import { paperFills } from './paper-fills.ts';
import { restartByPaper } from './restart-by-paper.ts';
import { sanctionFacts } from './sanction-facts.ts';
import { seizureApproval, seizureDecision, seizureDisposal } from './seizure-papers.ts';
import { stopFills } from './stop-fills.ts';
import { transferApproval, transferLetter } from './transfer-papers.ts';

// 文书制发、送达即为办理：催缴、催告、申请执行、分期、查封扣押、移送和现场措施以文书为准，不再另行登记。
const effects: Readonly<Record<string, Effect>> = {
  'payment-reminder': letterOfStep('reminder'),
  'performance-reminder': letterOfStep('urge'),
  'execution-request': applicationToCourt,
  'instalment-form': planForm,
  'instalment-approval': leaveToPayLater,
  'seizure-approval': seizureApproval,
  'seizure-decision': seizureDecision,
  'seizure-disposal': seizureDisposal,
  'transfer-approval': transferApproval,
  'transfer-letter': transferLetter,
  'on-site-measure': onSiteMeasure,
  're-check-opinion': { onIssued: restartByPaper },
  'coercive-measure': coerciveMeasure,
};

/** The case as the subject of documents, with what accompanies and follows its decisions: its papers drive those records, and are filled from them. */
export function caseWithSanctions(base: SubjectSource): SubjectSource {
  return {
    ...base,
    facts: async (work, id, partyId) => ({ ...(await base.facts(work, id, partyId)), ...(await sanctionFacts(work, id, partyId)) }),
    fills: async (work, id, asked) => (asked.kind === 'on-site-measure' ? stopFills(work, { kind: 'case', id }) : paperFills(work, id, asked)),
    async onIssued(work, document) {
      await base.onIssued?.(work, document);
      await effects[document.kind]?.onIssued?.(work, document);
    },
    async onServed(work, document) {
      await base.onServed?.(work, document);
      await effects[document.kind]?.onServed?.(work, document);
      await moneyAfterDecision(work, document);
    },
    async onServiceWithdrawn(work, document, withdrawn) {
      await decisionUnserved(work, document, withdrawn, async () => base.onServiceWithdrawn?.(work, document, withdrawn));
      await effects[document.kind]?.onServiceWithdrawn?.(work, document, withdrawn);
    },
    async onVoided(work, document) {
      const standing = await effects[document.kind]?.bindsOn?.(work, document);
      if (standing) throw new Refused(409, 'act-not-now', { zh: `不能作废：${standing.zh}。`, en: `It cannot be voided: ${standing.en}.` });
      await base.onVoided?.(work, document);
      await moneyAfterDecision(work, document);
    },
  };
}
