import { normalisedName } from '../identifiers/core-name.ts';

/**
 * An address spelt one way, for comparing: width, spaces and signs, and without the divisions at its head, which one
 * clerk writes and another does not (江苏省南京市玄武区示例路 1 号, 玄武区示例路1号). `places` come from placeWords,
 * longest first. Empty where fewer than three characters would be left: too little to know a place by.
 */
export function placeKey(address: string, places: readonly string[]): string {
  let rest = normalisedName(address).replace(/[()[\]{}〔〕【】《》<>#]/g, '');
  for (;;) {
    const word = places.find((place) => rest.startsWith(place));
    if (word === undefined) break;
    rest = rest.slice(word.length).replace(/^[省市区县]/, '');
  }
  return rest.length < 3 ? '' : rest;
}
