import type { WrittenFields } from '../../../../contracts/document-records.ts';

/** What a field of a document holds while it is written. */
export type FieldValue = WrittenFields[string];
