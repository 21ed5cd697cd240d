import { yuanText } from '../../../../domain/sanctions/money.ts';

/** Fen as yuan; nothing known prints as a dash. */
export function showYuan(fen: number | null): string {
  return fen === null ? '—' : yuanText(fen);
}
