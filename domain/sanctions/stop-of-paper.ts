import type { Day } from '../calendar/day.ts';
import type { DocumentFields } from '../documents/document-kind.ts';
import { chosenStops, namesStop, STOPS, WITHDRAWAL } from '../documents/stop-fields.ts';
import type { Words } from '../law/words.ts';

const stopWords: readonly ({ readonly key: string } & Words)[] = [...STOPS, WITHDRAWAL];

/** What a 现场处理措施决定书 stops, as the record of the measure holds it. */
export interface StopOfPaper {
  /** As chosen; empty for a paper of before the choice. */
  readonly stops: readonly string[];
  readonly words: string;
  /** undefined: from the day of issue. */
  readonly from: Day | undefined;
  readonly until: Day | undefined;
}

/** By the choice; where the paper has none, by its words or its last day. undefined: nothing is stopped. 安全生产法(2021)第六十五条第一款第(三)项 */
export function stopOfPaper(fields: DocumentFields): StopOfPaper | undefined {
  const lines = (fields['measureDecisions'] ?? []) as readonly string[];
  const until = (fields['measureEndsOn'] as Day | undefined) || undefined;
  const stops = chosenStops(fields);
  if (stops === undefined)
    return until !== undefined || namesStop(lines) ? { stops: [], words: lines.join('；'), from: undefined, until } : undefined;
  if (stops.length === 0) return undefined;
  const object = String(fields['stopObject'] ?? '');
  const chosen = stopWords.filter(({ key }) => stops.includes(key)).map(({ zh }) => zh);
  return { stops, words: `${chosen.join('，')}：${object}`, from: (fields['stopFrom'] as Day | undefined) || undefined, until };
}
