import { placeKey } from '../../../domain/enterprises/place-key.ts';
import { coreName, normalisedName, placeWords } from '../../../domain/identifiers/core-name.ts';
import type { Work } from '../../platform/work.ts';

/** How names and addresses are spelt for comparing, with the places of every day: a firm may still carry an old county's name. */
export interface Spelling {
  nameKey(name: string): string;
  coreName(name: string): string;
  placeKey(address: string): string;
}

/** Reads the divisions once; then each name costs microseconds, so that 20,000 rows of a file can be spelt. */
export async function readSpelling(work: Work): Promise<Spelling> {
  const divisions = await work.db.selectFrom('divisions').select(['name', 'level']).distinct().execute();
  const byFirst = new Map<string, string[]>();
  for (const word of placeWords(divisions)) {
    const first = word.charAt(0);
    const known = byFirst.get(first);
    if (known) known.push(word);
    else byFirst.set(first, [word]);
  }
  // Only words that can occur in the text, the longest first as placeWords gives them.
  const within = (text: string) =>
    [...new Set(text)].flatMap((first) => byFirst.get(first) ?? []).sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
  return {
    nameKey: (name) => nameKey(name),
    coreName: (name) => coreName(name, within(normalisedName(name))),
    placeKey: (address) => placeKey(address, within(normalisedName(address))),
  };
}

/** A name spelt one way: width, capitals, no spaces, signs or brackets. */
export function nameKey(name: string): string {
  return normalisedName(name).replace(/[()[\]{}〔〕【】《》<>]/g, '');
}
