import type { FindingBody } from '../../../../contracts/inspection-acts.ts';
import type { ChecklistAnswers } from '../../../../contracts/inspection-records.ts';
import type { ChecklistItem } from '../../../../domain/inspections/checklist.ts';

/** The record of a visit as it is written. */
export interface RecordDraft {
  answers: ChecklistAnswers;
  summary: string;
  teams: number;
  foundNothing: boolean;
  findings: FindingBody[];
  signature: { way: 'signed' | 'refused' | 'absent' | undefined; name: string; post: string; words: string };
  fileIds: string[];
}

export interface RecordPartProps {
  value: RecordDraft;
  change: (patch: Partial<RecordDraft>) => void;
}

export function blankFinding(unitId: string): FindingBody {
  return {
    itemKey: null,
    unitId,
    sector: null,
    words: '',
    place: '',
    nature: 'hazard',
    kind: 'general',
    subKind: null,
    kindWords: '',
    hazardStandard: '',
    hazardClause: '',
    lawArticle: '',
    documentKind: '',
  };
}

/** A fault on the checklist as a finding: article, kind and document come from the list, nothing is typed twice. */
export function findingOfItem(item: ChecklistItem, note: string, unitId: string): FindingBody {
  const { found } = item;
  const asHazard = found.nature === 'hazard' && found.grade === 'major' ? { hazardStandard: found.standard, hazardClause: found.clause } : {};
  return {
    ...blankFinding(unitId),
    itemKey: item.key,
    words: note,
    nature: found.nature,
    kind: found.nature === 'hazard' ? found.grade : found.kind,
    subKind: found.nature === 'hazard' ? null : found.subKind,
    ...asHazard,
    lawArticle: item.basis.map(({ zh }) => zh).join('；'),
    documentKind: item.document,
  };
}
