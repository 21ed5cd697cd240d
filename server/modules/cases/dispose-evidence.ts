import type { z } from 'zod';
import type { disposeEvidence as endpoint } from '../../../contracts/case-acts.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Says what becomes of evidence that was registered and held: returned, seized, confiscated, tested. 行政处罚法第五十六条 */
export function disposeEvidence(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  const { evidenceId, reason } = body;
  return moveCase(
    work,
    id,
    async ({ evidence }) => {
      if (evidenceId !== undefined && !evidence.some((one) => one.id === evidenceId)) throw notFound('证据', 'evidence');
      return { act: 'disposeEvidence', evidenceId, reason };
    },
    body,
    async () => {
      await work.db
        .updateTable('case_evidence')
        .set({ disposed_on: work.today, disposal: reason })
        .where('id', '=', evidenceId ?? '0')
        .execute();
    },
  );
}
