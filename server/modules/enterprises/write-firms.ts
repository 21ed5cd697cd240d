import type { FirmFacts } from '../../../domain/enterprises/firm-facts.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { initialsOf } from '../organisation/for-other-modules.ts';
import type { Spelling } from './name-spelling.ts';

/** The columns of a firm's own row, spelt for comparing. */
export function firmColumns(facts: FirmFacts, spelling: Spelling) {
  return {
    name: facts.name,
    name_key: spelling.nameKey(facts.name),
    core_name: spelling.coreName(facts.name),
    initials: initialsOf(facts.name),
    trade_sector: facts.tradeSector,
    industry_code: facts.industryCode,
    industry_edition: facts.industryEdition,
    address: facts.address,
    place_key: spelling.placeKey(facts.address),
    responsible_person: facts.responsiblePerson,
    telephone: facts.telephone,
    unlicensed: facts.unlicensed,
    closed_on: facts.closedOn,
    closed_reason: facts.closedReason,
  };
}

const batch = 1_000;

/** Writes new firms with their codes and licences and an audit line each; the facts must have been checked. Returns their ids in order. */
export async function writeFirms(work: Work, firms: readonly FirmFacts[], spelling: Spelling): Promise<string[]> {
  const ids: string[] = [];
  for (let start = 0; start < firms.length; start += batch) {
    const some = firms.slice(start, start + batch);
    const written = await work.db
      .insertInto('enterprises')
      .values(some.map((facts) => ({ ...firmColumns(facts, spelling), ...placeOf(facts.regionCode), created_at: work.now })))
      .returning('id')
      .execute();
    // RETURNING follows the order of VALUES, and identities are given in that order.
    const theirs = written.map(({ id }) => id);
    await writeCodes(work, some.flatMap((facts, at) => facts.codes.map((code) => ({ enterpriseId: theirs[at] ?? '', regionCode: facts.regionCode, ...code }))));
    await writeLicences(work, some.flatMap((facts, at) => facts.licences.map((licence) => ({ enterpriseId: theirs[at] ?? '', regionCode: facts.regionCode, ...licence }))));
    some.forEach((facts, at) =>
      work.audit({ act: 'registerEnterprise', objectKind: 'enterprise', objectId: theirs[at] ?? '', details: { after: facts }, regionCode: facts.regionCode }),
    );
    ids.push(...theirs);
  }
  return ids;
}

export function placeOf(regionCode: string): { region_code: string; region_then: string } {
  return { region_code: regionCode, region_then: regionCode };
}

type Owned<Part> = Part & { enterpriseId: string; regionCode: string };

export async function writeCodes(work: Work, codes: readonly Owned<FirmFacts['codes'][number]>[]): Promise<void> {
  if (codes.length === 0) return;
  const values = codes.map((one) => ({
    enterprise_id: one.enterpriseId, kind: one.kind, code: one.code, valid_from: one.validFrom, valid_to: one.validTo, ...placeOf(one.regionCode),
  }));
  await work.db.insertInto('enterprise_codes').values(values).execute().catch(refuseTakenCode);
}

/** Somebody else registered the same code at the same moment: the unique index decides. */
function refuseTakenCode(error: { code?: string }): never {
  if (error.code !== '23505') throw error;
  throw new Refused(409, 'code-taken', { zh: '其中一个代码刚被登记在另一家企业名下，请重新查找。', en: 'One of the codes has just been registered for another firm; search again.' });
}

export async function writeLicences(work: Work, licences: readonly Owned<FirmFacts['licences'][number]>[]): Promise<void> {
  if (licences.length === 0) return;
  const values = licences.map((one) => ({
    enterprise_id: one.enterpriseId, kind: one.kind, number: one.number, issued_by: one.issuedBy, valid_from: one.validFrom, valid_to: one.validTo, ...placeOf(one.regionCode),
  }));
  await work.db.insertInto('enterprise_licences').values(values).execute();
}
