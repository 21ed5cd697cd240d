import { useQuery } from '@tanstack/react-query';
import { listDivisions } from '../../../contracts/divisions.ts';
import type { DivisionRow } from '../../../contracts/divisions.ts';
import { queryFor } from '../../shared/query-for.ts';

/** All divisions of a day (absent: today), read once and kept: some 1,600 rows. */
export function useDivisions(on?: string) {
  return useQuery({
    ...queryFor(listDivisions, { query: on ? { on } : {} }),
    staleTime: 3_600_000,
    meta: { fixed: true },
    select: ({ rows }) => rows,
  });
}

export interface DivisionNode {
  value: string;
  title: string;
  /** What typing is matched against: the name, its pinyin initials, the code. */
  words: string;
  children: DivisionNode[];
}

/** The tree of divisions under their parents; a division whose parent is not in the list stands at the top. */
export function divisionTree(rows: readonly DivisionRow[]): DivisionNode[] {
  const nodes = new Map(
    rows.map((row) => [
      row.code,
      { value: row.code, title: row.name, words: `${row.name} ${row.initials} ${row.code}`.toLowerCase(), children: [] as DivisionNode[] },
    ]),
  );
  const top: DivisionNode[] = [];
  for (const row of rows) {
    const node = nodes.get(row.code);
    if (node) (nodes.get(row.parent ?? '')?.children ?? top).push(node);
  }
  return top;
}
