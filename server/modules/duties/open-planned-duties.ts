import { sql } from 'kysely';
import type { PlannedDuty } from '../../../domain/campaign/duties-schema.ts';
import type { UnitSelector } from '../../../domain/campaign/organisation-schema.ts';
import { CalendarGap } from '../../../domain/calendar/working-day.ts';
import { dueOf } from '../../../domain/deadlines/due-day.ts';
import { periodOf, periodsBetween, periodSpan } from '../../../domain/deadlines/period.ts';
import type { Work } from '../../platform/work.ts';
import { campaignsOn, type LoadedCampaign } from '../campaign/for-other-modules.ts';

/**
 * Opens every duty that the plans of the running campaigns lay on their units and whose day of opening has come. Run again
 * and again by a job: what stands already is left alone, also where a unit joined later. A duty whose day cannot be reckoned, for
 * want of a holiday notice, holds up no other: it is told in `gaps`. Returns how many were opened.
 */
export async function openPlannedDuties(work: Work, gaps: CalendarGap[] = []): Promise<number> {
  let opened = 0;
  for (const campaign of await campaignsOn(work, work.today)) {
    for (const duty of campaign.duties) {
      if (duty.opens !== undefined && work.today < duty.opens) continue;
      for (const period of await periodsToOpen(work, campaign, duty)) {
        opened += await openFor(work, campaign, duty, period).catch((error: unknown) => {
          if (!(error instanceof CalendarGap)) throw error;
          gaps.push(error);
          return 0;
        });
      }
    }
  }
  if (opened > 0) {
    work.audit({ act: 'openPlannedDuties', objectKind: 'duties', objectId: work.today, details: { opened }, regionCode: work.viewer.regionCode });
  }
  return opened;
}

/** The present period and earlier ones of which nothing was opened yet; [null] for a duty that is owed once. */
async function periodsToOpen(work: Work, campaign: LoadedCampaign, duty: PlannedDuty): Promise<(string | null)[]> {
  if (duty.repeats === 'once') return [null];
  const form = campaign.forms.find(({ key }) => key === duty.form);
  if (!form) return [];
  const present = periodOf(form.period, work.today);
  const last = present < form.lastPeriod ? present : form.lastPeriod;
  if (last < form.firstPeriod) return [];
  const from = periodSpan(form.period, form.firstPeriod).from;
  const all = periodsBetween(form.period, from, periodSpan(form.period, last).to);
  const rows = await work.db
    .selectFrom('duties')
    .select('period')
    .distinct()
    .where('campaign_id', '=', campaign.id)
    .where('duty_key', '=', duty.key)
    .execute();
  const known = new Set(rows.map((row) => row.period));
  return all.filter((period) => period === present || !known.has(period));
}

async function openFor(work: Work, campaign: LoadedCampaign, duty: PlannedDuty, period: string | null): Promise<number> {
  const form = campaign.forms.find(({ key }) => key === duty.form);
  const span = period !== null && form ? periodSpan(form.period, period) : undefined;
  const { dueAt } = dueOf(duty.due, { period: span });
  const silent = campaign.bodies.filter((body) => !body.reports).map((body) => body.key);
  const result = await sql`
    insert into duties (campaign_id, kind, duty_key, period, holder_unit_id, for_permission, asked_by_unit_id, subject_kind, subject_id,
                        subject_words, region_code, region_then, sector, opened_at, due_at, basis)
    select ${campaign.id}::bigint, ${duty.kind}, ${duty.key}, ${period}, u.id, 'reports.write', ${askedBy(duty)}, 'planned-duty', ${duty.key},
           ${JSON.stringify(duty.titles)}::jsonb, u.region_code, u.region_code, 0, ${work.now}, ${dueAt}, ${JSON.stringify(duty.basis)}::jsonb
    from units u
    where exists (select 1 from campaign_units c where c.campaign_id = ${campaign.id} and c.unit_id = u.id)
      and (u.valid_to is null or u.valid_to > ${work.today})
      and not (u.kind = 'body' and u.body_key = any(${silent}))
      and (${sql.join(duty.owedBy.map(chosenBy), sql` or `)})
      and u.id not in (select d.holder_unit_id from duties d where d.campaign_id = ${campaign.id} and d.duty_key = ${duty.key}
                       and coalesce(d.period, '') = ${period ?? ''} and d.subject_kind <> 'problem')
    on conflict do nothing`.execute(work.db);
  return Number(result.numAffectedRows ?? 0);
}

function askedBy(duty: PlannedDuty) {
  if (duty.owedTo === 'outside') return sql`null::bigint`;
  return duty.owedTo === 'parent' ? sql`u.parent_id` : sql`(select id from units where kind = 'office' order by id limit 1)`;
}

/** The same choice as isSelected of domain/campaign, as a condition on units. */
function chosenBy(selector: UnitSelector) {
  const conditions = [sql`u.kind = any(${selector.units})`, sql`u.level = any(${selector.levels})`];
  if (selector.bodies) conditions.push(sql`u.body_key = any(${selector.bodies})`);
  if (selector.groups) conditions.push(sql`u.group_key = any(${selector.groups})`);
  return sql`(${sql.join(conditions, sql` and `)})`;
}
