import type { ReportFigures } from '../../../contracts/report-figures.ts';
import { textSimilarity } from '../../../domain/reports/text-similarity.ts';
import type { SimilarText } from '../../../contracts/report-figures.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { checkReport, scopeOfRecord, type ReportChecks } from './check-report.ts';
import { computeFigures } from './compute-figures.ts';
import type { LoadedReport } from './get-report.ts';
import { wordsByCode } from './report-records.ts';

const shortest = 60;
const alike = 0.6;

export interface PresentReport extends ReportChecks {
  /** Null for a report in words alone. */
  figures: ReportFigures | null;
  texts: Record<string, string>;
  explanations: Record<string, string>;
  similarTexts: SimilarText[];
}

/** The report as it would be sent now: figures from the records, the words kept, and all that the checks say about them. */
export async function presentReport(work: Work, report: LoadedReport, as: { snapshot?: string } = {}): Promise<PresentReport> {
  const { record, form, campaign } = report;
  const figures = form ? await computeFigures(work, { campaign, form, scope: scopeOfRecord(record), period: record.period, ...as }) : null;
  return {
    figures,
    explanations: wordsByCode(record.draft_explanations),
    ...(await judgeReport(work, report, figures, wordsByCode(record.draft_texts))),
  };
}

/** What checks, warnings and comparisons of texts say of figures and words. */
export async function judgeReport(work: Work, report: LoadedReport, figures: ReportFigures | null, texts: Record<string, string>) {
  const siblings = await siblingTexts(work, report);
  const checks = await checkReport(
    work,
    report,
    figures,
    texts,
    siblings.map((sibling) => sibling.texts),
  );
  const similarTexts = report.texts.flatMap(({ code }) => likenesses(code, texts[code] ?? '', checks.earlier[0]?.texts, siblings));
  return { ...checks, texts, similarTexts };
}

interface SiblingText {
  unitName: string;
  texts: Record<string, string>;
}

/**
 * Words that other units with the same receiver sent for the same duty and period. Read beyond the writer's sight and only
 * compared: what they say is not shown to him.
 */
async function siblingTexts(work: Work, { record }: LoadedReport): Promise<SiblingText[]> {
  if (record.to_unit_id === null) return [];
  return work.underScope(wholeProvince, async () => {
    const rows = await work.db
      .selectFrom('report_versions as v')
      .innerJoin('reports as r', 'r.id', 'v.report_id')
      .select(['v.texts', 'v.unit_name'])
      .whereRef('v.version', '=', 'r.current_version')
      .where('r.campaign_id', '=', record.campaign_id)
      .where('r.duty_key', '=', record.duty_key)
      .where('r.period', '=', record.period)
      .where('r.to_unit_id', '=', record.to_unit_id)
      .where('r.id', '!=', record.id)
      .orderBy('r.id')
      .limit(200)
      .execute();
    return rows.map((row) => ({ unitName: row.unit_name, texts: wordsByCode(row.texts) }));
  });
}

/** The text most alike among those of other units, and last period's own, where alike enough to be named. */
function likenesses(code: string, text: string, previous: Record<string, string> | undefined, siblings: readonly SiblingText[]): SimilarText[] {
  if ([...text].length < shortest) return [];
  const own = textSimilarity(text, previous?.[code] ?? '');
  const others = siblings
    .map(({ unitName, texts }) => ({ unitName, similarity: textSimilarity(text, texts[code] ?? '') }))
    .toSorted((a, b) => b.similarity - a.similarity);
  const nearest = others[0];
  return [
    ...(own >= alike ? [{ code, with: 'previous' as const, unitName: null, similarity: own }] : []),
    ...(nearest && nearest.similarity >= alike ? [{ code, with: 'other-unit' as const, ...nearest }] : []),
  ];
}
