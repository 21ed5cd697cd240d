import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';
import { movesOfRecords } from './moves-of-records.ts';
import type { SanctionKind } from './write-sanction-move.ts';

interface CommonRecord {
  id: string;
  case_id: string | null;
  subject_words?: string;
  unit_id: string;
  to_unit_id?: string | null;
  state: string;
  region_code: string;
  sector: number;
  version: number;
}

type StateRow = { id: string; zh: string; en: string; isOpen: boolean };

/** What seizures, measures, proposals, transfers and remedies show alike, by row; `unitOf` names the units that the rows name. */
export async function commonOfRecords(work: Work, kind: SanctionKind, rows: readonly CommonRecord[], states: readonly StateRow[]) {
  const units = await unitNames(work, rows);
  const moves = await movesOfRecords(
    work,
    kind,
    rows.map(({ id }) => id),
  );
  const unitOf = (id: string) => ({ id, name: units.get(id) ?? '' });
  const common = (row: CommonRecord) => {
    const state = states.find(({ id }) => id === row.state)!;
    return {
      id: row.id,
      subjectWords: row.subject_words ?? '',
      caseId: row.case_id,
      unit: unitOf(row.unit_id),
      state: row.state,
      stateWords: { zh: state.zh, en: state.en },
      isOpen: state.isOpen,
      regionCode: row.region_code,
      sector: row.sector,
      version: row.version,
      moves: moves.get(row.id) ?? [],
    };
  };
  return { common, unitOf };
}

/** Names of the units of these rows. */
async function unitNames(work: Work, rows: readonly { unit_id: string; to_unit_id?: string | null }[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap((row) => [row.unit_id, ...(row.to_unit_id ? [row.to_unit_id] : [])]))];
  if (ids.length === 0) return new Map();
  const found = await sql<{ id: string; name: string }>`select id, name from units where id = any(${ids})`.execute(work.db);
  return new Map(found.rows.map(({ id, name }) => [id, name]));
}
