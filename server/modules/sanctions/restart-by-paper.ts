import type { Work } from '../../platform/work.ts';
import type { SubjectDocument } from '../documents/for-other-modules.ts';
import { actOnMeasure } from './act-on-measure.ts';
import { measuresOrderedOn } from './measures-of-subject.ts';
import { notNow } from './refuse-act.ts';

/** 整改复查意见书：where it decides on a restart, the stops whose restart was applied for end, or go on. 总局令第16号第二十三条 */
export async function restartByPaper(work: Work, { subject, fields, number, unitId, supersedes }: SubjectDocument): Promise<void> {
  const decision = fields['restartDecision'];
  if (supersedes !== null || (decision !== 'allowed' && decision !== 'refused')) return;
  const stops = (await measuresOrderedOn(work, subject)).filter((row) => row.unit_id === unitId && row.state === 'restart-asked');
  if (stops.length === 0)
    throw notNow({
      zh: '没有待审查的恢复申请，先在措施页登记“收到恢复申请”，或者不选“恢复生产经营和使用”',
      en: 'No application to restart waits for a review; record it on the page of the measure first, or leave the choice open',
    });
  const act = decision === 'allowed' ? 'passRestart' : 'failRestart';
  for (const { id, version } of stops) {
    const given = {
      act,
      version,
      reviewedOn: work.today,
      reason: `整改复查意见书（${work.today}）`,
      document: number ?? '',
      outsideReason: '',
    } as const;
    await actOnMeasure(work, id, given, 'paper');
  }
}
