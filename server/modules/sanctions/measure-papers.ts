import { isDay } from '../../../domain/calendar/day.ts';
import { getMeasure, measureBasisOn } from '../../../domain/sanctions/measure-table.ts';
import { cutSupplyIn } from '../../../domain/sanctions/read-papers.ts';
import { stopOfPaper } from '../../../domain/sanctions/stop-of-paper.ts';
import type { Work } from '../../platform/work.ts';
import { documentsOf, type SubjectDocument } from '../documents/for-other-modules.ts';
import { actOnMeasure } from './act-on-measure.ts';
import { targetOfPaper } from './measure-target.ts';
import { ownPaper } from './named-paper.ts';
import { orderMeasure } from './order-measure.ts';
import type { Effect } from './paper-effects.ts';
import { recordMeasure } from './record-measure.ts';
import { restartByPaper } from './restart-by-paper.ts';

/**
 * 现场处理措施决定书：a stop of production or use, and workers taken out, are a measure in force until its day or the review of the site; in a
 * case, and on a visit or a problem before there is one. 安全生产法(2021)第六十五条第一款第(三)项
 */
const onSiteMeasure: Effect = {
  async onIssued(work, document) {
    const stop = stopOfPaper(document.fields);
    if (!stop || document.supersedes !== null) return;
    const { stops, words, from, until } = stop;
    const kind = getMeasure('temporary-stop');
    const takenOn = from ?? work.today;
    const given = { kind: kind.id, takenOn, words, document: document.number ?? '', subject: document.subject };
    const target = await targetOfPaper(work, document);
    const decidedBy = work.viewer.unitName;
    await recordMeasure(work, target, { kind, takenOn, endsOn: until, words, stops, paper: ownPaper(document), decidedBy, given });
  },
  bindsOn: bindsWhileInForce,
};

/**
 * 强制措施决定书：power or explosives cut off. The paper is the notice, a day ahead at least save in an emergency; where the head has approved
 * the form the measure is in force, else it waits for him. 安全生产法第七十条
 */
export const coerciveMeasure: Effect = {
  async onIssued(work, document) {
    const words = String(document.fields['coerciveMeasure'] ?? '');
    const cut = cutSupplyIn(words);
    if (!cut || document.supersedes !== null) return;
    const takenOn = cut.from !== undefined && isDay(cut.from) ? cut.from : work.today;
    if (!measureBasisOn('cut-supply', takenOn)) return;
    const papers = await documentsOf(work, { kind: 'case', id: document.subject.id });
    const form = papers.findLast(({ kind, state }) => kind === 'coercive-measure-approval' && state === 'issued');
    const given = { kind: 'cut-supply', takenOn, words, document: document.number ?? '', outsideReason: '' } as const;
    const isEmergency = form?.fields['urgency'] === 'yes';
    const made = await orderMeasure(work, document.subject.id, { ...given, noticeAt: work.now.toISOString(), isEmergency }, document);
    if (form && made.state === 'awaiting-approval')
      await actOnMeasure(work, made.id, { act: 'approveMeasure', version: made.version, reason: '强制措施决定审批表已批准' }, 'paper');
  },
  bindsOn: bindsWhileInForce,
};

/** What the papers about stops do to the record that they are issued for, whichever it is. */
export const stopEffects: Readonly<Record<string, Effect>> = {
  'on-site-measure': onSiteMeasure,
  're-check-opinion': { onIssued: restartByPaper },
};

async function bindsWhileInForce(work: Work, { id }: SubjectDocument) {
  const row = await work.db
    .selectFrom('measures')
    .select('id')
    .where('document_id', '=', id)
    .where('state', 'in', ['in-force', 'restart-asked'])
    .executeTakeFirst();
  return row ? { zh: '据此采取的措施尚未解除', en: 'the measure that it orders is in force' } : null;
}
