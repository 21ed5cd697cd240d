import type { Day } from '../calendar/day.ts';
import type { Words } from '../law/words.ts';
import type { CourtWindow } from './court-window.ts';
import type { Ledger } from './payment-ledger.ts';

export const COLLECTION_STEPS = [
  { id: 'reminder', zh: '催缴', en: 'Reminder', basis: '行政处罚法第六十七条、第七十二条' },
  { id: 'urge', zh: '催告', en: 'Urge before the court', basis: '行政强制法第五十四条' },
  { id: 'court-application', zh: '申请法院强制执行', en: 'Application to the court', basis: '行政强制法第五十三条' },
  { id: 'court-accepted', zh: '法院受理', en: 'Accepted by the court', basis: '行政强制法第五十六条第一款' },
  { id: 'court-refused', zh: '法院不予受理、不予执行', en: 'Refused by the court', basis: '行政强制法第五十六条第二款、第五十八条' },
  { id: 'court-ruled', zh: '法院裁定执行', en: 'Execution ruled', basis: '行政强制法第五十七条' },
  { id: 'add-on-remitted', zh: '减免加处罚款', en: 'Add-on fine remitted', basis: '行政强制法第四十二条第一款' },
] as const;
export type CollectionStep = (typeof COLLECTION_STEPS)[number]['id'];

export const LEDGER_STATES = [
  { id: 'nothing-owed', zh: '无应缴款', en: 'Nothing to pay' },
  { id: 'not-served', zh: '决定书未送达', en: 'Decision not served' },
  { id: 'not-due', zh: '未到期', en: 'Not due yet' },
  { id: 'overdue', zh: '逾期未缴', en: 'Overdue' },
  { id: 'settled', zh: '已缴清', en: 'Settled' },
] as const;

interface StepFacts {
  readonly kind: CollectionStep;
  readonly onDay: Day;
  readonly ledger: Ledger;
  readonly court: CourtWindow | undefined;
  readonly taken: readonly { readonly kind: CollectionStep; readonly onDay: Day }[];
}

/** Why a step may not be taken on that day; undefined where it may. */
export function stepBar({ kind, onDay, ledger, court, taken }: StepFacts): Words | undefined {
  const wasTaken = (one: CollectionStep) => taken.some((step) => step.kind === one && step.onDay <= onDay);
  if (kind === 'reminder' || kind === 'urge') {
    if (ledger.state !== 'overdue') return { zh: '尚无逾期未缴的款项', en: 'Nothing is overdue' };
    return undefined;
  }
  if (kind === 'add-on-remitted') return ledger.open['add-on'] === 0 ? { zh: '没有未缴的加处罚款', en: 'No add-on fine is open' } : undefined;
  if (kind === 'court-application') return applicationBar(onDay, ledger, court);
  if (!wasTaken('court-application')) return { zh: '尚未申请法院强制执行', en: 'The court was not applied to yet' };
  if (kind === 'court-ruled' && !wasTaken('court-accepted')) return { zh: '法院尚未受理', en: 'The court has not accepted it yet' };
  return undefined;
}

function applicationBar(onDay: Day, ledger: Ledger, court: CourtWindow | undefined): Words | undefined {
  if (ledger.openInAll === 0) return { zh: '没有未缴的款项', en: 'Nothing is open' };
  if (!court) return { zh: '决定书尚未送达', en: 'The decision is not served yet' };
  if (onDay > court.dueOn) return { zh: `申请期限已于${court.dueOn}届满`, en: `The time to apply ended on ${court.dueOn}` };
  if (onDay < court.fromOn) return { zh: `复议、起诉期限自${court.fromOn}起方届满`, en: `The remedies are over from ${court.fromOn} only` };
  if (court.opensOn === undefined) return { zh: '须先催告，且复议、诉讼已终结', en: 'The urge comes first, and no remedy may be open' };
  if (onDay < court.opensOn) return { zh: `催告期满后方可申请，自${court.opensOn}起`, en: `Open after the urge, from ${court.opensOn}` };
  return undefined;
}
