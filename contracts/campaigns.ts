import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, day, idParams } from './page.ts';

const confidence = z.enum(['high', 'medium', 'low']);
const sector = z.object({ number: z.number(), key: z.string(), names: bilingual });

const phaseTask = z.object({
  clause: z.string(),
  names: bilingual,
  words: bilingual,
  /** Who owes it, in words. */
  owedBy: bilingual,
  /** Keys of the duties by which it is fulfilled. */
  duties: z.array(z.string()),
});

export const campaignPhase = z.object({
  key: z.string(),
  number: z.number(),
  names: bilingual,
  from: z.string(),
  to: z.string(),
  clause: z.string(),
  tasks: z.array(phaseTask),
  focusTags: z.array(z.object({ key: z.string(), names: bilingual })),
  isPresent: z.boolean(),
});
export type CampaignPhase = z.infer<typeof campaignPhase>;

const campaignDuty = z.object({
  key: z.string(),
  kind: z.string(),
  titles: bilingual,
  owedBy: bilingual,
  owedTo: bilingual,
  repeats: z.enum(['once', 'each-period']),
  /** The next due day from today on, null where none is left. */
  nextDueOn: z.string().nullable(),
  dueBasis: bilingual,
  clause: z.string(),
  basis: bilingual,
  confidence,
});

export const campaignDetail = z.object({
  id: z.string(),
  key: z.string(),
  names: bilingual,
  period: z.object({ from: z.string(), to: z.string() }),
  today: z.string(),
  legalBasis: z.array(z.object({ title: bilingual, reference: z.string().optional(), day: z.string().optional(), confidence })),
  guidingIdea: bilingual,
  leadingGroup: z.object({
    names: bilingual,
    head: bilingual,
    deputies: z.array(bilingual),
    members: bilingual,
    office: bilingual,
    officeHead: bilingual,
  }),
  phases: z.array(campaignPhase),
  keyPeriods: z.array(
    z.object({
      key: z.string(),
      names: bilingual,
      from: z.string(),
      to: z.string(),
      clause: z.string(),
      basis: bilingual,
      confidence,
      isPresent: z.boolean(),
    }),
  ),
  /** Switched on by the phase of today. */
  focusTags: z.array(z.object({ key: z.string(), names: bilingual, sectors: z.array(bilingual) })),
  sectors: z.array(sector),
  groups: z.array(
    z.object({ key: z.string(), number: z.number(), names: bilingual, leadBodies: z.array(bilingual), carriedOutBy: bilingual.optional(), sector }),
  ),
  bodies: z.array(
    z.object({
      key: z.string(),
      names: bilingual,
      present: bilingual,
      presentConfidence: confidence,
      sectors: z.array(bilingual),
      reports: z.boolean(),
    }),
  ),
  /** Units that stand at every division of some levels. */
  localUnits: z.array(
    z.object({ levels: bilingual, pattern: bilingual, corresponds: bilingual.nullable(), sectors: z.array(bilingual), isConfirmed: z.boolean() }),
  ),
  duties: z.array(campaignDuty),
});
export type CampaignDetail = z.infer<typeof campaignDetail>;

export const listCampaigns = defineEndpoint({
  id: 'listCampaigns',
  method: 'GET',
  path: '/api/campaigns',
  access: { permission: 'campaign.read' },
  summary: { zh: '行动列表', en: 'Campaigns' },
  output: z.object({ rows: z.array(z.object({ id: z.string(), key: z.string(), names: bilingual, from: z.string(), to: z.string() })) }),
});

export const getCampaign = defineEndpoint({
  id: 'getCampaign',
  method: 'GET',
  path: '/api/campaigns/:id',
  access: { permission: 'campaign.read' },
  summary: { zh: '行动方案：阶段、专项指导组、成员单位、应办事项', en: 'A campaign: phases, groups, bodies, duties' },
  params: idParams,
  output: campaignDetail,
  refusals: [{ status: 404, code: 'not-found' }],
});

const datedBasis = z.object({ from: z.string(), to: z.string().nullable(), text: bilingual, confidence });

export const campaignKinds = defineEndpoint({
  id: 'campaignKinds',
  method: 'GET',
  path: '/api/campaigns/:id/kinds',
  access: { permission: 'campaign.read' },
  summary: { zh: '非法违法行为类别及某日适用的依据', en: 'Kinds of illegal act with their basis in force on a day' },
  params: idParams,
  query: z.object({ on: day.optional() }),
  output: z.object({
    on: z.string(),
    kinds: z.array(
      z.object({
        code: z.string(),
        names: bilingual,
        shortNames: bilingual,
        clause: z.string(),
        needsWords: z.boolean(),
        usualOutcome: bilingual,
        basis: z.array(datedBasis),
        subKinds: z.array(z.object({ code: z.string(), names: bilingual, basis: z.array(datedBasis) })),
      }),
    ),
    grades: z.array(z.object({ code: z.string(), names: bilingual, definition: bilingual, basis: bilingual, needsStandard: z.boolean() })),
  }),
  refusals: [{ status: 404, code: 'not-found' }],
});

export const campaignMatrix = defineEndpoint({
  id: 'campaignMatrix',
  method: 'GET',
  path: '/api/campaigns/:id/responsibilities',
  access: { permission: 'campaign.read' },
  summary: { zh: '责任矩阵：条款与单位', en: 'Responsibilities: clause by unit' },
  params: idParams,
  output: z.object({
    columns: z.array(z.object({ key: z.string(), names: bilingual })),
    rows: z.array(
      z.object({ reference: z.string(), names: bilingual, parts: z.record(z.string(), z.enum(['lead', 'take-part'])), isCovered: z.boolean() }),
    ),
    uncovered: z.number().int(),
  }),
  refusals: [{ status: 404, code: 'not-found' }],
});
