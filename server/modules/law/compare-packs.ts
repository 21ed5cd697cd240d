import type { z } from 'zod';
import type { comparePacks as endpoint } from '../../../contracts/law.ts';
import { differenceBetween } from '../../../domain/law/pack-difference.ts';
import type { Work } from '../../platform/work.ts';
import { packRows } from './pack-rows.ts';

/** What differs between two packs, each as it stood on its reference day. */
export function comparePacks(work: Work, { before, after }: z.output<NonNullable<typeof endpoint.query>>): z.input<typeof endpoint.output> {
  return {
    packs: packRows(work.today),
    rows: differenceBetween(before, after).map((row) => ({ ...row, before: row.before ?? null, after: row.after ?? null })),
  };
}
