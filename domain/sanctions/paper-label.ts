/** How a paper is named where a record rests on it: by its number, a form without one by its name and day. */
export function paperLabel({ number, zh, issuedOn }: { number: string | null; zh: string; issuedOn: string | null }): string {
  return number ?? `${zh}（${issuedOn ?? ''}）`;
}
