import { sha256 } from './sha256.ts';

/** One entry of a published list: its id and the name it is known by. */
export interface DrawEntry {
  id: string;
  name: string;
}

/** Ways of drawing; a draw keeps its own, so that it is checked by the way of its day. They differ in how an officer stands on the list. */
export type DrawMethod = 'anzhi-draw-1' | 'anzhi-draw-2';

export interface DrawList {
  /** Left out: today's. */
  method?: DrawMethod;
  firms: readonly DrawEntry[];
  officers: readonly DrawEntry[];
  /** How many firms are drawn, and how many officers go to each: at least two. */
  firmsWanted: number;
  officersPerFirm: number;
}

export interface DrawnFirm extends DrawEntry {
  /** The hash by which it was placed. */
  hash: string;
  officers: (DrawEntry & { hash: string })[];
}

/**
 * Officers stand on the list by the number of their certificate, so that the whole list can be published; in 'anzhi-draw-1' they stood by
 * name. 国办发〔2018〕118号附1“行政执法公示制度”: 执法人员事前公开；待核实 (that the number suffices without the name)
 */
export const drawMethod: DrawMethod = 'anzhi-draw-2';

/** The list as text, the same whatever the order in which it was entered: what its hash is taken of. One entry a line. */
export function drawListText({ method = drawMethod, firms, officers, firmsWanted, officersPerFirm }: DrawList): string {
  const lines = (kind: string, entries: readonly DrawEntry[]) =>
    entries.toSorted((a, b) => byText(a.id, b.id)).map(({ id, name }) => `${kind}|${id}|${name}`);
  return [`${method}|${firmsWanted}|${officersPerFirm}`, ...lines('firm', firms), ...lines('officer', officers)].join('\n');
}

/** SHA-256 of the list's text. It is published before the seed is known: neither can be fitted to the other. */
export function drawListHash(list: DrawList): string {
  return sha256(drawListText(list));
}

/**
 * Draws firms, and officers for each (双随机). Firms are placed by SHA-256("seed|list hash|firm|id") and the first are taken; officers for a
 * firm by SHA-256("seed|list hash|officer|firm id|id"). Deterministic: whoever has the list and the seed finds the same. Where
 * fewer stand on the list than are wanted, all are taken.
 */
export function drawFrom(list: DrawList, seed: string, listHash = drawListHash(list)): DrawnFirm[] {
  const key = `${seed}|${listHash}`;
  return placed(list.firms, (id) => `${key}|firm|${id}`)
    .slice(0, list.firmsWanted)
    .map((firm) => ({ ...firm, officers: placed(list.officers, (id) => `${key}|officer|${firm.id}|${id}`).slice(0, list.officersPerFirm) }));
}

function placed(entries: readonly DrawEntry[], text: (id: string) => string): (DrawEntry & { hash: string })[] {
  return entries.map(({ id, name }) => ({ id, name, hash: sha256(text(id)) })).toSorted((a, b) => byText(a.hash, b.hash) || byText(a.id, b.id));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
