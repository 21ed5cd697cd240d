import type { z } from 'zod';
import type { FigureLink, figureRecords as endpoint } from '../../../contracts/figures.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { campaignInUse, type LoadedCampaign } from '../campaign/for-other-modules.ts';
import { recordsBehind } from '../figures/for-other-modules.ts';
import { divisionNames } from '../organisation/for-other-modules.ts';
import { cellQueryOf } from './figure-filter.ts';
import { kindNames } from './figure-heads.ts';
import { shortPeriodName } from './figure-periods.ts';
import { figuresByIds } from './named-figure.ts';
import { recordLines, sectorNames, unseen } from './record-lines.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** The records behind a figure, under the viewer's scope: their values add up to it. Throws Refused for an unknown measure. */
export async function figureRecords(work: Work, query: Query) {
  const campaign = await campaignInUse(work, query.campaign);
  const [figure] = figuresByIds(campaign, [query.measure]);
  if (!figure) throw badField('measure', '没有这个指标。', 'There is no such figure.');
  const { page, size } = query;
  const behind = await recordsBehind(work, { ...cellQueryOf(campaign, query), measures: [figure.whole] }, { page, size });
  const known = await recordLines(work, campaign, behind.records);
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
