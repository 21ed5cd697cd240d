import { z } from 'zod';

// What an address may hold, for validateSearch of a list: a broken value is left out instead of an error.

const matching = (pattern: RegExp) => z.coerce.string<unknown>().regex(pattern).optional().catch(undefined);

/** Words of at most so many characters. */
export const words = (most: number) => z.coerce.string<unknown>().max(most).optional().catch(undefined);
/** 2009-09-25 */
export const day = matching(/^\d{4}-\d{2}-\d{2}$/);
/** Id of a record. */
export const id = matching(/^\d{1,18}$/);
/** A division, nine digits. */
export const region = matching(/^\d{9}$/);
export const sector = z.coerce.number<unknown>().int().min(0).max(60).optional().catch(undefined);
export const yes = z.enum(['yes']).optional().catch(undefined);
