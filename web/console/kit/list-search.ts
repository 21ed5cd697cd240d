import { z } from 'zod';

/**
 * What every list keeps in its address, with the names of the contract's pageQuery. A list route says
 * `validateSearch: listSearch.extend({ status: z.enum([…]).optional().catch(undefined) })`: a broken address
 * falls back to the plain list instead of an error. Values arrive as text: numbers want `z.coerce.number()`.
 */
export const listSearch = z.object({
  page: z.coerce.number<unknown>().int().min(1).optional().catch(undefined),
  size: z.coerce.number<unknown>().int().min(1).max(200).optional().catch(undefined),
  sort: z.string().max(40).optional().catch(undefined),
});

export type ListSearch = z.infer<typeof listSearch>;
