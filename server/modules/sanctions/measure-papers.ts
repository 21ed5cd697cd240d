import { isStopOnSite } from '../../../domain/sanctions/read-papers.ts';
import { orderMeasure } from './order-measure.ts';
import type { Effect } from './paper-effects.ts';

/** 现场处理措施决定书：a stop of production or use, and workers taken out, are a measure in force until its day or its review. */
export const onSiteMeasure: Effect = {
  async onIssued(work, document) {
    const decisions = (document.fields['measureDecisions'] ?? []) as readonly string[];
    const endsOn = (document.fields['measureEndsOn'] as string | undefined) || undefined;
    if (document.supersedes !== null || (endsOn === undefined && !isStopOnSite(decisions))) return;
    const body = {
      kind: 'temporary-stop',
      takenOn: work.today,
      words: decisions.join('；'),
      document: document.number ?? '',
      isEmergency: false,
    } as const;
    await orderMeasure(work, document.subject.id, body, { means: 'paper', endsOn });
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
