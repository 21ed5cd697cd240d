import type { z } from 'zod';
import type { startTransfer as endpoint } from '../../../contracts/sanction-acts.ts';
import { transferActsFor } from '../../../domain/sanctions/transfer-acts.ts';
import { badField } from '../../platform/refused.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import type { SubjectDocument } from '../documents/for-other-modules.ts';
import { countTransfer } from './count-sanctions.ts';
import { foreignPaper, namedInHistory, namedPaper, ownPaper } from './named-paper.ts';
import { refuseClosed, refuseUnlessOpen } from './refuse-act.ts';
import { getTarget, sectorForBoth } from './sanction-targets.ts';
import { caseWords, getSanctionedCase } from './sanctioned-case.ts';
import { tellUnit } from './tell-unit.ts';
import { keepTransferDuties } from './transfer-duties.ts';
import { sendCaseAway } from './transferred-case.ts';
import { writeSanctionMove } from './write-sanction-move.ts';

/** Begins a transfer: a suspected crime is reported to the chief first; another body or discipline gets the file at once. */
export async function startTransfer(
  work: Work,
  caseId: string,
  body: z.infer<NonNullable<typeof endpoint.body>>,
  { by, reportedAt }: { by?: SubjectDocument; reportedAt?: Date | undefined } = {},
): Promise<z.input<typeof endpoint.output>> {
  const record = await getSanctionedCase(work, caseId, true);
  const act = transferActsFor(body.kind).find(({ from }) => from.includes('new'))!;
  refuseUnlessOpen(work, act, { state: 'new', unitId: record.unitId, targetUnitId: null }, by ? 'paper' : 'hand');
  refuseClosed(record);
  const target = body.toUnitId === undefined ? undefined : await getTarget(work, record, body.kind, body.toUnitId);
  if (!target && body.toName === '') throw badField('toName', '请填写接收机关。', 'Name the receiving organ.');
  if (body.kind === 'police' && body.offence === '') throw badField('offence', '请填写涉嫌罪名。', 'Name the suspected offence.');
  const place = { region_code: record.regionCode, region_then: record.regionThen, sector: sectorForBoth(record, target) };
  const isReport = body.kind === 'police';
  const asked = { act: 'sendToBody', subject: { kind: 'case', id: caseId }, unitId: record.unitId } as const;
  // What goes to the police has its letter when it is handed over.
  const paper = isReport ? foreignPaper('') : by ? ownPaper(by) : await namedPaper(work, asked, body);
  return work.underScope(wholeProvince, async () => {
    const row = await work.db
      .insertInto('transfers')
      .values({
        kind: body.kind,
        case_id: caseId,
        subject_words: caseWords(record),
        unit_id: record.unitId,
        to_unit_id: target?.id ?? null,
        to_name: target?.name ?? body.toName,
        state: act.to ?? 'reported',
        offence: body.offence,
        words: body.words,
        persons: body.persons,
        ...paper,
        reported_at: isReport ? (reportedAt ?? work.now) : null,
        handed_over_at: isReport ? null : work.now,
        ...place,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await countTransfer(work, null, row);
    await writeSanctionMove(work, row, {
      kind: 'transfer',
      act: act.act,
      state: row.state,
      version: 1,
      words: body.words,
      document: namedInHistory(paper),
      given: body,
    });
    await keepTransferDuties(work, row);
    await sendCaseAway(work, record, row);
    if (!isReport)
      tellUnit(work, row, row.to_unit_id, 'transfer', {
        zh: `${work.viewer.unitName}移送案件：${row.subject_words}`,
        en: `${work.viewer.unitName} transfers a case: ${row.subject_words}`,
      });
    return { id: row.id, state: row.state, version: 1 };
  });
}
