import type { FactValues } from './fact-values.ts';
import type { recordFactTable } from './record-fact-table.ts';

export type FactKey = keyof typeof recordFactTable;

/**
 * What the record of an inspection, a problem or a case knows, for its documents: a flat bag under known keys.
 * A key that is left out is not known yet; the field stays open. Which keys a kind reads is in its fields and in document-faults.ts.
 */
export type DocumentRecordFacts = { readonly [K in FactKey]?: FactValues[(typeof recordFactTable)[K]['type']] | undefined };
