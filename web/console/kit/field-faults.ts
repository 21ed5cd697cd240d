import { createContext, useContext } from 'react';

export type FieldFault = { path: string; message: string };

/** The faults of the last refusal, for the fields below. */
export const FieldFaults = createContext<FieldFault[]>([]);

/** The id of the control of a field, so that the summary can lead to it. */
export function fieldId(path: string): string {
  return `field-${path.replace(/[^\w-]/g, '-')}`;
}

/** What was wrong with this field at the last try. */
export function useFaultOf(path: string): string | undefined {
  return useContext(FieldFaults).find((fault) => fault.path === path)?.message;
}
