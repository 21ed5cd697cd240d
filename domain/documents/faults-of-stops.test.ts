import { expect, test } from 'vitest';
import type { DocumentFields } from './document-kind.ts';
import { getDocumentKind } from './document-kinds.ts';
import { chosenStop } from './faults-of-stops.ts';

const stop: DocumentFields = { stopMeasure: 'stop-use', peopleOut: 'no', stopObject: '三号釜', stopFrom: '2024-05-08', measureEndsOn: '2024-06-08' };
const none: DocumentFields = { stopMeasure: 'none', peopleOut: 'no', measureDecisions: ['当场清理通道'] };

test.each<[string, DocumentFields, string[]]>([
  ['a stop alone', stop, []],
  ['without extent and days', { stopMeasure: 'stop-production' }, ['blocks stopObject', 'blocks stopFrom', 'blocks measureEndsOn']],
  ['workers out without days', { stopMeasure: 'none', peopleOut: 'yes', stopObject: '釜区' }, ['blocks stopFrom', 'blocks measureEndsOn']],
  ['nothing stopped', none, []],
  ['nothing stopped, nothing decided', { ...none, measureDecisions: undefined }, ['blocks measureDecisions']],
  ['nothing stopped, though the lines stop', { ...none, measureDecisions: ['立即停止使用三号釜'] }, ['blocks stopMeasure']],
  ['nothing stopped, with a last day', { ...none, measureEndsOn: '2024-06-08' }, ['blocks measureEndsOn']],
  ['a paper of before the choice', { measureDecisions: ['立即停止使用三号釜'] }, ['warns stopMeasure']],
  ['neither choice nor lines', {}, ['blocks measureDecisions']],
])('%s', (_, fields, expected) => {
  const kind = getDocumentKind('on-site-measure');
  const found = chosenStop({ kind, fields, facts: {}, day: '2024-05-08' });
  expect(found.map(({ weight, field }) => `${weight} ${field}`)).toEqual(expected);
});
