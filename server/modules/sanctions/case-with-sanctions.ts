import type { SubjectSource } from '../documents/for-other-modules.ts';
import { applicationToCourt, leaveToPayLater, letterOfStep, planForm } from './collection-papers.ts';
import { decisionUnserved } from './decision-unserved.ts';
import { coerciveMeasure, stopEffects } from './measure-papers.ts';
import { moneyAfterDecision } from './money-after-decision.ts';
import type { Effect } from './paper-effects.ts';
import { paperFills } from './paper-fills.ts';
import { sanctionFacts } from './sanction-facts.ts';
import { seizureApproval, seizureDecision, seizureDisposal } from './seizure-papers.ts';
import { transferApproval, transferLetter } from './transfer-papers.ts';
import { withEffects } from './with-effects.ts';

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
  ...stopEffects,
  'coercive-measure': coerciveMeasure,
};

/** The case as the subject of documents, with what accompanies and follows its decisions: its papers drive those records, and are filled from them. */
export function caseWithSanctions(base: SubjectSource): SubjectSource {
  const withMoney: SubjectSource = {
    ...base,
    facts: async (work, id, partyId) => ({ ...(await base.facts(work, id, partyId)), ...(await sanctionFacts(work, id, partyId)) }),
    onServiceWithdrawn: (work, document, withdrawn) =>
      decisionUnserved(work, document, withdrawn, async () => base.onServiceWithdrawn?.(work, document, withdrawn)),
  };
  const all = withEffects(withMoney, effects, paperFills);
  return {
    ...all,
    async onServed(work, document) {
      await all.onServed?.(work, document);
      await moneyAfterDecision(work, document);
    },
    async onVoided(work, document) {
      await all.onVoided?.(work, document);
      await moneyAfterDecision(work, document);
    },
  };
}
