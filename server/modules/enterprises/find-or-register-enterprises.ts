import { firmFaults } from '../../../domain/enterprises/firm-faults.ts';
import { firmCodeKindOf } from '../../../domain/enterprises/firm-codes.ts';
import type { FirmFacts, FirmFault } from '../../../domain/enterprises/firm-facts.ts';
import type { Work } from '../../platform/work.ts';
import { storedForm } from './check-firm.ts';
import { codesTaken } from './codes-taken.ts';
import { type FirmToMatch, matchEnterprises } from './match-enterprises.ts';
import { readSpelling } from './name-spelling.ts';
import { writeFirms } from './write-firms.ts';

export type FoundFirm = { id: string; registered: boolean } | { faults: FirmFault[]; ids: string[] };

/**
 * The firms of many rows: found by code, by name with place and person, or by a name that is alone in its county; otherwise
 * registered, once for rows that mean the same firm. A row that fits several firms, or lacks what a new one needs, answers
 * faults (paths: name, code, address, person) with the firms it may be. All or nothing: where one row has faults, nothing is written
 * and rows of new firms answer an empty id. So it is for all rows with `checkOnly`.
 */
export async function findOrRegisterEnterprises(
  work: Work,
  rows: readonly (FirmToMatch & { tradeSector: number })[],
  checkOnly = false,
): Promise<FoundFirm[]> {
  const spelling = await readSpelling(work);
  const matches = await matchEnterprises(work, rows, spelling);
  const news = new Map<string, { facts: FirmFacts; rows: number[] }>();
  const answers: FoundFirm[] = rows.map((row, at) => {
    const match = matches[at];
    if (match?.id) return { id: match.id, registered: false };
    if (match && match.ids.length > 0) return { ids: match.ids, faults: [severalFirms] };
    const facts = storedForm(newFirm(row));
    const faults = firmFaults(facts).map((fault) => ({ ...fault, path: pathOf(fault.path) }));
    if (faults.length > 0) return { ids: [], faults };
    const key =
      facts.codes[0]?.code ?? [spelling.nameKey(row.name), row.regionCode, spelling.placeKey(facts.address), facts.responsiblePerson].join(' ');
    const known = news.get(key);
    if (known) known.rows.push(at);
    else news.set(key, { facts, rows: [at] });
    return { id: '', registered: true };
  });
  const all = [...news.values()];
  const taken = new Map(
    (
      await codesTaken(
        work,
        all.flatMap(({ facts }) => facts.codes.map(({ code }) => code)),
      )
    ).map((one) => [one.code, one]),
  );
  for (const { facts, rows: theirs } of all) {
    const holder = taken.get(facts.codes[0]?.code ?? '');
    if (holder) for (const at of theirs) answers[at] = { ids: [], faults: [{ path: 'code', zh: holder.zh, en: holder.en }] };
  }
  if (checkOnly || answers.some((answer) => 'faults' in answer)) return answers;
  const ids = await writeFirms(
    work,
    all.map(({ facts }) => facts),
    spelling,
  );
  all.forEach(({ rows: theirs }, place) => {
    for (const at of theirs) answers[at] = { id: ids[place] ?? '', registered: true };
  });
  return answers;
}

const severalFirms: FirmFault = {
  path: 'name',
  zh: '与已登记的企业相近，不能确定是哪一家。请填写代码，或按企业档案填写名称、地址和负责人。',
  en: 'Like firms on record, and not certain which one. Give its code, or name, address and person as on record.',
};

function newFirm(row: FirmToMatch & { tradeSector: number }): FirmFacts {
  const kind = row.code ? (firmCodeKindOf(row.code) ?? 'credit') : undefined;
  return {
    name: row.name.trim(),
    codes: kind ? [{ kind, code: row.code ?? '', validFrom: null, validTo: null }] : [],
    unlicensed: kind === undefined,
    regionCode: row.regionCode,
    tradeSector: row.tradeSector,
    industryCode: null,
    industryEdition: null,
    address: (row.address ?? '').trim(),
    responsiblePerson: (row.person ?? '').trim(),
    telephone: '',
    licences: [],
    closedOn: null,
    closedReason: '',
  };
}

function pathOf(path: string): string {
  if (path.startsWith('codes')) return 'code';
  return path === 'responsiblePerson' ? 'person' : path;
}
