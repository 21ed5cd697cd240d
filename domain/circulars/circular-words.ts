import { percentText } from '../figures/form-figures.ts';
import type { CircularFacts } from './circular-facts.ts';

export type DraftedBlock = { kind: 'heading'; level: 1 | 2; text: string } | { kind: 'paragraph'; text: string } | { kind: 'table'; table: string };

/**
 * The first draft of a circular in the language of official papers: facts only, no praise or blame beyond what the figures say;
 * the office writes the rest. 方案五(六) 及时编报发布有关信息
 */
export function draftedBlocks(facts: CircularFacts): DraftedBlock[] {
  const table = (key: string): DraftedBlock[] => (facts.tables.includes(key) ? [{ kind: 'table', table: key }] : []);
  return [
    paragraph(`根据执法行动实施方案和各地、各有关部门报送情况，现将${facts.periodName}（${facts.periodDays}）全省执法行动进展情况通报如下：`),
    ...(facts.unfinishedOn === null ? [] : [paragraph(`本期尚未结束，本期数字截至${facts.unfinishedOn}。`)]),
    heading('总体进展情况'),
    paragraph(progress(facts)),
    ...(facts.rates.some(({ value }) => value !== null) ? [paragraph(rates(facts))] : []),
    paragraph('各市按行政区划排列，各行业领域按专项指导组排列，检查、案件数量不作名次。'),
    ...table('by-city'),
    ...table('by-sector'),
    heading('报送和整改情况'),
    ...(facts.reports ? [paragraph(punctuality(facts.reports, facts.periodName))] : []),
    ...facts.rankings.flatMap(({ name, ranked }) => ranking(name, ranked)),
    ...table('rankings'),
    heading('存在问题'),
    paragraph(overdue(facts)),
    heading('工作要求'),
    paragraph('各地、各有关部门要对照台账，对逾期未整改的问题逐项明确责任单位和整改时限，依法督促整改到位；迟报、未报单位要及时补报。'),
  ];
}

/** The title of a circular: 江苏省安全生产委员会办公室关于2009年9月全省安全生产执法行动情况的通报. */
export function circularTitle({ organ, periodName }: { organ: string; periodName: string }, name: string): string {
  return `${organ}关于${periodName}${name.replace(/(情况)?通报$/, '')}情况的通报`;
}

function heading(text: string): DraftedBlock {
  return { kind: 'heading', level: 1, text };
}

function paragraph(text: string): DraftedBlock {
  return { kind: 'paragraph', text };
}

function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

function progress({ month, previous, cumulative, measures, measureOrder, periodName }: CircularFacts): string {
  const said = (from: Readonly<Record<string, number>>, compare: Readonly<Record<string, number>> | null, word: 'name' | 'nameSoFar') =>
    measureOrder
      .filter((id) => (from[id] ?? 0) > 0 || (compare?.[id] ?? 0) > 0)
      .map((id) => {
        const before = compare === null || measures[id]?.over !== 'problem' ? '' : `（上期${count(compare[id] ?? 0)}${measures[id]?.unit ?? ''}）`;
        return `${measures[id]?.[word] ?? id}${count(from[id] ?? 0)}${measures[id]?.unit ?? ''}${before}`;
      })
      .join('，');
  const present = said(month, previous, 'name');
  const all = said(cumulative, null, 'nameSoFar');
  if (all === '') return `${periodName}全省未登记检查和问题，行动以来亦无登记。`;
  return `${present === '' ? `${periodName}全省未登记检查和问题` : `${periodName}，全省${present}`}。行动以来，全省累计${all}。`;
}

function rates({ rates: all, measures, cumulative }: CircularFacts): string {
  const said = all.flatMap(({ name, numerator, denominator, value }) =>
    value === null
      ? []
      : [
          `${name}为${percentText(value)}（${count(cumulative[numerator] ?? 0)}／${count(cumulative[denominator] ?? 0)}${measures[denominator]?.unit ?? ''}）`,
        ],
  );
  return `截至本期，全省${said.join('，')}。`;
}

function punctuality({ expected, onTime, late, missing, notDue }: NonNullable<CircularFacts['reports']>, periodName: string): string {
  const parts = [`${periodName}月报应报${expected}个单位，按时报送${onTime}个`];
  if (notDue > 0) parts.push(`尚未到期${notDue}个`);
  parts.push(late.length === 0 ? '无迟报单位' : `迟报${late.length}个：${late.join('、')}`);
  parts.push(missing.length === 0 ? '无到期未报单位' : `到期未报${missing.length}个：${missing.join('、')}`);
  return `${parts.join('；')}。`;
}

function ranking(name: string, ranked: CircularFacts['rankings'][number]['ranked']): DraftedBlock[] {
  const valued = ranked.filter((one) => one.value !== null);
  if (valued.length < 2) return [];
  const [first, last] = [valued[0]?.value ?? null, valued.at(-1)?.value ?? null];
  if (first === last) return [paragraph(`${name}：${valued.length}个地区均为${percentText(first)}。`)];
  const said = (some: typeof valued) => some.map(({ unit, value }) => `${unit}（${percentText(value)}）`).join('、');
  const most = Math.min(3, Math.floor(valued.length / 2));
  const low = valued.filter((one) => one.value !== first).slice(-most);
  return [paragraph(`${name}较高的是${said(valued.slice(0, most))}；较低的是${said(low.toReversed())}。`)];
}

function overdue({ overdue: total, overdueMajor, overdueMajorTotal }: CircularFacts): string {
  if (total === 0) return '截至本通报起草时，全省无逾期未整改的问题。';
  const head = `截至本通报起草时，全省逾期未整改的问题${count(total)}项，其中重大隐患${count(overdueMajorTotal)}项`;
  if (overdueMajor.length === 0) return `${head}。`;
  const named = overdueMajor.map(({ number, region, firm, days }) => `${region}${firm}（${number}，逾期${count(days)}日）`).join('；');
  return `${head}：${named}${overdueMajorTotal > overdueMajor.length ? '等' : ''}。`;
}
