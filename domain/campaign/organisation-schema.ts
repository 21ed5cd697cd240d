import { z } from 'zod';
import { UNIT_KINDS } from '../organisation/unit-kinds.ts';
import { confidence, key, sectorNumber, text } from './text-schema.ts';

const unitKind = z.enum(UNIT_KINDS.map((row) => row.id));

const campaignLevels = ['province', 'city', 'county', 'township'] as const;
export type CampaignLevel = (typeof campaignLevels)[number];

/** Today's counterpart of a body of then. */
const counterpart = z.strictObject({ names: text, confidence });

export const sector = z.strictObject({ number: sectorNumber, key, names: text });

export const body = z.strictObject({
  key,
  names: text,
  present: counterpart,
  /** Sectors the body answers for, by number. */
  sectors: z.array(sectorNumber).min(1).max(60),
  /** Does it owe the reports that the plan asks of member bodies? */
  reports: z.boolean(),
  note: text.optional(),
});

export const group = z.strictObject({
  key: z.string().regex(/^group-\d{2}$/),
  number: z.int().min(1).max(60),
  names: text,
  /** Usually one; 铁路 is led by two, each within its own jurisdiction. */
  leadBodies: z.array(key).min(1).max(5),
  /** The office inside the lead body that does the work, where the plan names one. */
  carriedOutBy: text.optional(),
  sector: sectorNumber,
});

/** Positions only: no person's name belongs in a campaign file. */
export const leadingGroup = z.strictObject({
  names: text,
  head: text,
  deputies: z.array(text).min(1).max(20),
  members: text,
  clause: z.string().min(1).max(20),
  office: z.strictObject({ key, names: text, head: text, seat: key, receives: text }),
});

export const prioritySectors = z.strictObject({
  clause: z.string().min(1).max(20),
  named: z
    .array(z.strictObject({ key, names: text, sectors: z.array(sectorNumber).min(1) }))
    .min(1)
    .max(60),
  /** Who may add priority sectors of its own. */
  additions: z.strictObject({
    names: text,
    by: z.array(z.strictObject({ unit: unitKind, levels: z.array(z.enum(campaignLevels)).min(1) })),
  }),
});

/**
 * Units that stand at every division of some levels: named after the division, e.g. 玄武区 + 安全生产监督管理局. A member body
 * says to which body of the province it corresponds and which sectors it answers for; other units may be narrowed to sectors too.
 */
export const localUnit = z.strictObject({
  unit: unitKind,
  levels: z.array(z.enum(campaignLevels)).min(1),
  /** Ends the unit's key: 320102.enforcement. */
  keySuffix: key,
  nameSuffix: text,
  /** In districts (…区), where the name differs there: 公安分局. */
  districtNameSuffix: text.optional(),
  /** The body of the province above it, by key; a member body has one. */
  body: key.optional(),
  /** Sectors the unit answers for; absent: all. */
  sectors: z.array(sectorNumber).min(1).max(60).optional(),
  confidence: confidence.optional(),
});
export type LocalUnit = z.output<typeof localUnit>;

/** Chooses units by kind and level, narrowed to some bodies or groups where named. */
export const unitSelector = z.strictObject({
  units: z.array(unitKind).min(1),
  levels: z.array(z.enum(campaignLevels)).min(1),
  bodies: z.array(key).min(1).optional(),
  groups: z.array(key).min(1).optional(),
});
export type UnitSelector = z.output<typeof unitSelector>;
