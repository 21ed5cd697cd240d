import type { CaseDetail, OfferedCaseActRow } from '../../../../contracts/case-records.ts';
import { findDocumentKind } from '../../../../domain/documents/document-kinds.ts';

/** One button: an act with its form, or a paper to be drafted for the case or one party. */
export interface CaseWay {
  key: string;
  act: OfferedCaseActRow;
  isNext: boolean;
  /** Keeps the record in order, and does not move the case on. */
  isAside: boolean;
  paper?: string;
  paperWords?: { zh: string; en: string };
  partyId: string;
  partyName: string;
}

/** Refusals that say no more than "not here": their acts are left out. */
const plain: readonly string[] = ['status', 'permission', 'unit', 'outsider', 'paper', 'sanctions'];

/** Acts that keep the record in order or turn it aside: never buttons of their own. */
const asides: readonly string[] = [
  'declineFiling',
  'changeHandlers',
  'addParty',
  'changeParty',
  'dropParty',
  'markGravity',
  'moveEvidence',
  'disposeEvidence',
  'askRecusal',
  'extendPeriod',
  'suspendPeriod',
  'resumeInvestigation',
  'switchToGeneral',
  'withdrawPublication',
  'withdrawCase',
];

/** Gates that are shut because there is nothing to do the act to: said on no button. */
const tooEarly: readonly string[] = [
  'general-procedure',
  'simple-procedure',
  'outcome-none',
  'outcome-made',
  'outcome-penalty',
  'outcome-served',
  'other-party',
  'proposed-none',
  'recusal-open',
  'notice-issued',
  'defended',
  'hearing-asked',
  'hearing-arranged',
  'published',
];

/**
 * The offered acts as buttons: the one expected next, what moves the case on, then the asides. An act that is done by a paper becomes one button for each kind of paper and
 * party that does not hang on the case yet.
 */
export function caseWays(one: CaseDetail, mayDraft: boolean): { allowed: CaseWay[]; refused: OfferedCaseActRow[] } {
  const allowed = one.acts.flatMap((act): CaseWay[] => {
    if (act.by === 'sanctions' || !act.isAllowed || isWithoutObject(act.act, one)) return [];
    const isNext = act.isExpectedNext;
    if (act.by !== 'paper') return [{ key: act.act, act, isNext, isAside: asides.includes(act.act), partyId: '', partyName: '' }];
    return mayDraft ? papersOf(one, act) : [];
  });
  const refused = one.acts.filter(
    (act) => !act.isAllowed && act.whyNot.some(({ id }) => !plain.includes(id)) && !act.whyNot.some(({ id }) => tooEarly.includes(id)),
  );
  const rank = (way: CaseWay) => (way.isNext ? 0 : way.isAside ? 2 : 1);
  return { allowed: allowed.toSorted((a, b) => rank(a) - rank(b)), refused };
}

/** Acts on evidence where there is none that they could be done to. */
function isWithoutObject(act: string, one: CaseDetail): boolean {
  if (act === 'moveEvidence') return one.evidence.length === 0;
  return act === 'disposeEvidence' && !one.evidence.some((item) => item.holdEndsOn !== null && item.disposedOn === null);
}

function papersOf(one: CaseDetail, act: OfferedCaseActRow): CaseWay[] {
  const open = act.parties.filter(({ isAllowed }) => isAllowed);
  return act.documentKinds.flatMap((paper) => {
    const kind = findDocumentKind(paper);
    if (!kind) return [];
    const parties = kind.perParty ? open.map(({ partyId }) => partyId) : [''];
    return parties
      .filter((partyId) => !stands(one, paper, partyId) && fits(one, paper, partyId))
      .map((partyId) => ({
        key: `${act.act} ${paper} ${partyId}`,
        act,
        isNext: act.isExpectedNext,
        isAside: asides.includes(act.act),
        paper,
        paperWords: { zh: kind.zh, en: kind.en },
        partyId,
        partyName: one.partyList.length > 1 ? (one.partyList.find(({ id }) => id === partyId)?.details.name ?? '') : '',
      }));
  });
}

/** One that is drafted, in approval or issued is not drafted again. */
function stands(one: CaseDetail, paper: string, partyId: string): boolean {
  return one.papers.some(
    (row) => row.kind === paper && (row.partyId ?? '') === partyId && !['voided', 'superseded', 'discarded', 'returned'].includes(row.state),
  );
}

/** Of two forms of one paper, that for units or that for persons. */
function fits(one: CaseDetail, paper: string, partyId: string): boolean {
  const party = one.partyList.find(({ id }) => id === partyId);
  if (!party) return true;
  if (paper.endsWith('-unit')) return party.kind === 'unit';
  return paper.endsWith('-person') ? party.kind === 'person' : true;
}
