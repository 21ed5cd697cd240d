import { z } from 'zod';
import { MEASURE_LIST_STATES } from '../domain/sanctions/measure-register.ts';
import { MEASURES } from '../domain/sanctions/measure-table.ts';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, day, pageOf, pageQuery, recordId, regionCode } from './page.ts';

const measureIds = MEASURES.map(({ id }) => id);

const measureRow = z.object({
  /** A measure, or what was proposed to another body and is no measure yet. */
  record: z.enum(['measure', 'proposal']),
  id: z.string(),
  kind: z.enum(measureIds),
  kindWords: bilingual,
  subjectWords: z.string(),
  caseId: z.string().nullable(),
  /** Whose record it is. */
  unit: z.object({ id: z.string(), name: z.string() }),
  /** Who decided, or is to decide. */
  decidedBy: z.string(),
  state: z.string(),
  stateWords: bilingual,
  isOpen: z.boolean(),
  takenOn: day,
  /** Last day of what runs now: the measure, the review before a restart, or the answer awaited. */
  dueOn: day.nullable(),
  endedOn: day.nullable(),
  document: z.string(),
  words: z.string(),
  regionCode: z.string(),
  sector: z.number().int(),
});
export type MeasureRow = z.infer<typeof measureRow>;

/** The register of measures and of proposals to other bodies; what is open by its last day, then the newest. */
export const listMeasures = defineEndpoint({
  id: 'listMeasures',
  method: 'GET',
  path: '/api/measures',
  access: { permission: 'cases.read' },
  summary: { zh: '处理措施台账（含提请）', en: 'Register of measures and proposals' },
  query: pageQuery.extend({
    sort: z.enum(['dueOn', '-dueOn', 'takenOn', '-takenOn']).optional(),
    state: z.enum(MEASURE_LIST_STATES.map(({ id }) => id)).default('open'),
    kind: z.enum(measureIds).optional(),
    region: regionCode.optional(),
    unit: recordId.optional(),
    /** Of the firm, under whatever record of it. */
    enterprise: recordId.optional(),
    /** On the problem, or in a case about it. */
    problem: recordId.optional(),
    /** On the visit, on what it found, or in a case about that. */
    inspection: recordId.optional(),
    takenFrom: day.optional(),
    takenTo: day.optional(),
    text: z.string().trim().max(60).optional(),
  }),
  output: pageOf(measureRow),
});
