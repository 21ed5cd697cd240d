import type { Day } from '../calendar/day.ts';
import { meets } from './bound.ts';
import { at, citeWords } from './cite.ts';
import { orderUnread } from './clock-row.ts';
import type { PenaltyKind } from './penalty-kinds.ts';
import { penaltyKinds } from './penalty-kinds.ts';
import type { ProvincialParameter } from './provincial-parameter.ts';
import type { ThresholdKey, ThresholdSubject } from './threshold-table.ts';
import { thresholdOn, thresholdWords } from './thresholds.ts';
import type { Words } from './words.ts';
import { doubtWords } from './words.ts';

/** A penalty that is proposed for one party. Sums in yuan. */
export interface ProposedPenalty {
  readonly day: Day;
  readonly party: 'person' | 'unit';
  readonly kinds: readonly PenaltyKind[];
  readonly fine?: number | undefined;
  /** Value of proceeds or goods to be confiscated. */
  readonly confiscated?: number | undefined;
}

/** Whether a gate stands before the decision, each reason with its basis; doubts are shown beside it. */
export interface Gate {
  readonly applies: boolean;
  readonly reasons: readonly Words[];
  readonly doubts: readonly Words[];
}

const newLaw = '2021-07-15';
const heavy1996: readonly PenaltyKind[] = ['stop-production', 'revoke-licence'];
// 总局令第15号第二十八条、第六十二条至第六十四条“没收违法所得”不写数额，与其后“价值三万元以上”可作两解，从严不论数额。
const proceedsDoubt = {
  zh: '总局令第15号“没收违法所得”是否以数额为限，文句可作两解，此处不论数额',
  en: 'the order may be read either way on whether a sum limits the confiscation of proceeds; any sum is taken',
};
const confiscationDoubt = {
  zh: '没收的“较大数额”“较大价值”全国未定标准，暂按罚款的听证数额',
  en: 'no national number says which confiscation is large; that of the fine is used',
};
const heavy2021: readonly PenaltyKind[] = ['lower-grade', 'revoke-licence', 'stop-production', 'close', 'ban-from-trade'];

/** 行政处罚法第六十三条（1996：第四十二条）：which penalties give the party the right to a hearing. */
export function hearingRight(penalty: ProposedPenalty, parameters: readonly ProvincialParameter[] = []): Gate {
  const isNew = penalty.day >= newLaw;
  const basis = citeWords(isNew ? at('penalty-law', 63, 1) : at('penalty-law-1996', 42, 1));
  const reasons = kindReasons(penalty.kinds, isNew ? heavy2021 : heavy1996, basis);
  const sums = [sumReason('hearing', penalty.party, penalty.day, penalty.fine, { zh: '罚款', en: 'fine' }, parameters)];
  if (isNew && penalty.confiscated) {
    sums.push(sumReason('hearing', penalty.party, penalty.day, penalty.confiscated, { zh: '没收', en: 'confiscation' }, parameters));
    sums.push({ doubt: doubtWords({ confidence: 'low', doubt: confiscationDoubt }) });
  }
  return gate(reasons, sums);
}

/** 行政处罚法第五十七条第二款；总局令第15号第二十八条：which penalties the heads decide together. `isComplex`: the case itself is complex or grave. */
export function collectiveDiscussion(penalty: ProposedPenalty, isComplex = false): Gate {
  const law = citeWords(penalty.day >= newLaw ? at('penalty-law', 57, 2) : at('penalty-law-1996', 38, 2));
  const place = citeWords(penalty.day <= '2015-04-30' ? at('order-15', 28, 3) : at('order-15-2015', 29, 3));
  const complex = isComplex ? [{ zh: `情节复杂或者重大违法行为（${law.zh}）`, en: `a complex case or a grave act (${law.en})` }] : [];
  return gate(
    [...complex, ...kindReasons(penalty.kinds, ['stop-production', 'revoke-licence', 'close', 'confiscate-proceeds'], place)],
    [
      ofProceeds(penalty),
      sumReason('collective-discussion', 'any', penalty.day, penalty.fine, { zh: '罚款', en: 'fine' }),
      sumReason('collective-discussion', 'any', penalty.day, penalty.confiscated, { zh: '没收', en: 'confiscation' }),
      orderDoubt(penalty.day),
    ],
  );
}

/**
 * 总局令第15号第六十二条至第六十四条：which decisions a body of this level files with the next; those of a case handed down go to
 * the superior whatever they are. Its clock is 'upward-filing'.
 */
export function upwardFiling(penalty: ProposedPenalty, level: 'county' | 'city' | 'province', isHandedDown = false): Gate {
  const article = { county: 62, city: 63, province: 64 }[level];
  const cite = (number: number, paragraph?: number) =>
    citeWords(penalty.day <= '2015-04-30' ? at('order-15', number, paragraph) : at('order-15-2015', number + 1, paragraph));
  const place = cite(article, level === 'province' ? 1 : undefined);
  const handedDown = cite(64, 2);
  const reasons = [
    ...(isHandedDown && penalty.kinds.length > 0 ? [{ zh: `上级交办案件（${handedDown.zh}）`, en: `a case handed down (${handedDown.en})` }] : []),
    ...kindReasons(penalty.kinds, ['stop-production', 'revoke-licence', 'confiscate-proceeds'], place),
  ];
  return gate(reasons, [
    ofProceeds(penalty),
    sumReason('upward-filing', level, penalty.day, penalty.fine, { zh: '罚款', en: 'fine' }),
    sumReason('upward-filing', level, penalty.day, penalty.confiscated, { zh: '没收', en: 'confiscation' }),
    orderDoubt(penalty.day),
  ]);
}

/** 行政处罚法第五十一条（1996：第三十三条）：whether the decision may be made on the spot; `reasons` say why not. */
export function simpleProcedureBar(penalty: ProposedPenalty): Gate {
  const heavier = penalty.kinds.filter((kind) => kind !== 'warning' && kind !== 'fine');
  const threshold = thresholdOn('simple-procedure', penalty.party, penalty.day);
  const reasons = heavier.map((kind) => ({
    zh: `${penaltyKinds[kind].zh}不适用简易程序`,
    en: `${penaltyKinds[kind].en} is not for simple procedure`,
  }));
  const fine = penalty.fine ?? 0;
  const words = threshold && thresholdWords(threshold.row);
  if (threshold && words && fine > 0 && !meets(threshold.row.bound, fine))
    reasons.push({ zh: `罚款不在${words.zh}之内（${threshold.basis.zh}）`, en: `the fine is not ${words.en} (${threshold.basis.en})` });
  return { applies: reasons.length > 0, reasons, doubts: threshold?.doubt && fine === threshold.row.bound.value ? [threshold.doubt] : [] };
}

/** What is uncertain where proceeds are confiscated. */
function ofProceeds({ kinds }: ProposedPenalty): { doubt?: Words | undefined } {
  return kinds.includes('confiscate-proceeds') ? { doubt: doubtWords({ confidence: 'low', doubt: proceedsDoubt }) } : {};
}

/** Since 2026 the list of kinds, too, is that of an order no longer in force. */
function orderDoubt(day: Day): { doubt?: Words | undefined } {
  return day >= '2026-02-01' ? { doubt: doubtWords({ confidence: 'low', doubt: orderUnread }) } : {};
}

function kindReasons(kinds: readonly PenaltyKind[], heavy: readonly PenaltyKind[], basis: Words): Words[] {
  return kinds
    .filter((kind) => heavy.includes(kind))
    .map((kind) => ({ zh: `${penaltyKinds[kind].zh}（${basis.zh}）`, en: `${penaltyKinds[kind].en} (${basis.en})` }));
}

function sumReason(
  key: ThresholdKey,
  subject: ThresholdSubject,
  day: Day,
  sum: number | undefined,
  what: Words,
  parameters: readonly ProvincialParameter[] = [],
): { reason?: Words; doubt?: Words | undefined } {
  const threshold = thresholdOn(key, subject, day, parameters);
  if (!threshold || sum === undefined || sum === 0) return {};
  const words = thresholdWords(threshold.row);
  if (!meets(threshold.row.bound, sum)) return { doubt: threshold.doubt };
  return {
    reason: { zh: `${what.zh}在${words.zh}（${threshold.basis.zh}）`, en: `${what.en} of ${words.en} (${threshold.basis.en})` },
    doubt: threshold.doubt,
  };
}

function gate(reasons: readonly Words[], sums: readonly { reason?: Words; doubt?: Words | undefined }[]): Gate {
  const all = [...reasons, ...sums.flatMap(({ reason }) => reason ?? [])];
  const doubts = sums.flatMap(({ doubt }) => doubt ?? []);
  return { applies: all.length > 0, reasons: all, doubts: doubts.filter((doubt, index) => doubts.findIndex(({ zh }) => zh === doubt.zh) === index) };
}
