import type { ReportFigures } from '../../../contracts/report-figures.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { computeFigures } from './compute-figures.ts';
import { scopeOfUnit } from './figure-scope.ts';

/** A form's figures for a unit, or for the whole province of the campaign. */
export type FiguresFor = { unitId: string } | 'province';

/**
 * The tables of a form (by sector and by region one level down; month, cumulative, month before) for a period, as at a moment or in a
 * state of the database (presentSnapshot); now where left out. Under the viewer's scope. Throws not-found for a campaign, form or unit that is not there.
 */
export async function formFiguresOf(work: Work, campaignId: string, formKey: string, of: FiguresFor, period: string, as: { asAt?: Date; snapshot?: string } = {}): Promise<ReportFigures> {
  const campaign = await getCampaign(work, campaignId);
  const form = campaign.forms.find(({ key }) => key === formKey);
  if (!form) throw notFound('统计表', 'form');
  const scope = of === 'province' ? { regionCode: campaign.region, level: 'province', sectors: null } : await scopeOf(work, of.unitId);
  return computeFigures(work, { campaign, form, scope, period, ...as });
}

async function scopeOf(work: Work, unitId: string) {
  const unit = await work.db.selectFrom('units').select(['kind', 'level', 'region_code', 'sectors']).where('id', '=', unitId).executeTakeFirst();
  if (!unit) throw notFound('单位', 'unit');
  return scopeOfUnit({ kind: unit.kind, level: unit.level, regionCode: unit.region_code, sectors: unit.sectors });
}
