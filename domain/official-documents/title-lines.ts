/** Width of a text in full-width characters: a Latin letter or digit counts as half. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character <= '\u02ff' ? 0.55 : 1;
  return width;
}

/** Never broken: dates, numbers, document numbers. */
const wholes = /\d+年(?:\d+月)?(?:\d+日)?|〔\d*〕(?:\d+号)?|[\d,.]+[%％]?/gu;
/** Broken only where the lines would else be too uneven: what stands in brackets or quotes. */
const quotations = /[《“（][^》”）]*[》”）]/gu;
const maynotStart = /^[的地得了着和与及、，。：；！？）〕》”]/u;
const maynotEnd = /[（〔《“和与及对将]$/u;

/** Each place between two words, with what a break there costs; 0 is free. */
function breakCosts(title: string): Map<number, number> {
  const costs = new Map<number, number>();
  for (const word of new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)) costs.set(word.index, 0);
  for (const whole of title.matchAll(wholes)) {
    for (let at = whole.index + 1; at < whole.index + whole[0].length; at += 1) costs.delete(at);
  }
  const quoted = new Set<number>();
  for (const part of title.matchAll(quotations)) {
    for (let at = part.index + 1; at < part.index + part[0].length; at += 1) quoted.add(at);
  }
  for (const [at] of costs) {
    const rest = title.slice(at);
    if (maynotStart.test(rest) || maynotEnd.test(title.slice(0, at))) costs.set(at, 80);
    else if (quoted.has(at)) costs.set(at, 15);
    else if (rest.startsWith('关于')) costs.set(at, -6);
    else if (title.slice(0, at).endsWith('关于')) costs.set(at, 12);
  }
  costs.delete(0);
  return costs;
}

function shapeCost(lines: string[]): number {
  const widths = lines.map(textWidth);
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const uneven = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0);
  // 回行应排列对称、长短适宜，使用梯形或者菱形 (GB/T 9704-2012 7.3.1): never an hourglass.
  const hourglass = widths.slice(1, -1).some((width, index) => width < widths[index]! - 1 && width < widths[index + 2]! - 1);
  return uneven + (hourglass ? 60 : 0);
}

function bestSplit(title: string, places: [number, number][], lineCount: number, capacity: number): string[] | undefined {
  let best: { cost: number; lines: string[] } | undefined;
  const walk = (from: number, firstPlace: number, lines: string[], cost: number): void => {
    if (lines.length === lineCount - 1) {
      const all = [...lines, title.slice(from)];
      if (all.some((text) => textWidth(text) > capacity)) return;
      const total = cost + shapeCost(all);
      if (best === undefined || total < best.cost) best = { cost: total, lines: all };
      return;
    }
    for (let index = firstPlace; index < places.length; index += 1) {
      const [at, placeCost] = places[index]!;
      const text = title.slice(from, at);
      if (textWidth(text) > capacity) break;
      walk(at, index + 1, [...lines, text], cost + placeCost);
    }
  };
  walk(0, 0, [], 0);
  return best?.lines;
}

/**
 * A title as the lines it is printed in, each at most `capacity` full-width characters.
 * Line ends in the title are kept as they are; else it is broken between words, evenly, into as few lines as it needs.
 * Titles beyond four lines are left to the renderer in one piece.
 */
export function titleLines(title: string, capacity: number): string[] {
  const given = title
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const text = given[0] ?? '';
  if (given.length > 1 || textWidth(text) <= capacity) return given;
  const places = [...breakCosts(text)].toSorted(([a], [b]) => a - b);
  for (let lineCount = Math.ceil(textWidth(text) / capacity); lineCount <= 4; lineCount += 1) {
    const lines = bestSplit(text, places, lineCount, capacity);
    if (lines !== undefined) return lines;
  }
  return [text];
}
