import { z } from 'zod';
import type { FinedAct } from '../domain/law/fine-band-table.ts';
import { finedActs } from '../domain/law/fine-band-table.ts';
import { rulePacks } from '../domain/law/pack-table.ts';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, day } from './page.ts';

const packId = z.enum(rulePacks.map(({ id }) => id));
const confidence = z.enum(['high', 'medium', 'low']);
/** 待核实 and why; null where nothing is to be confirmed. */
const doubt = bilingual.nullable();
const lines = z.union([z.string(), z.array(z.string()).max(20)]).optional();

const rule = z.object({
  rule: z.string(),
  name: bilingual,
  event: bilingual,
  who: bilingual,
  consequence: bilingual,
  versions: z.array(
    z.object({
      from: z.string(),
      to: z.string().nullable(),
      content: bilingual,
      basis: bilingual.nullable(),
      confidence,
      doubt,
      unit: z.enum(['hour', 'working-day', 'calendar-day', 'month', 'year', 'day-of-next-month']),
      /** How often the period may be made longer; whether time may be left out. */
      extensions: z.number().int(),
      canSuspend: z.boolean(),
    }),
  ),
});
export type LawRule = z.infer<typeof rule>;

const packRow = z.object({
  id: packId,
  words: bilingual,
  from: z.string(),
  to: z.string().nullable(),
  turningPoint: bilingual,
  isPresent: z.boolean(),
});
export type LawPack = z.infer<typeof packRow>;

const listedRow = z.object({
  name: bilingual,
  of: bilingual,
  content: bilingual,
  basis: bilingual,
  from: z.string(),
  to: z.string().nullable(),
  doubt,
});
export type LawRow = z.infer<typeof listedRow>;

export const listLawRules = defineEndpoint({
  id: 'listLawRules',
  method: 'GET',
  path: '/api/law/rules',
  access: { permission: 'law.read' },
  summary: {
    zh: '规则包：期限、数额、罚款幅度、裁量、条文、文书用语',
    en: 'Rules of a pack: clocks, thresholds, fines, discretion, articles, wording',
  },
  query: z.object({ pack: packId.optional() }),
  output: z.object({
    packs: z.array(packRow),
    pack: packId,
    clocks: z.array(rule),
    thresholds: z.array(listedRow),
    fines: z.array(listedRow),
    articles: z.array(listedRow),
    /** Circumstances of discretion; wording of remedies and words of numbers. */
    discretion: z.array(listedRow),
    wording: z.array(listedRow),
  }),
});

export const listClocks = defineEndpoint({
  id: 'listClocks',
  method: 'GET',
  path: '/api/law/clocks',
  access: { permission: 'law.read' },
  summary: { zh: '全部期限规则及其各个时期的规定', en: 'Every clock with all its versions' },
  output: z.object({ packs: z.array(packRow), clocks: z.array(rule), holidayYears: z.array(z.number().int()) }),
});

export const reckonDue = defineEndpoint({
  id: 'reckonDue',
  method: 'GET',
  path: '/api/law/due',
  access: { permission: 'law.read' },
  summary: { zh: '期限推算及说明', en: 'A due day, explained line by line' },
  query: z.object({
    rule: z.string().max(60),
    /** A day, or a day and a time: 2026-03-05T16:45. */
    from: z.string().max(40),
    pack: packId.optional(),
    /** 15|reason|document|person; or most|… for as long as the law allows. */
    extended: lines,
    /** 2026-03-05..2026-03-09|reason|document|person */
    suspended: lines,
  }),
  output: z.object({
    rule: z.string(),
    name: bilingual,
    dueDay: z.string(),
    dueAt: z.string(),
    /** Clocks in hours end at an instant, the others with the day. */
    isHour: z.boolean(),
    opensOn: z.string().nullable(),
    confidence,
    lines: z.array(bilingual),
  }),
  refusals: [
    { status: 422, code: 'no-pack' },
    { status: 422, code: 'not-in-force' },
    { status: 422, code: 'no-period-in-law' },
    { status: 422, code: 'needs-time' },
    { status: 422, code: 'not-extendable' },
    { status: 422, code: 'not-suspendable' },
    { status: 422, code: 'bad-input' },
    { status: 422, code: 'calendar-gap' },
  ],
});
export type DueAnswer = z.infer<typeof reckonDue.output>;

const ruleState = z.object({ content: bilingual, basis: bilingual, isCertain: z.boolean() }).nullable();

export const comparePacks = defineEndpoint({
  id: 'comparePacks',
  method: 'GET',
  path: '/api/law/packs/difference',
  access: { permission: 'law.read' },
  summary: { zh: '两个规则包的差别', en: 'What differs between two packs' },
  query: z.object({ before: packId, after: packId }),
  output: z.object({
    packs: z.array(packRow),
    rows: z.array(
      z.object({
        kind: z.enum(['clock', 'threshold']),
        key: z.string(),
        words: bilingual,
        before: ruleState,
        after: ruleState,
        /** The number or the way of counting differs, not only its article or its certainty. */
        isOfSubstance: z.boolean(),
      }),
    ),
  }),
});

const laterRule = z.enum(['lighter', 'same', 'heavier', 'no-longer-punishable']);
const band = z.object({ words: bilingual, doubt });

export const chooseLaw = defineEndpoint({
  id: 'chooseLaw',
  method: 'GET',
  path: '/api/law/applicable',
  access: { permission: 'law.read' },
  summary: { zh: '适用哪个时期的规定（从旧兼从轻）', en: 'Which law applies to an act: the old one, or the lighter later one' },
  query: z.object({
    act: day,
    decision: day,
    fined: z.enum(Object.keys(finedActs) as [FinedAct, ...FinedAct[]]).optional(),
    party: z.enum(['unit', 'head', 'persons']).default('unit'),
    stage: z.enum(['first', 'overdue', 'aggravated']).default('first'),
    later: laterRule.optional(),
  }),
  output: z.object({
    ofAct: packRow,
    ofDecision: packRow,
    bandsThen: z.array(band),
    bandsNow: z.array(band),
    comparison: bilingual.nullable(),
    chosen: z.object({ pack: packId, day: z.string(), isLater: z.boolean(), isPunishable: z.boolean(), why: bilingual }).nullable(),
  }),
  refusals: [
    { status: 422, code: 'bad-input' },
    { status: 422, code: 'no-pack' },
  ],
});
