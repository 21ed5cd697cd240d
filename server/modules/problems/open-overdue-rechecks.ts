import { endOfDay } from '../../../domain/calendar/day.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { openDuties, type NewDuty } from '../duties/for-other-modules.ts';
import { dutyOf } from './problem-duties.ts';

/**
 * A job: where the day of rectification is past and nobody claimed that it is done, the re-check is owed all the same, from that day
 * (总局令第15号第十六条 自整改期限届满之日起10日内复查). What stands already is left alone, and
 * so is a problem that somebody is acting upon at this moment: the next run finds it as it then stands. Returns how many duties were opened.
 */
export async function openOverdueRechecks(work: Work): Promise<number> {
  const rows = await work.db
    .selectFrom('problems as p')
    .select(['p.id', 'p.number', 'p.facts', 'p.campaign_id', 'p.region_code', 'p.region_then', 'p.sector', 'p.holder_unit_id', 'p.due_on'])
    .where('p.status', '=', 'ordered')
    .where('p.due_on', '<', work.today)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('duties as d')
            .select('d.id')
            .where('d.subject_kind', '=', 'problem')
            .whereRef('d.subject_id', '=', (eb) => eb.cast<string>('p.id', 'text'))
            .where('d.kind', '=', 'problem-recheck')
            .where('d.done_at', 'is', null)
            .where('d.cancelled_at', 'is', null),
        ),
      ),
    )
    .orderBy('p.id')
    .forUpdate('p')
    .skipLocked()
    .limit(5_000)
    .execute();
  const duties: NewDuty[] = [];
  for (const row of rows) {
    const campaign = await getCampaign(work, row.campaign_id);
    const problem = {
      id: row.id,
      number: row.number,
      facts: row.facts,
      regionCode: row.region_code,
      regionThen: row.region_then,
      sector: row.sector,
    };
    duties.push(
      dutyOf(work, campaign, 'problem-recheck', problem, { holderUnitId: row.holder_unit_id, eventAt: endOfDay(row.due_on ?? work.today) }),
    );
  }
  const opened = await openDuties(work, duties);
  if (opened > 0) {
    work.audit({
      act: 'openOverdueRechecks',
      objectKind: 'duties',
      objectId: work.today,
      details: { opened },
      regionCode: work.viewer.regionCode,
    });
  }
  return opened;
}
