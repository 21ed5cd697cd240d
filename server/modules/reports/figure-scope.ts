import type { ReportFigures } from '../../../contracts/report-figures.ts';
import type { ReportForm } from '../../../domain/campaign/forms-schema.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import { sectorsOfMask } from '../../../domain/organisation/sector-mask.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import type { Dimension } from '../figures/for-other-modules.ts';

/** Over which records a report speaks: a region and all below it, and, for a member body (条), its sectors only. */
export interface FigureScope {
  regionCode: string;
  level: string;
  /** Null for every sector. */
  sectors: number[] | null;
}

type TableShape = ReportFigures['tables'][number];

/** The scope of a unit's report. A government or office (块) answers for its region, a member body for its sectors over the province. */
export function scopeOfUnit(unit: { kind: string; level: string; regionCode: string; sectors: string }): FigureScope {
  const isTerritorial = unit.kind === 'government' || unit.kind === 'office' || unit.kind === 'leading-group';
  return { regionCode: unit.regionCode, level: unit.level, sectors: isTerritorial ? null : sectorsOfMask(BigInt(unit.sectors)) };
}

/** What the rows of a table by region are read by: the level below the scope's own. */
export function regionDimension(scope: FigureScope): Dimension {
  if (scope.level === 'province') return 'city';
  return scope.level === 'city' ? 'county' : 'region';
}

/** The tables of a form with their rows for a scope: the campaign's sectors, or the governments one level below. */
export async function tableShapes(work: Work, campaign: LoadedCampaign, form: ReportForm, scope: FigureScope): Promise<TableShape[]> {
  const { sectors } = scope;
  const total = { row: 'total', names: { zh: '合计', en: 'Total' }, query: { region: scope.regionCode, sectors } };
  const bySector = campaign.sectors
    .filter((sector) => sectors === null || sectors.includes(sector.number))
    .map((sector) => ({ row: String(sector.number), names: sector.names, query: { region: scope.regionCode, sectors: [sector.number] } }));
  const byRegion = form.tables.some(({ rows }) => rows === 'regions') ? await regionRows(work, scope) : [];
  return form.tables.map(({ key, names, rows }) => ({ key, names, rows: rows === 'sectors' ? bySector : byRegion, total }));
}

const levelBelow: Readonly<Record<string, string>> = { province: 'city', city: 'county', county: 'township' };

/** Governments and not the division file: they bear the code of today from the same act that re-codes the records. */
async function regionRows(work: Work, scope: FigureScope) {
  const { from, to } = regionRange(scope.regionCode);
  const below = levelBelow[scope.level];
  const units = await work.db
    .selectFrom('units')
    .select(['region_code', 'short_name'])
    .where('kind', '=', 'government')
    .where('level', '=', below ?? scope.level)
    .where('region_code', '>=', from)
    .where('region_code', '<', to)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', work.today)]))
    .orderBy('region_code')
    .execute();
  return units.map((unit) => ({
    row: unit.region_code,
    names: { zh: unit.short_name, en: unit.short_name },
    query: { region: unit.region_code, sectors: scope.sectors },
  }));
}
