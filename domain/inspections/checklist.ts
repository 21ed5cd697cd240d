import type { Day } from '../calendar/day.ts';
import { type Cite, citeWords } from '../law/cite.ts';
import { laws, type Law } from '../law/law-table.ts';
import { doubtWords, type Words } from '../law/words.ts';
import type { FoundAs, OtherBasis, VisitPhase } from './checklist-row.ts';
import { CHECKLIST_ROWS } from './checklist-table.ts';

export interface ChecklistItem {
  key: string;
  words: Words;
  /** In force on the day; at least one. */
  basis: Words[];
  found: FoundAs;
  document: string;
  /** 待核实, where the basis is not compared with the official text. */
  doubt: Words | null;
}

/** The list for a field and a phase on a day: rows for all fields first. A row without a basis in force that day is left out. */
export function checklistFor(sector: number, phase: VisitPhase, on: Day): ChecklistItem[] {
  const rows = CHECKLIST_ROWS.filter((row) => row.phases.includes(phase) && (row.sectors.length === 0 || row.sectors.includes(sector)));
  return rows
    .toSorted((a, b) => Number(a.sectors.length > 0) - Number(b.sectors.length > 0))
    .flatMap((row): ChecklistItem[] => {
      const inForce = row.basis.map(basisOf).filter(({ from, to }) => from <= on && (to === undefined || on <= to));
      if (inForce.length === 0) return [];
      const doubt = inForce.map(({ confidence }) => doubtWords({ confidence })).find((words) => words !== undefined);
      return [
        { key: row.key, words: row.words, basis: inForce.map(({ words }) => words), found: row.found, document: row.document, doubt: doubt ?? null },
      ];
    });
}

function basisOf(basis: Cite | OtherBasis): OtherBasis {
  if (!('law' in basis)) return basis;
  const law: Law = laws[basis.law];
  const { from, to } = law;
  return { words: citeWords(basis), from, ...(to === undefined ? {} : { to }), confidence: law.unread ? 'medium' : 'high' };
}
