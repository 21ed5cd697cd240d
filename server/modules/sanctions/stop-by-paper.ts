import { getMeasure } from '../../../domain/sanctions/measure-table.ts';
import { stopOfPaper } from '../../../domain/sanctions/stop-of-paper.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { SubjectDocument, SubjectSource } from '../documents/for-other-modules.ts';
import { inspectionFacts } from '../inspections/for-other-modules.ts';
import { problemForDocuments, problemsOfCheck } from '../problems/for-other-modules.ts';
import { campaignsOf, countMeasure } from './count-sanctions.ts';
import { limitOf, openLimitDuty } from './order-measure.ts';
import { restartByPaper } from './restart-by-paper.ts';
import { stopFills } from './stop-fills.ts';
import { writeSanctionMove } from './write-sanction-move.ts';

/**
 * A visit or a problem whose 现场处理措施决定书 stops production or use, or takes the workers out: the stop is a measure in force before there is
 * a case, until the review of the site. 安全生产法(2021)第六十五条第一款第(三)项
 */
export function withStopsByPaper(subjectKind: 'problem' | 'inspection', base: SubjectSource): SubjectSource {
  return {
    ...base,
    async fills(work, id, asked) {
      const filled = (await base.fills?.(work, id, asked)) ?? {};
      return asked.kind === 'on-site-measure' ? { ...(await stopFills(work, { kind: subjectKind, id })), ...filled } : filled;
    },
    async onIssued(work, document) {
      await base.onIssued?.(work, document);
      if (document.kind === 'on-site-measure' && document.supersedes === null) await stopByPaper(work, base, document);
      if (document.kind === 're-check-opinion') await restartByPaper(work, document);
    },
    async onVoided(work, document) {
      if (document.kind === 'on-site-measure' && (await isInForce(work, document)))
        throw new Refused(409, 'act-not-now', {
          zh: '不能作废：据此采取的措施尚未解除。',
          en: 'It cannot be voided: the measure that it orders is in force.',
        });
      await base.onVoided?.(work, document);
    },
  };
}

async function stopByPaper(work: Work, base: SubjectSource, { subject, fields, number, unitId }: SubjectDocument): Promise<void> {
  const stop = stopOfPaper(fields);
  if (!stop) return;
  const kind = getMeasure('temporary-stop');
  const place = await base.place(work, subject.id);
  const { enterpriseId, sector } = await firmOf(work, subject);
  const takenOn = stop.from ?? work.today;
  const given = { kind: kind.id, takenOn, words: stop.words, document: number ?? '', subject };
  const row = await work.db
    .insertInto('measures')
    .values({
      kind: kind.id,
      case_id: null,
      enterprise_id: enterpriseId,
      subject_words: place.words,
      unit_id: unitId,
      decided_by: work.viewer.unitName,
      state: 'in-force',
      taken_on: takenOn,
      limit_on: limitOf(kind, takenOn, stop.until)?.dueOn ?? null,
      stops: [...stop.stops],
      subject_kind: subject.kind,
      subject_id: subject.id,
      words: given.words,
      document: given.document,
      ended_on: null,
      campaign_ids: await campaignsOf(work, null),
      region_code: place.regionCode,
      region_then: place.regionThen,
      sector: sector ?? place.sector,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await countMeasure(work, null, row);
  const line = { kind: 'measure', act: 'orderMeasure', state: 'in-force', version: 1 } as const;
  await writeSanctionMove(work, row, { ...line, words: given.words, document: given.document, given });
  await openLimitDuty(work, row, { kind, words: place.words, unitId, takenOn, endsOn: stop.until });
}

/** The firm, and the sector of what was found there; undefined where nothing is registered yet. */
async function firmOf(work: Work, { kind, id }: SubjectDocument['subject']): Promise<{ enterpriseId: string | null; sector: number | undefined }> {
  if (kind === 'problem') return problemForDocuments(work, id);
  const { enterpriseId, checkId } = await inspectionFacts(work, id);
  const [first] = checkId === null ? [] : await problemsOfCheck(work, checkId);
  return { enterpriseId, sector: first?.sector };
}

async function isInForce(work: Work, { number, unitId }: SubjectDocument): Promise<boolean> {
  const row = await work.db
    .selectFrom('measures')
    .select('id')
    .where('case_id', 'is', null)
    .where('unit_id', '=', unitId)
    .where('document', '=', number ?? '')
    .where('state', 'in', ['in-force', 'restart-asked'])
    .executeTakeFirst();
  return row !== undefined;
}
