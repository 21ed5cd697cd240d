import { useQuery } from '@tanstack/react-query';
import { getSanctions } from '../../../../contracts/sanctions.ts';
import { queryFor } from '../../../shared/query-for.ts';

/** The sanctions of a case; the parts of its page ask once for all. */
export function useSanctions(caseId: string) {
  return useQuery(queryFor(getSanctions, { params: { id: caseId } })).data;
}
