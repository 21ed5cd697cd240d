import { columnName } from '../../../domain/campaign/column-name.ts';
import type { ReportForm } from '../../../domain/campaign/forms-schema.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';

/** A column of a circular's tables: a measure of the month or of all so far, or a share of two measures of all so far. */
export type CircularColumn =
  | { header: string; group: string; span: 'month' | 'cumulative'; measure: string }
  | { header: string; group: string; span: 'cumulative'; share: readonly [string, string]; isRankable: boolean; code: string; name: string };

/**
 * The columns, taken from the campaign's form: what the month found and settled, then each share the form prints with the two
 * figures that it is made of. Numbers of checks by unit are left out: 国办发〔2024〕54号.
 */
export function circularColumns(campaign: LoadedCampaign): CircularColumn[] {
  const form = circularForm(campaign);
  const overProblems = new Set(campaign.measures.filter((measure) => measure.over === 'problem').map(({ id }) => id));
  const shares = form.columns.flatMap((column) => ('ratio' in column ? [column] : []));
  const inShares = new Set(shares.flatMap(({ ratio }) => ratio));
  const month: CircularColumn[] = form.columns.flatMap((column) => {
    if (!('measure' in column) || column.kind !== undefined || !overProblems.has(column.measure) || inShares.has(column.measure)) return [];
    return [{ header: column.names.zh, group: '本期', span: 'month' as const, measure: column.measure }];
  });
  const cumulative = shares.flatMap((column): CircularColumn[] => {
    const group = `${column.under?.zh ?? column.names.zh}（累计）`;
    const [numerator, denominator] = column.ratio;
    const nameOf = (id: string) => form.columns.find((one) => 'measure' in one && one.measure === id && one.kind === undefined)?.names.zh ?? id;
    return [
      { header: nameOf(denominator), group, span: 'cumulative', measure: denominator },
      { header: nameOf(numerator), group, span: 'cumulative', measure: numerator },
      {
        header: column.names.zh,
        group,
        span: 'cumulative',
        share: column.ratio,
        isRankable: column.rankable,
        code: column.code,
        name: columnName(column.under?.zh, column.names.zh),
      },
    ];
  });
  return [...month, ...cumulative];
}

/** The form that the circular speaks of. */
export function circularForm(campaign: LoadedCampaign): ReportForm {
  const form = campaign.forms.find(({ key }) => key === campaign.circular.form);
  if (!form) throw new Error(`campaign ${campaign.key}: its circular names a form that it has not`);
  return form;
}
