import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let reachable = true;
let probing: ReturnType<typeof setInterval> | undefined;

function tell(next: boolean): void {
  if (next === reachable) return;
  reachable = next;
  listeners.forEach((listener) => listener());
}

async function probe(): Promise<void> {
  try {
    const answer = await fetch('/health/live', { cache: 'no-store' });
    if (answer.ok) markReachable();
  } catch {
    // still away; the next probe asks again
  }
}

/** A call was answered, by whatever status. */
export function markReachable(): void {
  clearInterval(probing);
  probing = undefined;
  tell(true);
}

/** A call found no server; asks every 5 seconds until one answers. */
export function markUnreachable(): void {
  tell(false);
  probing ??= setInterval(() => void probe(), 5000);
}

/** Whether the last call found a server. */
export function useReachable(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => reachable,
  );
}
