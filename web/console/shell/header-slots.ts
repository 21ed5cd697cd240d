import type { ComponentType } from 'react';

/** Parts of the header that modules fill (search over all records, messages); an empty one takes no room. */
export const headerSlots: { search?: ComponentType; messages?: ComponentType } = {};
