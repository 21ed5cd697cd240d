import { columnName } from '../../../domain/campaign/column-name.ts';
import { divisorOf } from '../../../domain/campaign/measure-schema.ts';
import { badField } from '../../platform/refused.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';

type Names = { zh: string; en: string };

/** A figure by the id of an address: a measure of the campaign, or a share that one of its forms prints (A7r). */
export interface NamedFigure {
  id: string;
  names: Names;
  unit: Names;
  isShare: boolean;
  /** The whole number is shown divided by this. */
  divideBy: number;
  /** What is counted; of a share, its numerator. */
  measure: string;
  /** Of a share, what it is a part of; else the measure itself. These are the records that open. */
  whole: string;
  basis: Names;
}

/** All figures of a campaign: its measures, then the shares of its forms. */
export function namedFigures(campaign: LoadedCampaign): NamedFigure[] {
  const measures = campaign.measures.map((one) => ({
    id: one.id,
    names: one.name,
    unit: one.unit,
    isShare: false,
    divideBy: divisorOf(one),
    measure: one.id,
    whole: one.id,
    basis: one.basis,
  }));
  const shares = campaign.forms.flatMap((form) =>
    form.columns.flatMap((column) => {
      if (!('ratio' in column)) return [];
      const { under, names } = column;
      const [measure, whole] = column.ratio;
      const full = { zh: columnName(under?.zh, names.zh), en: under ? `${under.en}: ${names.en.toLowerCase()}` : names.en };
      return [{ id: column.code, names: full, unit: column.unit, isShare: true, divideBy: 1, measure, whole, basis: form.basis }];
    }),
  );
  return [...measures, ...shares];
}

/** The figures of a list of ids. Throws Refused (field measures) for one that the campaign has not. */
export function figuresByIds(campaign: LoadedCampaign, ids: readonly string[]): NamedFigure[] {
  const all = new Map(namedFigures(campaign).map((figure) => [figure.id, figure]));
  return ids.map((id) => {
    const figure = all.get(id);
    if (!figure) throw badField('measures', `行动“${campaign.names.zh}”没有指标 ${id}。`, `The campaign has no figure ${id}.`);
    return figure;
  });
}
