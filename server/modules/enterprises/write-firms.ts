import { sql } from 'kysely';
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

const batch = 5_000;

/** Writes new firms with their codes and licences and an audit line each; the facts must have been checked. Returns their ids in order. */
export async function writeFirms(work: Work, firms: readonly FirmFacts[], spelling: Spelling): Promise<string[]> {
  const ids: string[] = [];
  for (let start = 0; start < firms.length; start += batch) {
    const some = firms.slice(start, start + batch);
    const theirs = await writeRows(work, some, spelling);
    await writeCodes(
      work,
      some.flatMap((facts, at) => facts.codes.map((code) => ({ enterpriseId: theirs[at] ?? '', regionCode: facts.regionCode, ...code }))),
    );
    await writeLicences(
      work,
      some.flatMap((facts, at) => facts.licences.map((licence) => ({ enterpriseId: theirs[at] ?? '', regionCode: facts.regionCode, ...licence }))),
    );
    some.forEach((facts, at) =>
      work.audit({
        act: 'registerEnterprise',
        objectKind: 'enterprise',
        objectId: theirs[at] ?? '',
        details: { after: facts },
        regionCode: facts.regionCode,
      }),
    );
    ids.push(...theirs);
  }
  return ids;
}

/** One parameter for all rows: thousands of parameters cost more than the insert. Identities are given in the order of the select. */
async function writeRows(work: Work, firms: readonly FirmFacts[], spelling: Spelling): Promise<string[]> {
  const rows = firms.map((facts, at) => ({ at, ...firmColumns(facts, spelling), region_code: facts.regionCode }));
  const { rows: written } = await sql<{ id: string }>`
    insert into enterprises (name, name_key, core_name, initials, trade_sector, industry_code, industry_edition, address, place_key, responsible_person,
      telephone, unlicensed, closed_on, closed_reason, region_code, region_then, created_at)
    select name, name_key, core_name, initials, trade_sector, industry_code, industry_edition, address, place_key, responsible_person,
      telephone, unlicensed, closed_on, closed_reason, region_code, region_code, ${work.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(at integer, name text, name_key text, core_name text, initials text, trade_sector smallint,
      industry_code text, industry_edition text, address text, place_key text, responsible_person text, telephone text, unlicensed boolean,
      closed_on date, closed_reason text, region_code text)
    order by at returning id`.execute(work.db);
  return written.map(({ id }) => id);
}

export function placeOf(regionCode: string): { region_code: string; region_then: string } {
  return { region_code: regionCode, region_then: regionCode };
}

type Owned<Part> = Part & { enterpriseId: string; regionCode: string };

export async function writeCodes(work: Work, codes: readonly Owned<FirmFacts['codes'][number]>[]): Promise<void> {
  if (codes.length === 0) return;
  await sql`
    insert into enterprise_codes (enterprise_id, kind, code, valid_from, valid_to, region_code, region_then)
    select "enterpriseId", kind, code, "validFrom", "validTo", "regionCode", "regionCode"
    from jsonb_to_recordset(${JSON.stringify(codes)}::jsonb)
      as t("enterpriseId" bigint, kind text, code text, "validFrom" date, "validTo" date, "regionCode" text)`
    .execute(work.db)
    .catch(refuseTakenCode);
}

/** Somebody else registered the same code at the same moment: the unique index decides. */
function refuseTakenCode(error: { code?: string }): never {
  if (error.code !== '23505') throw error;
  throw new Refused(409, 'code-taken', {
    zh: '其中一个代码刚被登记在另一家企业名下，请重新查找。',
    en: 'One of the codes has just been registered for another firm; search again.',
  });
}

export async function writeLicences(work: Work, licences: readonly Owned<FirmFacts['licences'][number]>[]): Promise<void> {
  if (licences.length === 0) return;
  await sql`
    insert into enterprise_licences (enterprise_id, kind, number, issued_by, valid_from, valid_to, region_code, region_then)
    select "enterpriseId", kind, number, "issuedBy", "validFrom", "validTo", "regionCode", "regionCode"
    from jsonb_to_recordset(${JSON.stringify(licences)}::jsonb)
      as t("enterpriseId" bigint, kind text, number text, "issuedBy" text, "validFrom" date, "validTo" date, "regionCode" text)`.execute(work.db);
}
