import { clearAway } from './clear-away.ts';
import { openPlannedDuties } from './modules/duties/open-planned-duties.ts';
import { remindOfDuties } from './modules/notifications/remind-of-duties.ts';
import { completeAnnouncedServices } from './modules/documents/for-other-modules.ts';
import { applyDueDivisionChanges } from './modules/organisation/for-other-modules.ts';
import { nameClosureGrounds, openCollectionDuties } from './modules/sanctions/for-other-modules.ts';
import { openReports } from './modules/reports/open-reports.ts';
import { openOverdueRechecks } from './modules/problems/for-other-modules.ts';
import type { CalendarGap } from '../domain/calendar/working-day.ts';
import type { ScheduledJob } from './platform/scheduled-jobs.ts';
import { auditCheckpointer } from './platform/audit-checkpoint.ts';
import { runAsSystem, type SystemMeans } from './platform/run-as-system.ts';

export type JobMeans = SystemMeans & { dataDir: string; log?: (line: string) => void };

/** What the plan asks for by now, each duty with its report. */
async function openOwed(means: SystemMeans): Promise<void> {
  const gaps: CalendarGap[] = [];
  await runAsSystem(means, async (work) => {
    await openPlannedDuties(work, gaps);
    await openReports(work);
  });
  // What could be opened stands; the job is shown as failed until the notice is loaded.
  if (gaps[0] !== undefined) throw gaps[0];
}

/** What happens by the clock; one line a job. */
export function scheduledJobs(means: JobMeans): ScheduledJob[] {
  return [
    { name: 'audit-checkpoint', cron: '* * * * *', run: auditCheckpointer(means) },
    { name: 'apply-division-changes', cron: '*/10 * * * *', run: async () => void (await runAsSystem(means, applyDueDivisionChanges)) },
    { name: 'open-planned-duties', cron: '* * * * *', run: () => openOwed(means) },
    { name: 'open-overdue-rechecks', cron: '*/10 * * * *', run: async () => void (await runAsSystem(means, openOverdueRechecks)) },
    { name: 'complete-announced-services', cron: '*/10 * * * *', run: async () => void (await runAsSystem(means, completeAnnouncedServices)) },
    { name: 'open-collection-duties', cron: '*/10 * * * *', run: async () => void (await runAsSystem(means, openCollectionDuties)) },
    { name: 'name-closure-grounds', cron: '*/10 * * * *', run: async () => void (await runAsSystem(means, nameClosureGrounds)) },
    { name: 'remind-of-duties', cron: '*/10 * * * *', run: () => runAsSystem(means, remindOfDuties) },
    { name: 'clear-away', cron: '40 3 * * *', run: async () => void (await clearAway(means, means.log)) },
  ];
}
