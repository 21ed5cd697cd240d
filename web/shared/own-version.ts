/** Versions that one's own acts have made, by record: the page still shows the one before until it is read again. */
const made = new Map<string, number>();

/** Keeps what an act of one's own answered: the next act goes on from it. */
export function rememberOwnVersion(record: string, version: number): void {
  made.set(record, version);
}

/** The version to act upon: as shown, or the newer one that one's own last act made. What others did since still answers 412. */
export function versionToActOn(record: string, shown: number): number {
  return Math.max(shown, made.get(record) ?? 0);
}
