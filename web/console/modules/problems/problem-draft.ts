import type { ProblemBody } from '../../../../contracts/problems.ts';

/** What the form holds while it is written; undefined where nothing is chosen yet. */
export interface ProblemDraftValue {
  enterpriseId: string | undefined;
  region: string | undefined;
  place: string;
  sector: number | undefined;
  facts: string;
  nature: 'illegal-act' | 'hazard' | undefined;
  kind: string | null;
  subKind: string | null;
  kindWords: string;
  grade: 'general' | 'major' | null;
  hazardStandard: string;
  hazardClause: string;
  lawArticle: string;
  foundOn: string;
  focusTags: string[];
  checkId: string | null;
  recurrenceOf: string | null;
  fileIds: string[];
}

export function emptyProblem(today: string, more: Partial<ProblemDraftValue> = {}): ProblemDraftValue {
  return {
    enterpriseId: undefined,
    region: undefined,
    place: '',
    sector: undefined,
    facts: '',
    nature: undefined,
    kind: null,
    subKind: null,
    kindWords: '',
    grade: null,
    hazardStandard: '',
    hazardClause: '',
    lawArticle: '',
    foundOn: today,
    focusTags: [],
    checkId: null,
    recurrenceOf: null,
    fileIds: [],
    ...more,
  };
}

/** The body to send. What does not belong to the nature chosen is left out; what is missing the server names by its field. */
export function bodyOf({ lawArticle, ...draft }: ProblemDraftValue): ProblemBody {
  const isHazard = draft.nature === 'hazard';
  const isMajor = isHazard && draft.grade === 'major';
  return {
    ...draft,
    nature: draft.nature as ProblemBody['nature'],
    enterpriseId: draft.enterpriseId ?? '',
    region: draft.region ?? '',
    sector: draft.sector as number,
    kind: isHazard ? null : draft.kind,
    subKind: isHazard ? null : draft.subKind,
    kindWords: isHazard ? '' : draft.kindWords,
    grade: isHazard ? draft.grade : null,
    hazardStandard: isMajor ? draft.hazardStandard : '',
    hazardClause: isMajor ? draft.hazardClause : '',
    finderPersonId: null,
    ...(lawArticle.trim() === '' ? {} : { lawArticle }),
  };
}
