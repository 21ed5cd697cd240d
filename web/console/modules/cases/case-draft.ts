import type { CaseBody } from '../../../../contracts/cases.ts';

/** What is being written in the form of a new case. */
export interface CaseDraft {
  procedure: 'general' | 'simple';
  problemIds: string[];
  name: string;
  cause: CaseBody['cause'] | undefined;
  source: CaseBody['source'] | undefined;
  sourceMore: string;
  facts: string;
  actOn: string;
  knownOn: string;
  region?: string | undefined;
  sector?: number | undefined;
  handlerIds: string[];
  takeUpReason: string;
  isComplex: boolean;
  touchesLife: boolean;
  parties: CaseBody['parties'];
}

export const emptyParty = { kind: 'unit', role: 'unit', enterpriseId: null, details: { name: '' } } as unknown as CaseBody['parties'][number];

export function emptyCase(today: string): CaseDraft {
  return {
    procedure: 'general',
    problemIds: [],
    name: '',
    cause: undefined,
    source: 'inspection',
    sourceMore: '',
    facts: '',
    actOn: today,
    knownOn: today,
    handlerIds: [],
    takeUpReason: '',
    isComplex: false,
    touchesLife: false,
    parties: [emptyParty],
  };
}
