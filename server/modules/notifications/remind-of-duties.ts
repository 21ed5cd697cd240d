import { dayOf } from '../../../domain/calendar/day.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { dutiesDueTomorrow, dutiesFallenLate, type DutyToTell } from '../duties/for-other-modules.ts';
import { type NewNotification, writeNotifications } from './write-notifications.ts';

/**
 * Tells holders what falls due by tomorrow, and holders and the units above them what has become late. Each duty once, and
 * each unit one message of a sort a day, however many duties there are: 为基层减负. Called by a job and after the clock is stepped.
 */
export async function remindOfDuties(work: Work): Promise<void> {
  const due = await dutiesDueTomorrow(work);
  const late = await dutiesFallenLate(work);
  const messages = [
    ...byUnit(due, ({ holderUnitId }) => holderUnitId).map(([unitId, duties]) =>
      digest(work, unitId, 'duties-due', duties, wordsOfDue(work, duties)),
    ),
    ...byUnit(late, ({ holderUnitId }) => holderUnitId).map(([unitId, duties]) => digest(work, unitId, 'duties-late', duties, wordsOfLate(duties))),
    ...byUnit(late, ({ aboveUnitId }) => aboveUnitId).map(([unitId, duties]) =>
      digest(work, unitId, 'duties-late-below', duties, wordsOfLateBelow(duties)),
    ),
  ];
  if (messages.length === 0) return;
  await writeNotifications(work, messages);
  const counts = { due: due.length, late: late.length, messages: messages.length };
  work.audit({ act: 'remindOfDuties', objectKind: 'duties', objectId: work.today, details: counts, regionCode: work.viewer.regionCode });
}

function byUnit(duties: readonly DutyToTell[], unitOf: (duty: DutyToTell) => string | null): [string, DutyToTell[]][] {
  const groups = new Map<string, DutyToTell[]>();
  for (const duty of duties) {
    const unitId = unitOf(duty);
    if (unitId !== null) groups.set(unitId, [...(groups.get(unitId) ?? []), duty]);
  }
  return [...groups];
}

/** One duty opens its record; several open the desk, or the list of what is late below. */
function digest(work: Work, unitId: string, topic: string, duties: DutyToTell[], words: Words): NewNotification {
  const [only] = duties;
  const isRecord = duties.length === 1 && only !== undefined && only.subject.kind !== 'planned-duty';
  const about = isRecord ? { objectKind: only.subject.kind, objectId: only.subject.id } : { objectKind: topic, objectId: work.today };
  // The unit's own region: writeNotifications puts a message there that names nothing below it.
  return { unitId, source: `${topic} ${work.today}`, topic, ...about, words, regionCode: work.viewer.regionCode, sector: 0 };
}

function wordsOfDue(work: Work, duties: DutyToTell[]): Words {
  const today = duties.filter(({ dueAt }) => dayOf(dueAt) === work.today).length;
  const [first] = duties;
  if (first && duties.length === 1) {
    const { zh, en } = wordsOf(first);
    return today === 1 ? { zh: `今日到期：${zh}`, en: `Due today: ${en}` } : { zh: `明日到期：${zh}`, en: `Due tomorrow: ${en}` };
  }
  const part = today === 0 ? { zh: '', en: '' } : { zh: `，其中今日 ${today} 项`, en: `, ${today} of them today` };
  return {
    zh: `明日前到期 ${duties.length} 项${part.zh}：${titles(duties, 'zh')}`,
    en: `${duties.length} things fall due by tomorrow${part.en}: ${titles(duties, 'en')}`,
  };
}

function wordsOfLate(duties: DutyToTell[]): Words {
  if (duties.length === 1) return { zh: `已逾期：${titles(duties, 'zh')}`, en: `Late: ${titles(duties, 'en')}` };
  return { zh: `已逾期 ${duties.length} 项：${titles(duties, 'zh')}`, en: `${duties.length} things are late: ${titles(duties, 'en')}` };
}

function wordsOfLateBelow(duties: DutyToTell[]): Words {
  const counts = new Map<string, number>();
  for (const { holderName } of duties) counts.set(holderName, (counts.get(holderName) ?? 0) + 1);
  const first = [...counts].slice(0, shown);
  const more = counts.size - first.length;
  const zh = first.map(([name, count]) => `${name} ${count} 项`).join('，') + (more > 0 ? `，另有 ${more} 个单位` : '');
  const en = first.map(([name, count]) => `${name} ${count}`).join(', ') + (more > 0 ? ` and ${more} other units` : '');
  return { zh: `下级逾期 ${duties.length} 项：${zh}`, en: `Late below: ${duties.length}. ${en}` };
}

const shown = 3;

/** What is owed, with its period where it is owed again and again: 报送月报（2009-05）. */
function wordsOf({ subject, period }: DutyToTell): Words {
  const { zh, en } = subject.words;
  return period === null ? { zh, en } : { zh: `${zh}（${period}）`, en: `${en} (${period})` };
}

function titles(duties: DutyToTell[], language: 'zh' | 'en'): string {
  const named = duties
    .slice(0, shown)
    .map((duty) => wordsOf(duty)[language])
    .join(language === 'zh' ? '；' : '; ');
  return duties.length <= shown ? named : `${named}${language === 'zh' ? '等' : ' and others'}`;
}
