import { reviewItems } from '../../domain/cases/file-review.ts';
import { count, type DemoWorld } from './demo-world.ts';

/** The day on which the office draws files closed since May; it has marked the first two when the rehearsal begins. */
const drawnOn = '2009-09-21';

/** A review of case files: one without fault, one that lost points for its papers. */
export async function dayOfFileReview(world: DemoWorld): Promise<void> {
  if (world.day !== drawnOn) return;
  const office = world.as('320000.office');
  const span = { closedFrom: '2009-05-01', closedTo: drawnOn, size: 6, seed: `示例开奖号码（虚构）${drawnOn}` };
  const { id } = (await office('POST', '/api/file-reviews', span)).body;
  const { cases } = (await office('GET', `/api/file-reviews/${id}`)).body;
  for (const [place, { caseId, version }] of cases.slice(0, 2).entries()) {
    const marks = Object.fromEntries(reviewItems.map(({ key, points }) => [key, { points, remark: '' }]));
    if (place === 1) marks['filing'] = { points: 3, remark: '卷内目录的页号与文书不一致。' };
    const opinion = place === 1 ? '总体规范，立卷再仔细。' : '事实清楚，程序完整。';
    await office('POST', `/api/file-reviews/${id}/marks`, { caseId, version, marks, opinion });
    count(world, 'files reviewed');
  }
}
