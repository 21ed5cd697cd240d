import type { ReportFigures, reportFormShape } from '../../../contracts/report-figures.ts';
import type { z } from 'zod';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

/** What a version keeps beside its words: all that was on the paper, so that it reads the same whatever is renamed later. */
export interface FrozenSheet {
  head: { key: string; names: { zh: string; en: string }; value: string }[];
  shape: z.output<typeof reportFormShape>;
  /** Null for a report in words alone. */
  figures: ReportFigures | null;
  /** Files that were sent with it; absent in versions of before there were any. */
  fileIds?: string[];
}

export interface FrozenVersion {
  reportId: string;
  unitId: string;
  unitName: string;
  regionCode: string;
  period: string;
  version: number;
  sheet: FrozenSheet;
  texts: Record<string, string>;
  explanations: Record<string, string>;
  figuresAt: Date;
  madeAt: Date;
}

function versions(work: Work) {
  return work.db
    .selectFrom('report_versions as v')
    .innerJoin('reports as r', 'r.id', 'v.report_id')
    .select([
      'v.report_id',
      'v.version',
      'v.figures',
      'v.texts',
      'v.explanations',
      'v.figures_at',
      'v.made_at',
      'v.unit_name',
      'r.unit_id',
      'r.region_code',
      'r.period',
    ]);
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof versions>['executeTakeFirstOrThrow']>>;

function frozenOf(row: VersionRow): FrozenVersion {
  return {
    reportId: row.report_id,
    unitId: row.unit_id,
    unitName: row.unit_name,
    regionCode: row.region_code,
    period: row.period,
    version: row.version,
    sheet: row.figures as FrozenSheet,
    texts: row.texts as Record<string, string>,
    explanations: row.explanations as Record<string, string>,
    figuresAt: row.figures_at,
    madeAt: row.made_at,
  };
}

/** One version as it was sent. Throws not-found. */
export async function getFrozenVersion(work: Work, reportId: string, version: number): Promise<FrozenVersion> {
  const row = await versions(work).where('v.report_id', '=', reportId).where('v.version', '=', version).executeTakeFirst();
  if (!row) throw notFound('版本', 'version');
  return frozenOf(row);
}

/** What the units below last sent for the same form and period. */
export async function versionsBelow(work: Work, unitId: string, of: { campaignId: string; form: string; period: string }): Promise<FrozenVersion[]> {
  const rows = await versions(work)
    .whereRef('v.version', '=', 'r.current_version')
    .where('r.to_unit_id', '=', unitId)
    .where('r.campaign_id', '=', of.campaignId)
    .where('r.form', '=', of.form)
    .where('r.period', '=', of.period)
    .orderBy('r.region_code')
    .orderBy('r.unit_id')
    .execute();
  return rows.map(frozenOf);
}

/** What the unit itself last sent for earlier periods of the same duty, the latest first. */
export async function earlierVersions(
  work: Work,
  report: { campaign_id: string; duty_key: string; unit_id: string; period: string },
  limit: number,
): Promise<FrozenVersion[]> {
  const rows = await versions(work)
    .whereRef('v.version', '=', 'r.current_version')
    .where('r.campaign_id', '=', report.campaign_id)
    .where('r.duty_key', '=', report.duty_key)
    .where('r.unit_id', '=', report.unit_id)
    .where('r.period', '<', report.period)
    .orderBy('r.period', 'desc')
    .limit(limit)
    .execute();
  return rows.map(frozenOf);
}
