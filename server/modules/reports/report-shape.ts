import type { z } from 'zod';
import type { reportFormShape } from '../../../contracts/report-figures.ts';
import { divisorOf } from '../../../domain/campaign/measure-schema.ts';
import { reportTitle } from '../../../domain/reports/report-title.ts';
import type { LoadedReport } from './get-report.ts';

/** The form as pages need it; names and texts alone where there is no form. */
export function shapeOf({
  form,
  duty,
  texts,
  campaign,
}: Pick<LoadedReport, 'form' | 'duty' | 'texts' | 'campaign'>): z.infer<typeof reportFormShape> {
  return {
    key: form?.key ?? null,
    names: form?.names ?? reportTitle(duty.titles),
    texts: [...texts],
    columns: (form?.columns ?? []).map((column) => ({
      code: column.code,
      names: column.names,
      unit: column.unit,
      under: column.under ?? null,
      measure: 'measure' in column ? column.measure : null,
      kind: 'measure' in column ? (column.kind ?? null) : null,
      ratio: 'ratio' in column ? [...column.ratio] : null,
      isOnlyCumulative: 'ratio' in column && column.only === 'cumulative',
      divideBy: 'measure' in column ? divisorOf(campaign.measures.find(({ id }) => id === column.measure)) : 1,
    })),
  };
}
