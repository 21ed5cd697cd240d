import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';

/**
 * Holds a firm until the act commits, so that which of its checks is the first is settled by one act at a time. It does not wait for
 * records that only name the firm.
 */
export async function lockFirm(work: Work, enterpriseId: string): Promise<void> {
  await work.underScope(wholeProvince, () =>
    work.db.selectFrom('enterprises').select('id').where('id', '=', enterpriseId).forNoKeyUpdate().executeTakeFirst(),
  );
}
