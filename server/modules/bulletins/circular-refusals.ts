import type { circularRefusal } from '../../../domain/circulars/circular-lifecycle.ts';
import { forbidden, Refused } from '../../platform/refused.ts';

/** Throws the refusal in words, or nothing where nothing stands in the way. */
export function refuseCircularAct(hindrance: ReturnType<typeof circularRefusal>): void {
  if (hindrance === null) return;
  if (hindrance === 'drafter') {
    throw forbidden({
      zh: '起草人不能签发自己起草的通报，请由其他负责人签发。',
      en: 'Whoever drafted a circular does not issue it; another leader must.',
    });
  }
  if (hindrance === 'side') throw forbidden({ zh: '此通报不由本单位办理。', en: 'This circular is not your unit’s to deal with.' });
  if (hindrance === 'permission') throw forbidden();
  throw new Refused(409, 'not-a-draft', {
    zh: '通报的状态已变，不能再这样办理。已印发的通报不作修改，如有差错请印发更正。',
    en: 'The state of the circular has changed. What is issued is not edited; issue a correction.',
  });
}
