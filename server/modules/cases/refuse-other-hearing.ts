import { hearingNoticeDiffers } from '../../../domain/cases/hearing-notice-differs.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { SubjectDocument } from '../documents/for-other-modules.ts';
import { peopleNamed } from './people-named.ts';

/** Refuses the notice of a hearing that tells of another day, place or host than the hearing as it is arranged now. 行政处罚法第六十四条第二项 */
export async function refuseOtherHearing(work: Work, { partyId, fields }: SubjectDocument): Promise<void> {
  const row = await work.db.selectFrom('case_hearings').selectAll().where('party_id', '=', partyId).where('ended_at', 'is', null).executeTakeFirst();
  // Without a hearing that is arranged the gate of the act says so.
  if (!row) return;
  const named = (people: readonly { name: string }[]) => people.map(({ name }) => name);
  const differences = hearingNoticeDiffers(
    { at: String(fields.hearingAt ?? ''), place: String(fields.hearingPlace ?? ''), hosts: named((fields.hearingHost ?? []) as { name: string }[]) },
    { at: `${row.day}T${row.time_of_day}`, place: row.place, hosts: named(await peopleNamed(work, [row.host_person_id])) },
  );
  if (differences.length === 0) return;
  throw new Refused(
    409,
    'act-not-now',
    {
      zh: `听证会通知书与现在安排的听证不一致。${differences.map(({ zh }) => zh).join('；')}。请按现在的安排重新制发通知书。`,
      en: `This notice is not of the hearing as it is arranged now. ${differences.map(({ en }) => en).join('; ')}. Issue a new notice of it.`,
    },
    { current: { refusal: 'hearing-differs' } },
  );
}
