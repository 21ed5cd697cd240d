import type { Day } from '../calendar/day.ts';
import type { Words } from '../law/words.ts';
import { getTaskSource, type TaskSource } from './task-sources.ts';

/** A visit of one body at one firm, made or under way to be made. */
export interface CountedVisit {
  on: Day;
  /** Null for a check recorded without a plan. */
  source: TaskSource | null;
  /** False while it is only planned. */
  isMade: boolean;
}

export interface CapStanding {
  year: number;
  /** Visits of that year that count against the cap: made, and planned. */
  made: number;
  planned: number;
  /** Visits that do not count, for their source. */
  uncounted: number;
  /** Most visits a year; undefined where the province has set none. */
  cap: number | undefined;
  /** This visit would be one too many by number. */
  isOver: boolean;
  /** The visit's own source is free of the cap. */
  isFree: boolean;
  /** It needs a written reason. */
  needsReason: boolean;
  words: Words;
}

/**
 * Where a visit planned for a day stands against the yearly cap of its body at its firm. `visits`: the body's other visits there, of
 * any year. A visit over the cap needs a written reason, also one whose source is free of the cap: the lead is named.
 * 国办发〔2024〕54号：公布同一行政执法主体对同一企业实施行政检查的年度频次上限
 */
export function capStanding(visits: readonly CountedVisit[], planned: { on: Day; source: TaskSource }, cap: number | undefined): CapStanding {
  const year = Number(planned.on.slice(0, 4));
  const ofYear = visits.filter(({ on }) => Number(on.slice(0, 4)) === year);
  const counted = ofYear.filter(({ source }) => source === null || getTaskSource(source).isCapped);
  const made = counted.filter(({ isMade }) => isMade).length;
  const standing = {
    year,
    made,
    planned: counted.length - made,
    uncounted: ofYear.length - counted.length,
    cap,
    isOver: cap !== undefined && counted.length + 1 > cap,
    isFree: !getTaskSource(planned.source).isCapped,
  };
  return { ...standing, needsReason: standing.isOver, words: wordsOf(standing) };
}

function wordsOf({ year, made, planned, uncounted, cap, isOver, isFree }: Omit<CapStanding, 'needsReason' | 'words'>): Words {
  const zh = [`${year}年本机关已检查${made}次、计划中${planned}次`];
  const en = [`In ${year} this body has made ${made} and planned ${planned}`];
  if (uncounted > 0) {
    zh.push(`另有${uncounted}次不计入频次`);
    en.push(`${uncounted} more do not count`);
  }
  zh.push(cap === undefined ? '本省未设年度频次上限' : `年度频次上限${cap}次`);
  en.push(cap === undefined ? 'the province has set no cap' : `the cap is ${cap} a year`);
  if (isOver) {
    zh.push(isFree ? '本次按任务来源不受上限限制，仍须书面说明线索和理由' : '本次将超过上限，须书面说明理由');
    en.push(
      isFree
        ? 'by its source this visit is free of the cap, yet its lead and reason are stated in writing'
        : 'this visit would exceed it and needs a written reason',
    );
  }
  return { zh: `${zh.join('；')}。`, en: `${en.join('; ')}.` };
}
