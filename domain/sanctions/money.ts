/** Sums of sanctions are whole fen; the law's tables and documents speak of yuan. */
export type Fen = number;

/** Fen of a sum in yuan. Throws RangeError for a sum that is no whole number of fen. */
export function fenOf(yuan: number): Fen {
  if (!isSumOfMoney(yuan)) throw new RangeError(`not a sum of money: ${yuan}`);
  return Math.round(yuan * 100);
}

/** Whether a sum in yuan is a whole number of fen: 5000.005 is none. */
export function isSumOfMoney(yuan: number): boolean {
  const fen = Math.round(yuan * 100);
  return Number.isSafeInteger(fen) && fen / 100 === yuan;
}

/** 12345600 -> '123,456.00', in yuan. */
export function yuanText(fen: Fen): string {
  const [whole = '0', cents = '00'] = (Math.abs(fen) / 100).toFixed(2).split('.');
  return `${fen < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

/** Fen of '50000', '50,000.00' or '50000.5'; undefined for anything else, and for a sum that is not above nothing. */
export function fenOfText(text: string): Fen | undefined {
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const fen = Number(match[1]!.replaceAll(',', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0') || 0);
  return fen > 0 ? fen : undefined;
}
