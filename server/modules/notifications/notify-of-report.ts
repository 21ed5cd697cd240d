import { z } from 'zod';
import type { ReportAct } from '../../../domain/reports/report-lifecycle.ts';
import type { Subscriber } from '../../platform/deliver-outbox.ts';
import type { Words } from '../../platform/refused.ts';
import { dutiesOfSubject } from '../duties/for-other-modules.ts';
import { writeNotifications } from './write-notifications.ts';

const event = z.object({ reportId: z.string(), act: z.string(), unitId: z.string(), toUnitId: z.string().nullable() });

/** Moves of a report that another unit than the acting one hears of; those inside a unit stand on its desks. */
const heardOf: Partial<Record<ReportAct, { side: 'own' | 'above'; words: Words }>> = {
  approveAndSubmit: { side: 'above', words: { zh: '已报送', en: 'Submitted' } },
  returnReport: { side: 'own', words: { zh: '被退回', en: 'Returned' } },
  acceptReport: { side: 'own', words: { zh: '已接收', en: 'Accepted' } },
};

/** Subscriber of report-moved: the level above hears of what was submitted, the unit of what was returned or accepted. */
export const notifyOfReport: Subscriber = async (work, payload, eventId) => {
  const { reportId, act, unitId, toUnitId } = event.parse(payload);
  const heard = heardOf[act as ReportAct];
  const told = heard?.side === 'above' ? toUnitId : unitId;
  const duty = (await dutiesOfSubject(work, { kind: 'report', id: reportId })).at(-1);
  if (heard === undefined || told === null || duty === undefined) return;
  const words = { zh: `${heard.words.zh}：${duty.words.zh}`, en: `${heard.words.en}: ${duty.words.en}` };
  const about = { objectKind: 'report', objectId: reportId, regionCode: duty.regionCode, sector: 0 };
  await writeNotifications(work, [{ unitId: told, source: `event ${eventId}`, topic: 'report-moved', words, ...about }]);
};
