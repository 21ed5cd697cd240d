import { openPlannedDuties } from './modules/duties/open-planned-duties.ts';
import { joinRunningCampaigns } from './modules/campaign/join-running-campaigns.ts';
import { notifyOfReport } from './modules/notifications/notify-of-report.ts';
import { notifyUnits } from './modules/notifications/notify-units.ts';
import { remindOfDuties } from './modules/notifications/remind-of-duties.ts';
import { applyDueDivisionChanges } from './modules/organisation/for-other-modules.ts';
import { completeAnnouncedServices } from './modules/documents/for-other-modules.ts';
import { nameClosureGrounds, openCollectionDuties } from './modules/sanctions/for-other-modules.ts';
import { openReports } from './modules/reports/open-reports.ts';
import { openOverdueRechecks } from './modules/problems/for-other-modules.ts';
import type { Subscribers } from './platform/deliver-outbox.ts';

/** Who hears of which act; one line a topic. */
export const subscribers: Subscribers = {
  'unit-registered': [joinRunningCampaigns],
  'problem-told': [notifyUnits('problem-told')],
  'sanction-told': [notifyUnits('sanction-told')],
  'question-told': [notifyUnits('question-told')],
  'circular-issued': [notifyUnits('circular-issued')],
  'circular-withdrawn': [notifyUnits('circular-withdrawn')],
  'report-moved': [notifyOfReport],
  'clock-stepped': [
    async (work) => void (await applyDueDivisionChanges(work)),
    async (work) => void (await openPlannedDuties(work)),
    async (work) => void (await openOverdueRechecks(work)),
    async (work) => void (await openReports(work)),
    async (work) => void (await completeAnnouncedServices(work)),
    async (work) => void (await openCollectionDuties(work)),
    async (work) => void (await nameClosureGrounds(work)),
    remindOfDuties,
  ],
};
