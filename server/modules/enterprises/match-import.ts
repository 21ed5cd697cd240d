import { firmFaults } from '../../../domain/enterprises/firm-faults.ts';
import type { FirmFacts } from '../../../domain/enterprises/firm-facts.ts';
import type { CellFault } from '../../platform/workbooks/workbook-column.ts';
import type { Work } from '../../platform/work.ts';
import { storedForm } from './check-firm.ts';
import { codesTaken, type TakenCode } from './codes-taken.ts';
import { columnOfPath, type ImportedRow, laidOver } from './import-row.ts';
import { type FirmMatch, matchEnterprises } from './match-enterprises.ts';
import type { Spelling } from './name-spelling.ts';
import { readFirms } from './read-firms.ts';

/** What a row asks for: a new firm, a change of one on record, or nothing. */
export type PlannedRow =
  | { does: 'add'; facts: FirmFacts; faults: CellFault[] }
  | { does: 'change'; id: string; before: FirmFacts; facts: FirmFacts; faults: CellFault[] }
  | { does: 'nothing'; faults: CellFault[] };

/** Lays the rows of a file over what is on record: by code, else by name, place and person; and finds what stands against it. */
export async function planImport(work: Work, rows: readonly ImportedRow[], spelling: Spelling): Promise<PlannedRow[]> {
  const stored = rows.map(({ facts }) => storedForm(facts));
  const taken = new Map(
    (
      await codesTaken(
        work,
        stored.flatMap(({ codes }) => codes.map(({ code }) => code)),
      )
    ).map((one) => [one.code, one]),
  );
  const matches = await matchEnterprises(
    work,
    stored.map((facts) => ({ ...facts, code: facts.codes[0]?.code, person: facts.responsiblePerson })),
    spelling,
  );
  const ids = stored.map((facts, at) => matchedId(facts, matches[at], taken));
  const known = await readFirms(
    work,
    [...new Set([...ids, ...matches.flatMap((match) => match.ids)])].filter((id) => id !== null),
  );
  const repeats = repeatedRows(stored, spelling);
  return rows.map((row, at) => {
    const [facts, id] = [stored[at] ?? row.facts, ids[at] ?? null];
    const before = id === null ? undefined : known.get(id);
    const after = before ? laidOver(before, facts) : facts;
    const faults: CellFault[] = [...row.faults];
    const add = (column: string, words: { zh: string; en: string }) => {
      if (!faults.some((one) => one.column === column)) faults.push({ column, words });
    };
    for (const { path, ...words } of firmFaults(after)) add(columnOfPath(path, after), words);
    for (const { kind, code } of facts.codes) {
      const holder = taken.get(code);
      if (holder && (holder.enterpriseId === null || holder.enterpriseId !== id)) add(kind, holder);
    }
    const repeat = repeats[at];
    if (repeat) add(repeat, { zh: '与本表前面的一行重复。', en: 'An earlier row of this sheet is the same.' });
    const likes = before || row.confirmedNew ? [] : (matches[at]?.ids ?? []).flatMap((like) => known.get(like)?.name ?? []);
    if (likes.length > 0) add('name', likeWords(likes));
    if (!before || id === null) return { does: 'add', facts: after, faults };
    return JSON.stringify(before) === JSON.stringify(after) ? { does: 'nothing', faults } : { does: 'change', id, before, facts: after, faults };
  });
}

/** A code decides; else name, place and person together. A name alone does not: the row says which firm it is by confirming, or by the code. */
function matchedId(facts: FirmFacts, match: FirmMatch | undefined, taken: ReadonlyMap<string, TakenCode>): string | null {
  for (const { code } of facts.codes) {
    const holder = taken.get(code)?.enterpriseId;
    if (holder) return holder;
  }
  return match?.how === 'name-place-person' || match?.how === 'code' ? match.id : null;
}

function likeWords(names: readonly string[]): { zh: string; en: string } {
  const [zh, en] = [
    names
      .slice(0, 3)
      .map((name) => `“${name}”`)
      .join('、'),
    names
      .slice(0, 3)
      .map((name) => `“${name}”`)
      .join(', '),
  ];
  return {
    zh: `可能与已登记的${zh}为同一家。是同一家的，请改为一致或填其代码；确为另一家的，在“确为新企业”填“是”。`,
    en: `May be the same as ${en} on record. If so, spell it alike or give its code; if it is another firm, enter Yes under “Another firm”.`,
  };
}

/** For each row that repeats an earlier one: the column in which it does so. */
function repeatedRows(rows: readonly FirmFacts[], spelling: Spelling): (string | undefined)[] {
  const seen = new Set<string>();
  const isNew = (key: string) => !seen.has(key) && Boolean(seen.add(key));
  return rows.map((facts) => {
    const repeatedCode = facts.codes.find(({ code }) => !isNew(`code ${code}`));
    if (repeatedCode) return repeatedCode.kind;
    if (facts.codes.length > 0) return undefined;
    return isNew(['name', spelling.nameKey(facts.name), facts.regionCode, spelling.placeKey(facts.address), facts.responsiblePerson].join(' '))
      ? undefined
      : 'name';
  });
}
