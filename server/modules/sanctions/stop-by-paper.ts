import type { SubjectSource } from '../documents/for-other-modules.ts';
import { stopEffects } from './measure-papers.ts';
import { stopFills } from './stop-fills.ts';
import { withEffects } from './with-effects.ts';

/** A visit or a problem whose papers stop production or use, or allow the restart, before there is a case. */
export function withStopsByPaper(kind: 'problem' | 'inspection', base: SubjectSource): SubjectSource {
  return withEffects(base, stopEffects, (work, id, asked) => stopFills(work, { kind, id }, asked));
}
