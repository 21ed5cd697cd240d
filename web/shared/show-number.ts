/** A count as printed: 1,027. Nothing known prints as a dash. */
export function showCount(count: number | null | undefined): string {
  return count === null || count === undefined ? '—' : String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** A figure as printed: a count, or a sum kept in fen shown in yuan or ten thousand yuan with two decimals. */
export function showFigure(value: number | null | undefined, divideBy = 1): string {
  if (divideBy === 1 || value === null || value === undefined) return showCount(value);
  const [whole = '0', part = '00'] = (value / divideBy).toFixed(2).split('.');
  return `${showCount(Number(whole))}.${part}`;
}

/** A share from 0 to 1 as percent with one decimal: 87.5%. Of nothing: a dash. */
export function showShare(share: number | null | undefined): string {
  return share === null || share === undefined || Number.isNaN(share) ? '—' : `${(share * 100).toFixed(1)}%`;
}
