import type { EnterpriseDetail, FirmBody } from '../../../contracts/enterprises.ts';
import type { FirmFacts } from '../../../domain/enterprises/firm-facts.ts';
import type { Work } from '../../platform/work.ts';
import { checkFirm } from './check-firm.ts';
import { getEnterprise } from './get-enterprise.ts';
import { lockFirm } from './lock-firms.ts';
import { readSpelling } from './name-spelling.ts';
import { updateFirm } from './update-firm.ts';

/** Changes what is recorded of a firm; the body holds all of it. The line in the log tells what differed. */
export async function changeEnterprise(work: Work, id: string, { version, ...body }: FirmBody & { version: number }): Promise<EnterpriseDetail> {
  await lockFirm(work, id, version);
  const before = factsOf(await getEnterprise(work, id));
  const facts = await checkFirm(work, body, id);
  await updateFirm(work, { id, before, facts }, await readSpelling(work));
  return getEnterprise(work, id);
}

/** What of a firm's record is facts, as the form holds it. */
function factsOf(detail: EnterpriseDetail): FirmFacts {
  return {
    name: detail.name,
    codes: detail.codes.map(({ kind, code, validFrom, validTo }) => ({ kind, code, validFrom, validTo })),
    unlicensed: detail.unlicensed,
    regionCode: detail.regionCode,
    tradeSector: detail.tradeSector,
    industryCode: detail.industryCode,
    industryEdition: detail.industryEdition,
    address: detail.address,
    responsiblePerson: detail.responsiblePerson,
    telephone: detail.telephone,
    licences: detail.licences.map(({ kind, number, issuedBy, validFrom, validTo }) => ({ kind, number, issuedBy, validFrom, validTo })),
    closedOn: detail.closedOn,
    closedReason: detail.closedReason,
  };
}
