import { endOfDay } from '../../../domain/calendar/day.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { CalendarGap } from '../../../domain/calendar/working-day.ts';
import { dutyKindWords } from '../../../domain/duties/duty-kinds.ts';
import { dueOf } from '../../../domain/deadlines/due-day.ts';
import type { RecordDuty } from '../../../domain/campaign/duties-schema.ts';
import type { Permission } from '../../../domain/organisation/permissions.ts';
import { Refused, type Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import type { NewDuty } from '../duties/for-other-modules.ts';

/** A problem as its duties name it. */
export interface DutyProblem {
  id: string;
  number: string;
  facts: string;
  regionCode: string;
  regionThen: string;
  sector: number;
}

type Kind = 'problem-rectification' | 'problem-recheck' | 'receipt-confirmation' | 'transfer-answer';

const forPermission: Record<Kind, Permission> = {
  'problem-rectification': 'problems.claim',
  'problem-recheck': 'problems.recheck',
  'receipt-confirmation': 'problems.receive',
  'transfer-answer': 'problems.accept',
};
/**
 * A duty that an act on a problem brings about. Its day: `onDay` where the act names one, else by the campaign's rule counted from
 * `eventAt`; none where the campaign has no such rule. Throws Refused (422) where the day needs a year without a holiday notice.
 */
export function dutyOf(
  work: Work,
  campaign: LoadedCampaign,
  kind: Kind,
  problem: DutyProblem,
  about: { holderUnitId: string; onDay?: Day; eventAt?: Date },
): NewDuty {
  const rule = recordDutyOf(campaign, kind);
  const short = problem.facts.length > 40 ? `${problem.facts.slice(0, 40)}…` : problem.facts;
  const words = `${problem.number} ${short}`;
  const dueAt = about.onDay === undefined ? dueAtBy(rule, about.eventAt ?? work.now) : endOfDay(about.onDay);
  return {
    campaignId: campaign.id,
    kind,
    dutyKey: rule?.key ?? null,
    period: null,
    holderUnitId: about.holderUnitId,
    forPermission: forPermission[kind],
    askedByUnitId: work.viewer.unitId === '' || work.viewer.unitId === about.holderUnitId ? null : work.viewer.unitId,
    subject: { kind: 'problem', id: problem.id, words: { zh: words, en: words } },
    regionCode: problem.regionCode,
    regionThen: problem.regionThen,
    sector: problem.sector,
    dueAt,
    basis: basisOf(rule, kind),
  };
}

export function recordDutyOf(campaign: LoadedCampaign, kind: Kind): RecordDuty | undefined {
  return campaign.recordDuties.find((duty) => duty.kind === kind);
}

function basisOf(rule: RecordDuty | undefined, kind: Kind): Words {
  return rule?.basis ?? dutyKindWords(kind);
}

function dueAtBy(rule: RecordDuty | undefined, eventAt: Date): Date | null {
  if (!rule) return null;
  try {
    return dueOf(rule.due, { eventAt }).dueAt;
  } catch (error) {
    if (error instanceof CalendarGap) throw new Refused(422, 'beyond-calendar', error.text);
    throw error;
  }
}
