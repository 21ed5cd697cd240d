/** A problem that was found where cases are carried through. */
export interface FoundProblem {
  id: string;
  place: string;
  sector: number;
  /** Of an illegal act; null for a hazard. */
  kind: string | null;
  subKind: string | null;
}
