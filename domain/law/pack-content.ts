import type { Day } from '../calendar/day.ts';
import { articles } from './article-table.ts';
import { chineseNumber } from './chinese-number.ts';
import { citesWords, citeWords } from './cite.ts';
import type { FineBand } from './fine-band-table.ts';
import { finedActs, fineBands } from './fine-band-table.ts';
import { rangeWords } from './fine-bands.ts';
import type { Law } from './law-table.ts';
import { laws } from './law-table.ts';
import type { PackId } from './pack-table.ts';
import { getPack } from './packs.ts';
import type { ThresholdRow, ThresholdSubject } from './threshold-table.ts';
import { thresholdRows } from './threshold-table.ts';
import { thresholdWords } from './thresholds.ts';
import type { Words } from './words.ts';
import { doubtWords } from './words.ts';

/** A row of a pack other than a clock, as it is shown. */
export interface ListedRow {
  readonly name: Words;
  readonly of: Words;
  readonly content: Words;
  readonly basis: Words;
  readonly from: Day;
  readonly to: Day | undefined;
  readonly doubt: Words | undefined;
}

const subjects: Record<ThresholdSubject, Words> = {
  person: { zh: '个人', en: 'a person' },
  unit: { zh: '单位', en: 'a unit' },
  any: { zh: '不分', en: 'anyone' },
  county: { zh: '县级机关', en: 'a body of a county' },
  city: { zh: '设区的市级机关', en: 'a body of a city' },
  province: { zh: '省级机关', en: 'a body of the province' },
  deaths: { zh: '死亡', en: 'deaths' },
  injuries: { zh: '重伤', en: 'serious injuries' },
  loss: { zh: '直接经济损失', en: 'direct loss' },
};
const parties: Record<FineBand['party'], Words> = {
  unit: { zh: '单位', en: 'unit' },
  head: { zh: '主要负责人', en: 'head' },
  persons: { zh: '直接责任人员', en: 'persons responsible' },
};

/** Thresholds that were law on some day of the pack. */
export function thresholdList(pack: PackId): ListedRow[] {
  return thresholdRows.filter(isOfPack(pack)).map((row: ThresholdRow) => ({
    name: row.words,
    of: subjects[row.subject],
    content: thresholdWords(row),
    basis: citesWords(row.basis),
    from: row.from,
    to: row.to,
    doubt: doubtWords(row),
  }));
}

/** Ranges of fines that were law on some day of the pack. */
export function fineList(pack: PackId): ListedRow[] {
  return fineBands.filter(isOfPack(pack)).map((band) => ({
    name: finedActs[band.act],
    of: parties[band.party],
    content: rangeWords(band),
    basis: citeWords(band.basis),
    from: band.from,
    to: band.to,
    doubt: doubtWords(band),
  }));
}

/** Articles that officers cite, of laws in force on some day of the pack. */
export function articleList(pack: PackId): ListedRow[] {
  return articles.flatMap((row): ListedRow[] => {
    const law: Law = laws[row.law];
    if (!isOfPack(pack)(law)) return [];
    const items = Object.entries(row.items);
    return [
      {
        name: { zh: `《${law.short}》`, en: law.en },
        of: row.words,
        content: {
          zh: [row.paragraphs > 1 ? `共 ${row.paragraphs} 款` : '一款', ...items.map(([place, count]) => `第 ${place} 款 ${count} 项`)].join('，'),
          en: [`${row.paragraphs} paragraph(s)`, ...items.map(([place, count]) => `${count} items under paragraph ${place}`)].join(', '),
        },
        basis: { zh: `第${chineseNumber(row.article)}条`, en: `Art. ${row.article}` },
        from: law.from,
        to: law.to,
        doubt: law.unread ? { zh: '待核实：文本尚未载入。', en: 'To be confirmed: the text is not loaded.' } : undefined,
      },
    ];
  });
}

/** Whether a row was law on some day of the pack. */
export function isOfPack(id: PackId) {
  const pack = getPack(id);
  return ({ from, to }: { from: Day; to?: Day | undefined }) => (pack.to === undefined || from <= pack.to) && (to === undefined || to >= pack.from);
}
