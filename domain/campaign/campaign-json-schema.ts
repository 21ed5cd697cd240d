import { z } from 'zod';
import { campaignSchema } from './campaign-schema.ts';

const topLevel = campaignSchema.partial().extend({ $schema: z.string().optional() });

/**
 * JSON Schema (2020-12) of a campaign file. Every top-level key is optional in it, because a campaign may be spread
 * over several files; that none is missing in all of them together is for checkCampaign to say.
 */
export function campaignJsonSchema(): Record<string, unknown> {
  return { title: 'Campaign', ...z.toJSONSchema(topLevel, { io: 'input', reused: 'ref' }) };
}
