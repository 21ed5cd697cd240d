import type { Work } from './work.ts';

/** Who acts, for what and as whom, as every line of a record's history says it; nobody where the system acts. */
export function actorColumns({ viewer }: Work) {
  return {
    person_id: viewer.personId || null,
    unit_id: viewer.unitId || null,
    capacity: `${viewer.unitName} ${viewer.postTitle}`.trim(),
  };
}
