import { isDay } from '../../../domain/calendar/day.ts';
import { measureBasisOn } from '../../../domain/sanctions/measure-table.ts';
import { cutSupplyIn } from '../../../domain/sanctions/read-papers.ts';
import { stopOfPaper } from '../../../domain/sanctions/stop-of-paper.ts';
import { documentsOf } from '../documents/for-other-modules.ts';
import { actOnMeasure } from './act-on-measure.ts';
import { orderMeasure } from './order-measure.ts';
import type { Effect } from './paper-effects.ts';

/** 现场处理措施决定书：a stop of production or use, and workers taken out, are a measure in force until its day or its review. */
export const onSiteMeasure: Effect = {
  async onIssued(work, document) {
    const stop = stopOfPaper(document.fields);
    if (!stop || document.supersedes !== null) return;
    const body = {
      kind: 'temporary-stop',
      takenOn: stop.from ?? work.today,
      words: stop.words,
      document: document.number ?? '',
      isEmergency: false,
    } as const;
    await orderMeasure(work, document.subject.id, body, { means: 'paper', endsOn: stop.until, stops: stop.stops });
  },
  async bindsOn(work, document) {
    const row = await work.db
      .selectFrom('measures')
      .select('id')
      .where('case_id', '=', document.subject.id)
      .where('document', '=', document.number ?? '')
      .where('state', 'in', ['in-force', 'restart-asked'])
      .executeTakeFirst();
    return row ? { zh: '据此采取的措施尚未解除', en: 'the measure that it orders is in force' } : null;
  },
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
    const isEmergency = form?.fields['urgency'] === 'yes';
    const given = { kind: 'cut-supply', takenOn, words, document: document.number ?? '', noticeAt: work.now.toISOString(), isEmergency } as const;
    const made = await orderMeasure(work, document.subject.id, given, { means: 'paper' });
    if (form && made.state === 'awaiting-approval')
      await actOnMeasure(work, made.id, { act: 'approveMeasure', version: made.version, reason: '强制措施决定审批表已批准' }, 'paper');
  },
  bindsOn: onSiteMeasure.bindsOn!,
};
