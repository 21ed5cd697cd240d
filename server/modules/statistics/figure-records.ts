import type { z } from 'zod';
import type { FigureLink, figureRecords as endpoint, RecordBehind } from '../../../contracts/figures.ts';
import type { CountedKind } from '../../../domain/figures/counted-record.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { campaignInUse, type LoadedCampaign } from '../campaign/for-other-modules.ts';
import { checkRows } from '../checks/for-other-modules.ts';
import { recordsBehind } from '../figures/for-other-modules.ts';
import { problemRows } from '../problems/for-other-modules.ts';
import { divisionNames } from './division-names.ts';
import { cellQueryOf } from './figure-filter.ts';
import { kindNames } from './figure-heads.ts';
import { shortPeriodName } from './figure-periods.ts';
import { figuresByIds } from './named-figure.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** The records behind a figure, under the viewer's scope: their values add up to it. Throws Refused for an unknown measure. */
export async function figureRecords(work: Work, query: Query) {
  const campaign = await campaignInUse(work, query.campaign);
  const [figure] = figuresByIds(campaign, [query.measure]);
  if (!figure) throw badField('measure', '没有这个指标。', 'There is no such figure.');
  const { page, size } = query;
  const behind = await recordsBehind(work, { ...cellQueryOf(campaign, query), measures: [figure.whole] }, { page, size });
  const idsOf = (kind: CountedKind) => behind.records.filter((record) => record.recordKind === kind).map((record) => record.recordId);
  const known = new Map([...(await problemsAmong(work, campaign, idsOf('problem'))), ...(await checksAmong(work, campaign, idsOf('check')))]);
  return {
    measure: { id: figure.id, names: figure.names, unit: figure.unit, isShare: figure.isShare, divideBy: figure.divideBy },
    about: await aboutOf(work, campaign, query),
    value: behind.value,
    total: behind.total,
    page,
    size,
    rows: behind.records.map(({ recordKind, recordId, value }) => ({
      ...(known.get(`${recordKind} ${recordId}`) ?? unseen(recordKind, recordId)),
      value,
    })),
  };
}

type Line = Omit<RecordBehind, 'value'>;

async function problemsAmong(work: Work, campaign: LoadedCampaign, ids: string[]): Promise<[string, Line][]> {
  if (ids.length === 0) return [];
  const rows = await problemRows(work, ids);
  const places = await divisionNames(
    work,
    rows.map((row) => row.regionCode),
  );
  return rows.map((row) => [
    `problem ${row.id}`,
    {
      kind: 'problem',
      id: row.id,
      number: row.number,
      enterpriseName: row.enterpriseName,
      regionName: places.get(row.regionCode) ?? row.regionCode,
      sectorNames: sectorNames(campaign, row.sector),
      status: row.statusWords,
      day: row.registeredOn,
      isInSight: true,
    },
  ]);
}

async function checksAmong(work: Work, campaign: LoadedCampaign, ids: string[]): Promise<[string, Line][]> {
  if (ids.length === 0) return [];
  const rows = await checkRows(work, ids);
  const places = await divisionNames(
    work,
    rows.map((row) => row.regionCode),
  );
  return rows.map((row) => [
    `check ${row.id}`,
    {
      kind: 'check',
      id: row.id,
      number: '',
      enterpriseName: row.enterpriseName,
      regionName: places.get(row.regionCode) ?? row.regionCode,
      sectorNames: sectorNames(campaign, row.sector),
      status: row.isVoided ? { zh: '已作废', en: 'Void' } : { zh: '检查记录', en: 'Check' },
      day: row.madeOn,
      isInSight: true,
    },
  ]);
}

/** What has passed out of the viewer's area since is still counted where it was, and named no further. */
function unseen(kind: CountedKind, id: string): Line {
  return {
    kind,
    id,
    number: '',
    enterpriseName: null,
    regionName: '',
    sectorNames: null,
    status: { zh: '已转出本辖区或本领域', en: 'No longer in this area or sector' },
    day: '',
    isInSight: false,
  };
}

export function sectorNames(campaign: LoadedCampaign, number: number) {
  return campaign.sectors.find((sector) => sector.number === number)?.names ?? null;
}

async function aboutOf(work: Work, campaign: LoadedCampaign, link: FigureLink) {
  const same = (word: string) => ({ zh: word, en: word });
  const about: { zh: string; en: string }[] = [];
  if (link.within) {
    const name = (await divisionNames(work, [link.within])).get(link.within) ?? link.within;
    about.push(link.exact ? { zh: `${name}本级`, en: `${name} itself` } : same(name));
  }
  for (const key of link.sectors?.split(',') ?? []) about.push(sectorNames(campaign, Number(key)) ?? { zh: '未分领域', en: 'No sector' });
  const kinds = kindNames(campaign);
  for (const key of link.kinds?.split(',') ?? []) about.push(kinds.get(key) ?? same(key));
  about.push(periodWords(campaign, link));
  if (link.tree === 'then') about.push({ zh: '按记录当时的区划', en: 'by the divisions of its day' });
  return about;
}

function periodWords(campaign: LoadedCampaign, { periodFrom, periodTo }: FigureLink) {
  const [from, to] = [periodFrom, periodTo].map((id) => (id ? shortPeriodName(campaign, id) : undefined));
  if (from && to) return periodFrom === periodTo ? from : { zh: `${from.zh}至${to.zh}`, en: `${from.en} to ${to.en}` };
  if (to) return { zh: `截至${to.zh}累计`, en: `all up to ${to.en}` };
  return from ? { zh: `${from.zh}以来`, en: `since ${from.en}` } : { zh: '累计', en: 'all so far' };
}
