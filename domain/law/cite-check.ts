import type { Cite } from './cite.ts';
import { laws } from './law-table.ts';

/** Whether a value names a place in a law that is listed. */
export function isCite(value: unknown): value is Cite {
  if (typeof value !== 'object' || value === null) return false;
  const { law, article, paragraph, item } = value as Record<string, unknown>;
  const isPlace = (one: unknown) => one === undefined || (Number.isInteger(one) && (one as number) >= 1);
  return (
    typeof law === 'string' &&
    Object.hasOwn(laws, law) &&
    Number.isInteger(article) &&
    (article as number) >= 1 &&
    isPlace(paragraph) &&
    isPlace(item)
  );
}
