import { expect, test } from 'vitest';
import type { DocumentFields } from '../documents/document-kind.ts';
import { stopOfPaper } from './stop-of-paper.ts';

const days = { stopFrom: '2024-05-08', measureEndsOn: '2024-06-08', stopObject: '三号釜' };

test.each<[string, DocumentFields, string | undefined]>([
  ['chosen', { stopMeasure: 'stop-use', peopleOut: 'no', ...days }, 'stop-use | 暂时停止使用相关设施、设备：三号釜 | 2024-05-08..2024-06-08'],
  [
    'with the workers',
    { stopMeasure: 'stop-production', peopleOut: 'yes', ...days },
    'stop-production,withdraw | 暂时停产停业，从危险区域内撤出作业人员：三号釜 | 2024-05-08..2024-06-08',
  ],
  ['the workers alone', { stopMeasure: 'none', peopleOut: 'yes', ...days }, 'withdraw | 从危险区域内撤出作业人员：三号釜 | 2024-05-08..2024-06-08'],
  ['nothing, whatever the lines say', { stopMeasure: 'none', peopleOut: 'no', measureDecisions: ['曾被责令停产停业，本次不再责令'] }, undefined],
  ['no choice: words', { measureDecisions: ['立即停止使用三号釜', '设置警戒'] }, ' | 立即停止使用三号釜；设置警戒 | ..'],
  ['no choice: workers out', { measureDecisions: ['撤出作业人员'] }, ' | 撤出作业人员 | ..'],
  ['no choice: its last day', { measureDecisions: ['按要求处理'], measureEndsOn: '2024-06-08' }, ' | 按要求处理 | ..2024-06-08'],
  ['no choice: corrects only', { measureDecisions: ['当场清理通道'] }, undefined],
])('%s', (_, fields, expected) => {
  const stop = stopOfPaper(fields);
  expect(stop && `${stop.stops.join(',')} | ${stop.words} | ${stop.from ?? ''}..${stop.until ?? ''}`).toBe(expected);
});
