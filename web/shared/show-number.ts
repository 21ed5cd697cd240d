/** A count as printed: 1,027. Nothing known prints as a dash. */
export function showCount(count: number | null | undefined): string {
  return count === null || count === undefined ? '—' : String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** A share from 0 to 1 as percent with one decimal: 87.5%. Of nothing: a dash. */
export function showShare(share: number | null | undefined): string {
  return share === null || share === undefined || Number.isNaN(share) ? '—' : `${(share * 100).toFixed(1)}%`;
}
