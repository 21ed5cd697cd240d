import type { z } from 'zod';
import type { getReportVersion as endpoint } from '../../../contracts/reports.ts';
import type { Work } from '../../platform/work.ts';
import { papersOf } from './report-papers.ts';
import { getFrozenVersion } from './frozen-versions.ts';

/** A version as it was sent: the same answer whenever it is read. */
export async function getReportVersion(work: Work, id: string, version: number): Promise<z.input<typeof endpoint.output>> {
  const frozen = await getFrozenVersion(work, id, version);
  return {
    reportId: frozen.reportId,
    version: frozen.version,
    head: frozen.sheet.head,
    form: frozen.sheet.shape,
    figures: frozen.sheet.figures,
    texts: frozen.texts,
    papers: await papersOf(work, frozen.sheet.fileIds ?? []),
    explanations: frozen.explanations,
    figuresAt: frozen.figuresAt.toISOString(),
    madeAt: frozen.madeAt.toISOString(),
  };
}
