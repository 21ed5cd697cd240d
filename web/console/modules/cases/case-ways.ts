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
  /** The paper is there already: drafted or in approval, or, `toServe`, issued and not served. */
  standingId?: string;
  toServe?: boolean;
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
  'outcome-by-hand',
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
 * The offered acts as buttons: the one expected next, papers, what else moves the case on, then the asides. An act that is done by a paper becomes one button for each kind of paper and
 * party: to draft it, to go on with it, or to serve it.
 */
export function caseWays(one: CaseDetail, mayDraft: boolean): { allowed: CaseWay[]; refused: OfferedCaseActRow[] } {
  const allowed = one.acts.flatMap((act): CaseWay[] => {
    if (act.by === 'sanctions' || !act.isAllowed || isWithoutObject(act.act, one)) return [];
    const isNext = act.isExpectedNext;
    if (act.by !== 'paper') return [{ key: act.act, act, isNext, isAside: asides.includes(act.act), partyId: '', partyName: '' }];
    return mayDraft ? papersOf(one, act) : [];
  });
  const refused = one.acts.filter(
    (act) =>
      !act.isAllowed &&
      !onItsPage.includes(act.act) &&
      act.whyNot.some(({ id }) => !plain.includes(id)) &&
      !act.whyNot.some(({ id }) => tooEarly.includes(id)),
  );
  const rank = (way: CaseWay) => (way.isAside ? 3 : way.isNext ? 0 : way.paper === undefined ? 2 : 1);
  return { allowed: allowed.toSorted((a, b) => rank(a) - rank(b)), refused };
}

/** Acts on evidence where there is none that they could be done to. */
function isWithoutObject(act: string, one: CaseDetail): boolean {
  if (act === 'moveEvidence') return one.evidence.length === 0;
  return act === 'disposeEvidence' && !one.evidence.some((item) => item.holdEndsOn !== null && item.disposedOn === null);
}

/** Acts that an issued paper brings about when it is served. */
const byService: readonly string[] = ['serveNotice', 'serveHearingNotice', 'serveDecision'];
/** Acts that a paper brings about when it is voided or its service withdrawn: on its own page. */
const onItsPage: readonly string[] = [
  'voidNotice',
  'voidDecision',
  'withdrawNoticeService',
  'withdrawHearingNoticeService',
  'withdrawDecisionService',
];
const ended: readonly string[] = ['voided', 'superseded', 'discarded'];

function papersOf(one: CaseDetail, act: OfferedCaseActRow): CaseWay[] {
  if (onItsPage.includes(act.act)) return [];
  const open = act.parties.filter(({ isAllowed }) => isAllowed);
  const ways = act.documentKinds.flatMap((paper): CaseWay[] => {
    const kind = findDocumentKind(paper);
    if (!kind) return [];
    const parties = kind.perParty ? open.map(({ partyId }) => partyId) : [''];
    return parties.flatMap((partyId): CaseWay[] => {
      const standing = one.papers.find((row) => row.kind === paper && (row.partyId ?? '') === partyId && !ended.includes(row.state));
      const way: CaseWay = {
        key: `${act.act} ${paper} ${partyId}`,
        act,
        isNext: act.isExpectedNext,
        isAside: asides.includes(act.act),
        paper,
        paperWords: { zh: kind.zh, en: kind.en },
        partyId,
        partyName: one.partyList.length > 1 ? (one.partyList.find(({ id }) => id === partyId)?.details.name ?? '') : '',
      };
      if (standing?.state === 'issued')
        return byService.includes(act.act) && standing.servedOn === null ? [{ ...way, standingId: standing.id, toServe: true }] : [];
      if (standing) return byService.includes(act.act) && act.act !== 'serveHearingNotice' ? [] : [{ ...way, standingId: standing.id }];
      if (byService.includes(act.act) && act.act !== 'serveHearingNotice') return [];
      return fits(one, paper, partyId) ? [way] : [];
    });
  });
  // Of two kinds of one paper, what is under way stands alone.
  return ways.filter((way) => way.standingId !== undefined || !ways.some((other) => other.standingId && other.partyId === way.partyId));
}

/** Of two forms of one paper, that for units or that for persons; no second notice. */
function fits(one: CaseDetail, paper: string, partyId: string): boolean {
  const party = one.partyList.find(({ id }) => id === partyId);
  if (!party) return true;
  if ((paper === 'penalty-notice' || paper === 'hearing-right-notice') && party.notice !== null) return false;
  if (paper.endsWith('-unit')) return party.kind === 'unit';
  return paper.endsWith('-person') ? party.kind === 'person' : true;
}
