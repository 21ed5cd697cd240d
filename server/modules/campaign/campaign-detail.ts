import type { CampaignDetail } from '../../../contracts/campaigns.ts';
import type { PlannedDuty } from '../../../domain/campaign/duties-schema.ts';
import type { LocalUnit } from '../../../domain/campaign/organisation-schema.ts';
import { focusTagsOn, keyPeriodsOn, phaseOn } from '../../../domain/campaign/campaign-days.ts';
import { levelWords, selectorWords } from '../../../domain/campaign/selector-words.ts';
import { dueOf } from '../../../domain/deadlines/due-day.ts';
import { periodOf, periodsBetween, periodSpan } from '../../../domain/deadlines/period.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign, type LoadedCampaign } from './get-campaign.ts';

/** A campaign as its page shows it, with today's phase, key periods and focus tags marked. Throws not-found. */
export async function campaignDetail(work: Work, id: string): Promise<CampaignDetail> {
  const campaign = await getCampaign(work, id);
  const { key, names, period, legalBasis, guidingIdea, leadingGroup, sectors, bodies } = campaign;
  const sectorOf = (number: number) =>
    sectors.find((sector) => sector.number === number) ?? { number, key: String(number), names: { zh: '—', en: '—' } };
  const bodyNames = (bodyKey: string) => bodies.find((body) => body.key === bodyKey)?.names ?? { zh: bodyKey, en: bodyKey };
  const present = keyPeriodsOn(campaign, work.today);
  return {
    id,
    key,
    names,
    period,
    today: work.today,
    legalBasis,
    guidingIdea,
    sectors,
    leadingGroup: { ...leadingGroup, office: leadingGroup.office.names, officeHead: leadingGroup.office.head },
    phases: phasesOf(campaign, work.today),
    keyPeriods: campaign.keyPeriods.map((one) => ({ ...one, isPresent: present.includes(one) })),
    focusTags: focusTagsOn(campaign, work.today).map((tag) => ({ ...tag, sectors: tag.sectors.map((number) => sectorOf(number).names) })),
    groups: campaign.groups.map(({ leadBodies, sector, carriedOutBy, ...group }) => ({
      ...group,
      leadBodies: leadBodies.map(bodyNames),
      sector: sectorOf(sector),
      ...(carriedOutBy ? { carriedOutBy } : {}),
    })),
    bodies: bodies.map((body) => ({
      ...body,
      present: body.present.names,
      presentConfidence: body.present.confidence,
      sectors: body.sectors.map((number) => sectorOf(number).names),
    })),
    localUnits: campaign.localUnits.map((local) => ({
      levels: levelWords(local.levels),
      pattern: patternOf(local),
      corresponds: local.body === undefined ? null : bodyNames(local.body),
      sectors: (local.sectors ?? []).map((number) => sectorOf(number).names),
      isConfirmed: (local.confidence ?? 'high') === 'high',
    })),
    duties: campaign.duties.map((duty) => ({
      ...duty,
      owedBy: selectorWords(campaign, duty.owedBy),
      owedTo: owedTo(campaign, duty),
      nextDueOn: nextDueOn(campaign, duty, work.today),
      dueBasis: { zh: duty.due.basis?.zh ?? duty.basis.zh, en: duty.due.basis?.en ?? duty.basis.en },
    })),
  };
}

/** How such a unit is called: its division's name and what follows it. */
function patternOf({ nameSuffix, districtNameSuffix }: LocalUnit) {
  const zh = `××${nameSuffix.zh}${districtNameSuffix ? `（区：××${districtNameSuffix.zh}）` : ''}`;
  return { zh, en: `… ${nameSuffix.en}${districtNameSuffix ? ` (in districts: ${districtNameSuffix.en})` : ''}` };
}

function phasesOf(campaign: LoadedCampaign, today: string): CampaignDetail['phases'] {
  const now = phaseOn(campaign, today);
  return campaign.phases.map((phase) => ({
    ...phase,
    isPresent: phase === now,
    tasks: phase.tasks.map((task) => ({ ...task, owedBy: selectorWords(campaign, task.owedBy), duties: task.duties ?? [] })),
    focusTags: campaign.focusTags.filter((tag) => phase.focusTags.includes(tag.key)),
  }));
}

function owedTo(campaign: LoadedCampaign, duty: PlannedDuty) {
  if (duty.owedTo === 'office') return campaign.leadingGroup.office.receives;
  return (duty.owedTo === 'outside' ? duty.outside : undefined) ?? { zh: '上一级', en: 'the level above' };
}

/** The first due day that is not past: of a duty owed once its day, of a monthly one that of this period or the next. */
function nextDueOn(campaign: LoadedCampaign, duty: PlannedDuty, today: string): string | null {
  const form = campaign.forms.find(({ key }) => key === duty.form);
  if (duty.repeats === 'once' || !form) {
    const { dueDay } = dueOf(duty.due, { period: campaign.period });
    return dueDay >= today ? dueDay : null;
  }
  const first = periodOf(form.period, today) > form.firstPeriod ? periodOf(form.period, today) : form.firstPeriod;
  const from = periodSpan(form.period, first).from;
  const days = periodsBetween(form.period, from, periodSpan(form.period, form.lastPeriod).to).map(
    (id) => dueOf(duty.due, { period: periodSpan(form.period, id) }).dueDay,
  );
  return days.find((day) => day >= today) ?? null;
}
