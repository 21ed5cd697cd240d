import type { Selectable } from 'kysely';
import type { CircularTable, CircularWords, SpokenFigure } from '../../../contracts/circulars.ts';
import type { CircularStanding, CircularStatus } from '../../../domain/circulars/circular-lifecycle.ts';
import type { OfficialDocument } from '../../../domain/official-documents/official-document.ts';
import type { Circulars } from '../../platform/database/tables.ts';
import type { Work } from '../../platform/work.ts';

export type CircularRecord = Selectable<Circulars>;

/** What the column `document` holds: the words as edited, and, once issued, the document exactly as it was printed. */
export interface CircularDocument {
  words: CircularWords;
  printed: OfficialDocument | null;
}

/** What the column `figures` holds: frozen tables, and the snapshot by which their records are found again. */
export interface CircularFigures {
  tables: CircularTable[];
  /** Absent in circulars of before the words' numbers were kept. */
  spoken?: SpokenFigure[];
  snapshot: string;
}

export const documentOf = (record: CircularRecord) => record.document as unknown as CircularDocument;
export const figuresOf = (record: CircularRecord) => record.figures as unknown as CircularFigures;

/** Own are the posts of the unit that drafts, and the leading group whose office it is. */
export function isOwnCircular(work: Work, record: Pick<CircularRecord, 'unit_id' | 'region_code'>): boolean {
  const { viewer } = work;
  return viewer.unitId === record.unit_id || (viewer.unitKind === 'leading-group' && viewer.regionCode === record.region_code);
}

export function standingOf(work: Work, record: CircularRecord, awaited: boolean): CircularStanding {
  return {
    status: record.status as CircularStatus,
    draftedByPersonId: record.drafted_by_person_id,
    isOwn: isOwnCircular(work, record),
    isAwaitedAddressee: awaited,
  };
}
