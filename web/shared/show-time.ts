const shanghaiOffsetMs = 8 * 3_600_000;

/** Day of an instant in China Standard Time (+08:00, no summer time in force): 2009-09-25. A day stays as it is. */
export function showDay(instant: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(instant)) return instant;
  return inShanghai(instant).slice(0, 10);
}

/** Minute of an instant in China Standard Time: 2009-09-25 14:05. */
export function showMinute(instant: string): string {
  return inShanghai(instant).slice(0, 16).replace('T', ' ');
}

/** Whole days from one day to another, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function inShanghai(instant: string): string {
  return new Date(Date.parse(instant) + shanghaiOffsetMs).toISOString();
}
