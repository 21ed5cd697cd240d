import type { Day } from '../calendar/day.ts';
import { boundWords, meets } from './bound.ts';
import { citeWords } from './cite.ts';
import type { FineBand, FinedAct, FineStage } from './fine-band-table.ts';
import { fineBands } from './fine-band-table.ts';
import type { Words } from './words.ts';

const units = { yuan: { zh: '元', en: 'yuan' }, 'percent-of-income': { zh: '%', en: '% of last year’s income' } } as const;
const parties = {
  unit: { zh: '单位', en: 'unit' },
  head: { zh: '主要负责人', en: 'head' },
  persons: { zh: '直接负责的主管人员和其他直接责任人员', en: 'persons directly responsible' },
} as const;
const stages = {
  first: { zh: '', en: '' },
  overdue: { zh: '逾期未改正或者拒不改正：', en: 'not corrected: ' },
  aggravated: { zh: '情节特别严重、影响特别恶劣：', en: 'especially grave: ' },
} as const;

/** The bands within which an act of this day is fined. */
export function fineBandsOn(
  day: Day,
  wanted: { act?: FinedAct | undefined; party?: FineBand['party'] | undefined; stage?: FineStage | undefined } = {},
): FineBand[] {
  return fineBands.filter(
    (band) =>
      band.from <= day &&
      (band.to === undefined || day <= band.to) &&
      (wanted.act === undefined || band.act === wanted.act) &&
      (wanted.party === undefined || band.party === wanted.party) &&
      (wanted.stage === undefined || band.stage === wanted.stage),
  );
}

/** A band in one line: 单位：300000元以上（含本数），1000000元以下（含本数）. */
export function bandWords(band: FineBand): Words {
  const [party, range, cite] = [parties[band.party], rangeWords(band), citeWords(band.basis)];
  return { zh: `${party.zh}：${range.zh}（${cite.zh}）`, en: `${party.en}: ${range.en} (${cite.en})` };
}

/** The range alone, with the stage: 逾期未改正或者拒不改正：100000元以上（含本数），200000元以下（含本数）. */
export function rangeWords(band: FineBand): Words {
  const unit = units[band.unit];
  const stage = stages[band.stage];
  const isSingle = band.low?.value === band.high.value;
  const bounds = isSingle
    ? [{ zh: `${band.high.value}${unit.zh}`, en: `${band.high.value} ${unit.en}` }]
    : [band.low, band.high].flatMap((bound) => (bound ? [boundWords(bound, unit)] : []));
  return {
    zh: `${stage.zh}${band.unit === 'yuan' ? '' : '上一年年收入的'}${bounds.map(({ zh }) => zh).join('，')}`,
    en: `${stage.en}${bounds.map(({ en }) => en).join(', ')}`,
  };
}

/** Why a fine does not lie within a band; undefined where it does. `value` in the band's unit. */
export function fineFault(band: FineBand, value: number): Words | undefined {
  const unit = units[band.unit];
  const missed = [band.low, band.high].find((bound) => bound !== undefined && !meets(bound, value));
  if (!missed) return undefined;
  const words = boundWords(missed, unit);
  return { zh: `${value}${unit.zh}不在${words.zh}之内`, en: `${value} ${unit.en} is not ${words.en}` };
}
