import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import { dueUnder } from '../law/due-under.ts';
import type { Words } from '../law/words.ts';

/** What the body's right to ask the court hangs on. */
export interface CourtFacts {
  /** The decision was served. */
  readonly servedOn: Day;
  /** The party received the decision on reconsideration. */
  readonly reviewDecidedOn?: Day | undefined;
  /** The judgment took effect. */
  readonly judgmentOn?: Day | undefined;
  /** A remedy is open: nothing may be applied for yet. */
  readonly isRemedyOpen?: boolean | undefined;
  /** Last day of an allowed deferral or of the last instalment. */
  readonly planEndsOn?: Day | undefined;
  /** The written reminder (催告) was served. */
  readonly urgedOn?: Day | undefined;
}

export interface CourtWindow {
  /** First day on which the remedies are over. */
  readonly fromOn: Day;
  /** Last day of the right to apply. */
  readonly dueOn: Day;
  readonly dueAt: Date;
  /** Last day on which the reminder may be served so that its ten days end within the window; undefined before the Coercion Law. */
  readonly urgeBy?: Day | undefined;
  /** First day on which the application is open; undefined while no reminder was served or a remedy runs. */
  readonly opensOn?: Day | undefined;
  readonly basis: Words;
  readonly lines: readonly Words[];
}

const coercionLaw = '2012-01-01';

/**
 * 行政强制法第五十三条、第五十四条：when the body may and must apply to the court. The window counts from the day on which the last of the
 * periods for reconsideration and lawsuit ended, or the last instalment, whichever is later. Throws LawRefusal as dueUnder does.
 */
export function courtWindow(facts: CourtFacts): CourtWindow {
  const lines: Words[] = [];
  const end = remediesEnd(facts, lines);
  const isPlan = facts.planEndsOn !== undefined && facts.planEndsOn > end && facts.servedOn >= '2021-07-15';
  const from = isPlan ? facts.planEndsOn! : end;
  const answer = dueUnder(isPlan ? 'instalment-court-application' : 'court-application', { from, provisional: true });
  lines.push(...answer.lines);
  const isUrged = from >= coercionLaw;
  const urgeEnd = facts.urgedOn !== undefined && isUrged ? urgeOpensOn(facts.urgedOn, lines) : undefined;
  const first = addDays(from, 1);
  const mayOpen = !facts.isRemedyOpen && (!isUrged || urgeEnd !== undefined);
  if (facts.isRemedyOpen) lines.push({ zh: '复议或者诉讼尚未终结，暂不能申请。', en: 'A remedy is still open; no application yet.' });
  return {
    fromOn: first,
    dueOn: answer.dueDay,
    dueAt: answer.dueAt,
    urgeBy: isUrged ? lastUrgeDay(answer.dueDay) : undefined,
    opensOn: mayOpen ? (urgeEnd !== undefined && urgeEnd > first ? urgeEnd : first) : undefined,
    basis: answer.lines.findLast(({ zh }) => zh.startsWith('依据')) ?? { zh: '', en: '' },
    lines,
  };
}

/** The last day of all remedies: both periods from service, fifteen days from a decision on reconsideration, or the judgment. */
function remediesEnd(facts: CourtFacts, lines: Words[]): Day {
  if (facts.judgmentOn !== undefined) {
    lines.push({
      zh: `起算：裁判生效之日${facts.judgmentOn}（诉讼终结后的起算日待核实）。`,
      en: `Start: the judgment took effect on ${facts.judgmentOn} (start after litigation to be confirmed).`,
    });
    return facts.judgmentOn;
  }
  if (facts.reviewDecidedOn !== undefined) {
    const after = dueUnder('lawsuit-after-review', { from: facts.reviewDecidedOn, provisional: true });
    lines.push(...after.lines);
    return after.dueDay;
  }
  const review = dueUnder('review-application', { from: facts.servedOn, provisional: true });
  const lawsuit = dueUnder('lawsuit-direct', { from: facts.servedOn, provisional: true });
  lines.push(...review.lines, ...lawsuit.lines);
  return review.dueDay > lawsuit.dueDay ? review.dueDay : lawsuit.dueDay;
}

/** First day after the ten working days of the reminder. */
export function urgeOpensOn(servedOn: Day, lines: Words[] = []): Day {
  const answer = dueUnder('urge-before-court', { from: servedOn, provisional: true });
  lines.push(...answer.lines);
  return answer.opensOn ?? addDays(answer.dueDay, 1);
}

function lastUrgeDay(dueOn: Day): Day {
  let day = addDays(dueOn, -12);
  while (urgeOpensOn(day) > dueOn) day = addDays(day, -1);
  while (urgeOpensOn(addDays(day, 1)) <= dueOn) day = addDays(day, 1);
  return day;
}
