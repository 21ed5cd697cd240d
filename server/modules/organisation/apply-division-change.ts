import type { Day } from '../../../domain/calendar/day.ts';
import type { DivisionChange } from '../../../domain/divisions/division-rows.ts';
import { regionCodeOf } from '../../../domain/divisions/region-code.ts';
import { forbidden, notFound, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { carryUnitsOver } from './carry-units-over.ts';
import { codeOfChange, readDivisionFiles } from './division-files.ts';
import { listDivisionChanges } from './division-change-list.ts';
import { recodeRecords } from './recode-records.ts';

/**
 * A change of divisions carried out on units and records as one act: all of it in one transaction, or nothing. For a post
 * of the province that manages units. `fromCode` has six digits.
 * Refuses: 404 no such change; 409 done already, not yet in force, or an earlier one is still to be done.
 */
export async function applyDivisionChange(work: Work, { effective, fromCode }: { effective: Day; fromCode: string }) {
  if (work.viewer.unitLevel !== 'province') {
    throw forbidden({ zh: '区划变更由省级管理员执行。', en: 'A change of divisions is carried out by an administrator of the province.' });
  }
  const { rows } = await listDivisionChanges(work);
  const wanted = rows.find((row) => row.effective === effective && row.fromCode === fromCode);
  if (!wanted) throw notFound('区划变更', 'change of divisions');
  if (wanted.state === 'applied')
    throw new Refused(409, 'already-applied', { zh: '此项区划变更已执行。', en: 'This change has been carried out already.' });
  if (wanted.state !== 'due') {
    throw new Refused(409, 'not-due', {
      zh: `此项区划变更自 ${effective} 起生效，${wanted.state === 'coming' ? '尚未到期' : '早于各行动开始之日，不需执行'}。`,
      en: `This change takes effect on ${effective}; ${wanted.state === 'coming' ? 'that day has not come' : 'that was before every campaign, so no record is concerned'}.`,
    });
  }
  const earlier = rows.find((row) => row.state === 'due' && row.effective < effective);
  if (earlier) {
    throw new Refused(409, 'earlier-first', {
      zh: `请先执行 ${earlier.effective} 的区划变更（${earlier.fromName || earlier.toName}）。`,
      en: `Carry out the change of ${earlier.effective} first (${earlier.fromName || earlier.toName}).`,
    });
  }
  const { changes } = await readDivisionFiles();
  const change = changes.find((one) => one.effective === effective && codeOfChange(one) === fromCode);
  if (!change) throw new Error(`a listed change is gone from the file: ${effective} ${fromCode}`);
  const { counts, units } = await carryOut(work, change);
  return { effective, fromCode, counts, units };
}

/** The act itself, without the question who asks. */
export async function carryOut(work: Work, change: DivisionChange) {
  const counts = await recodeRecords(work, change);
  const units = await carryUnitsOver(work, change);
  const fromCode = codeOfChange(change);
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
  await work.db
    .insertInto('division_changes_applied')
    .values({
      effective: change.effective,
      from_code: fromCode,
      to_code: change.to.code,
      applied_at: work.now,
      records,
      counts: JSON.stringify({ ...counts, units: units.carried + units.merged + units.closed }),
    })
    .execute();
  work.audit({
    act: 'applyDivisionChange',
    objectKind: 'division-change',
    objectId: `${change.effective}:${fromCode}`,
    details: { kind: change.kind, from: change.kind === 'create' ? null : change.from, to: change.to, records, counts, units },
    regionCode: regionCodeOf(change.to.code),
  });
  work.tell('division-changed', { effective: change.effective, kind: change.kind, fromCode, toCode: change.to.code });
  return { counts, units };
}
