import { sql } from 'kysely';
import type { FigureDimension, FigureFilter } from '../../../contracts/figures.ts';
import { penaltyKinds } from '../../../domain/law/penalty-kinds.ts';
import { levelOfCode } from '../../../domain/divisions/region-code.ts';
import { isSectorInMask } from '../../../domain/organisation/sector-mask.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import { NO_KIND } from './figure-filter.ts';
import type { NamedFigure } from './named-figure.ts';
import { shortPeriodName, spanOf, periodsSoFar } from './figure-periods.ts';

type Names = { zh: string; en: string };
export interface FigureHead {
  key: string;
  names: Names;
  opens: FigureFilter & { measure?: string };
}

export interface HeadsWanted {
  campaign: LoadedCampaign;
  filter: FigureFilter;
  figures: NamedFigure[];
  /** Keys that hold figures, listed or not. */
  found: ReadonlySet<string>;
}

/** Rows or columns of a table in their order: all that belong there, also where nothing was counted, and whatever else was. */
export async function figureHeads(work: Work, dimension: FigureDimension, wanted: HeadsWanted): Promise<FigureHead[]> {
  if (dimension === 'sector') return sectorHeads(work, wanted);
  if (dimension === 'kind') return kindHeads(wanted);
  if (dimension === 'period') return periodHeads(work, wanted);
  if (dimension === 'measure') return wanted.figures.map(({ id, names, whole }) => ({ key: id, names, opens: { measure: whole } }));
  return divisionHeads(work, dimension, wanted);
}

function sectorHeads(work: Work, { campaign, filter, found }: HeadsWanted): FigureHead[] {
  const chosen = filter.sectors?.split(',');
  const names = new Map(campaign.sectors.map((sector) => [String(sector.number), sector.names]));
  const seen = [...names.keys()].filter((key) => isSectorInMask(work.viewer.sectors, Number(key)) && (!chosen || chosen.includes(key)));
  return withFound(seen, found).map((key) => ({
    key,
    names: names.get(key) ?? (key === '0' ? { zh: '未分领域', en: 'No sector' } : { zh: `领域 ${key}`, en: `Sector ${key}` }),
    opens: { sectors: key },
  }));
}

/** Names of kinds and grades by their code. */
export function kindNames(campaign: LoadedCampaign): Map<string, Names> {
  return new Map([
    ...campaign.kinds.map((kind) => [kind.code, kind.shortNames] as const),
    ...campaign.hazardGrades.map((grade) => [grade.code, grade.names] as const),
    ...Object.entries(penaltyKinds),
    [NO_KIND, { zh: '不分类别', en: 'No kind' }] as const,
  ]);
}

function kindHeads({ campaign, filter, figures, found }: HeadsWanted): FigureHead[] {
  const chosen = filter.kinds?.split(',');
  const names = kindNames(campaign);
  const counted = figures.flatMap(({ whole }) => campaign.measures.filter((measure) => measure.id === whole));
  const natures = new Set(
    counted.flatMap((measure) => (measure.over === 'problem' ? [measure.where?.nature ?? (measure.where?.grade ? 'hazard' : 'both')] : [])),
  );
  const listed = [
    ...(natures.has('illegal-act') || natures.has('both') ? campaign.kinds.map(({ code }) => code) : []),
    ...(natures.has('hazard') || natures.has('both') ? campaign.hazardGrades.map(({ code }) => code) : []),
  ].filter((code) => !chosen || chosen.includes(code));
  return withFound(listed, found).map((key) => ({ key, names: names.get(key) ?? { zh: key, en: key }, opens: { kinds: key } }));
}

function periodHeads(work: Work, { campaign, filter, found }: HeadsWanted): FigureHead[] {
  const { periodFrom = '', periodTo = '9999' } = filter;
  const listed = periodsSoFar(campaign, work.today).filter((id) => id >= periodFrom && id <= periodTo);
  return withFound(listed, found)
    .toSorted()
    .map((key) => ({ key, names: shortPeriodName(campaign, key), opens: { periodFrom: key, periodTo: key } }));
}

async function divisionHeads(work: Work, level: 'city' | 'county' | 'township', { campaign, filter, found }: HeadsWanted): Promise<FigureHead[]> {
  const day = filter.tree === 'then' && filter.periodTo ? spanOf(campaign, filter.periodTo).to : work.today;
  const levels = level === 'county' ? ['county', 'zone'] : [level];
  const { regionFrom, regionTo } = work.viewer;
  // Townships of a whole province are some 1,400: outside one county or city only those with figures are listed.
  const listsAll = level !== 'township' || (filter.within ?? work.viewer.regionCode).slice(2, 4) !== '00';
  const { rows } = await sql<{ code: string; name: string; valid: boolean; level: string }>`
    select distinct on (code) code, name, level,
      coalesce(valid_from, '0001-01-01') <= ${day}::date and coalesce(valid_to, '9999-12-31') > ${day}::date as valid
    from divisions
    where (level = any(${levels}) and code >= ${regionFrom} and code < ${regionTo}) or code = any(${[...found]})
    order by code, coalesce(valid_from, '0001-01-01') desc`.execute(work.db);
  const names = new Map(rows.map((row) => [row.code, row.name]));
  const inside = filter.within ? prefixOf(filter.within) : '';
  const listed = rows
    .filter((row) => listsAll && row.valid && row.level !== 'zone' && levels.includes(row.level) && row.code.startsWith(inside))
    .map((row) => row.code);
  return withFound(listed, found)
    .toSorted()
    .map((code) => {
      const name = names.get(code) ?? code;
      const isOwn = levelOfCode(code) !== level && !(level === 'county' && levelOfCode(code) === 'zone');
      return isOwn
        ? { key: code, names: { zh: `${name}本级`, en: `${name} itself` }, opens: { within: code, exact: '1' as const } }
        : { key: code, names: { zh: name, en: name }, opens: { within: code } };
    });
}

function prefixOf(code: string): string {
  return code.replace(/^(\d{2})0{7}$|^(\d{4})0{5}$|^(\d{6})0{3}$/, '$1$2$3');
}

function withFound(listed: string[], found: ReadonlySet<string>): string[] {
  return [...listed, ...[...found].filter((key) => !listed.includes(key)).toSorted()];
}
