/** A state in words: green only for what is settled. */
export function StatusWords({ status, words }: { status: string; words: string }) {
  const look = status === 'closed' ? 'settled' : status === 'voided' || status === 'merged' ? 'quiet' : '';
  return <span className={look}>{words}</span>;
}
