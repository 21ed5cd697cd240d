import type { Text } from './text-schema.ts';

/** Where inside a file: keys and positions from the top. */
export type Place = readonly (string | number)[];

/** One fault of a campaign file. `path` is a JSON pointer ('' = the whole file) or, for text that is no JSON, line and column. */
export type CampaignFault = { file: string; path: string; fault: Text };

/** Takes a fault down; the caller knows the file. */
export type ReportFault = (place: Place, zh: string, en: string) => void;

/** JSON pointer (RFC 6901) of a place. */
export function pointerTo(place: Place): string {
  return place.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
