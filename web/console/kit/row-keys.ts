import type { KeyboardEvent } from 'react';

/** Arrow keys, Home and End move between the rows of a table, Enter opens the one in focus. */
export function moveInRows(event: KeyboardEvent<HTMLElement>, open: () => void): void {
  if (event.target !== event.currentTarget) return; // a link or box inside the row keeps its own keys
  const rows = [...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('tr[tabindex]') ?? [])];
  const here = rows.indexOf(event.currentTarget);
  const there = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (event.key === 'Enter') open();
  else if (there !== undefined) rows[there]?.focus();
  else return;
  event.preventDefault();
}
