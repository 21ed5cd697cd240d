/**
 * How alike two texts are, 0 to 1: the share of neighbouring pairs of characters that they have in common (Dice), each pair as
 * often as it occurs. Spaces, punctuation and digits are left out, so that a changed figure or comma does not hide a copy.
 */
export function textSimilarity(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const all = total(first) + total(second);
  if (all === 0) return 0;
  let shared = 0;
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
  return (2 * shared) / all;
}

function pairsOf(text: string): Map<string, number> {
  const characters = [...text.toLowerCase().replaceAll(/[^\p{L}]/gu, '')];
  const pairs = new Map<string, number>();
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1];
    if (next === undefined) break;
    pairs.set(character + next, (pairs.get(character + next) ?? 0) + 1);
  }
  return pairs;
}

function total(pairs: Map<string, number>): number {
  let sum = 0;
  for (const count of pairs.values()) sum += count;
  return sum;
}
