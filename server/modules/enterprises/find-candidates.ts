import { sql } from 'kysely';
import type { Candidate } from '../../../contracts/enterprises.ts';
import { type CandidateReason, candidateReasonIds, candidateReasons, candidateReasonsOf } from '../../../domain/enterprises/candidate-reasons.ts';
import { checkFirmCode, firmCodeKindOf } from '../../../domain/enterprises/firm-codes.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import type { Work } from '../../platform/work.ts';
import { enterpriseRowsOf, selectEnterprises } from './enterprise-rows.ts';
import { readSpelling, type Spelling } from './name-spelling.ts';

export interface AskedFirm {
  name: string;
  codes: readonly string[];
  regionCode?: string | undefined;
  address: string;
  responsiblePerson: string;
  exceptId?: string | undefined;
}

const mostShown = 12;

/**
 * Firms in sight that may be the one that is asked for, the likest first: same code; same name or core name in the same
 * city; core name alike in the same county; same place and person. Among them those that were closed: a reappearance.
 */
export async function findCandidates(work: Work, asked: AskedFirm, known?: Spelling): Promise<Candidate[]> {
  const spelling = known ?? (await readSpelling(work));
  const compared = {
    codes: asked.codes.map(storedCode).filter((code) => code !== ''),
    nameKey: spelling.nameKey(asked.name),
    coreName: spelling.coreName(asked.name),
    placeKey: spelling.placeKey(asked.address),
    responsiblePerson: asked.responsiblePerson.trim(),
  };
  const likeness = await idsOf(work, compared, asked.regionCode ?? work.viewer.regionCode);
  if (asked.exceptId) likeness.delete(asked.exceptId);
  if (likeness.size === 0) return [];
  const selected = await selectEnterprises(work)
    .select(['e.name_key', 'e.core_name', 'e.place_key', 'e.closed_reason'])
    .select(sql<string[]>`array(select c.code from enterprise_codes c where c.enterprise_id = e.id)`.as('codes'))
    .where('e.id', 'in', [...likeness.keys()])
    .where('e.merged_into', 'is', null)
    .execute();
  const rows = await enterpriseRowsOf(work, selected);
  return rows
    .flatMap((row, at): Candidate[] => {
      const one = selected[at];
      if (!one) return [];
      const theirs = {
        codes: one.codes,
        nameKey: one.name_key,
        coreName: one.core_name,
        placeKey: one.place_key,
        responsiblePerson: one.responsible_person,
        closedOn: one.closed_on,
      };
      const reasons = candidateReasonsOf(compared, theirs, likeness.get(row.id) ?? 0);
      return reasons.length === 0 ? [] : [{ ...row, closedReason: one.closed_reason, reasons, inWords: inWords(work, reasons, row.closedOn) }];
    })
    .sort((left, right) => rankOf(left) - rankOf(right) || (likeness.get(right.id) ?? 0) - (likeness.get(left.id) ?? 0))
    .slice(0, mostShown);
}

function storedCode(text: string): string {
  const kind = firmCodeKindOf(text);
  const result = kind && checkFirmCode(kind, text);
  return result?.valid ? result.code : '';
}

async function idsOf(
  work: Work,
  asked: { codes: string[]; nameKey: string; coreName: string; placeKey: string; responsiblePerson: string },
  region: string,
): Promise<Map<string, number>> {
  const county = regionRange(`${region.slice(0, 6)}000`);
  const city = regionRange(region.slice(2, 4) === '00' ? region : `${region.slice(0, 4)}00000`);
  const found = await sql<{ id: string; likeness: number }>`
    select enterprise_id as id, 0::real as likeness from enterprise_codes where code = any(${asked.codes}::text[])
    union all (select id, 1 from enterprises where ${asked.nameKey} <> '' and name_key = ${asked.nameKey} and region_code >= ${city.from} and region_code < ${city.to} limit 20)
    union all (select id, 1 from enterprises where ${asked.coreName} <> '' and core_name = ${asked.coreName} and region_code >= ${city.from} and region_code < ${city.to} limit 20)
    union all (select id, 0 from enterprises where ${asked.placeKey} <> '' and place_key = ${asked.placeKey} and responsible_person = ${asked.responsiblePerson} limit 20)
    union all (select id, likeness from alike_enterprises(${asked.coreName}, ${county.from}, ${county.to}, ${mostShown}) where length(${asked.coreName}) >= 2)`.execute(
    work.db,
  );
  const likeness = new Map<string, number>();
  for (const row of found.rows) likeness.set(row.id, Math.max(likeness.get(row.id) ?? 0, row.likeness));
  return likeness;
}

function rankOf({ reasons }: Candidate): number {
  return reasons[0] === undefined ? candidateReasonIds.length : candidateReasonIds.indexOf(reasons[0]);
}

function inWords(work: Work, reasons: readonly CandidateReason[], closedOn: string | null): string {
  const said = candidateReasons.filter(({ id }) => reasons.includes(id)).map((reason) => reason[work.locale]);
  const closed =
    closedOn === null || !reasons.includes('reappeared') ? '' : work.locale === 'zh' ? `（${closedOn} 关闭）` : ` (closed on ${closedOn})`;
  return `${said.join(work.locale === 'zh' ? '；' : '; ')}${closed}`;
}
