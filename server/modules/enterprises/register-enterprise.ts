import type { EnterpriseDetail, FirmBody } from '../../../contracts/enterprises.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { checkFirm } from './check-firm.ts';
import { getEnterprise } from './get-enterprise.ts';
import { findCandidates } from './find-candidates.ts';
import { readSpelling } from './name-spelling.ts';
import { writeFirms } from './write-firms.ts';

/**
 * Registers a firm. A code that is on record is refused outright; firms that may be the same are shown first (409 with the
 * candidates) and must be named in `confirmedNew`, so that nobody makes a second record without having seen the first.
 */
export async function registerEnterprise(work: Work, { confirmedNew, ...body }: FirmBody & { confirmedNew: string[] }): Promise<EnterpriseDetail> {
  const facts = await checkFirm(work, body);
  const spelling = await readSpelling(work);
  const candidates = await findCandidates(work, { ...facts, codes: facts.codes.map(({ code }) => code) }, spelling);
  if (candidates.some(({ id }) => !confirmedNew.includes(id))) {
    throw new Refused(
      409,
      'possible-duplicate',
      {
        zh: '可能已有同一家企业的档案。请逐一核对；确为另一家的，勾选后再登记。',
        en: 'The firm may be on record already. Look at each; confirm those that are another firm, then register.',
      },
      { current: candidates },
    );
  }
  const [id = ''] = await writeFirms(work, [facts], spelling);
  return getEnterprise(work, id);
}
