import { useQuery } from '@tanstack/react-query';
import { enterpriseChoices } from '../../../../contracts/enterprises.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';

/** The sectors to choose from, in the language that is switched on. */
export function useSectorOptions(): { value: number; label: string }[] {
  const say = useBilingual();
  const { data } = useQuery({ ...queryFor(enterpriseChoices, {}), staleTime: 3_600_000 });
  return (data?.sectors ?? []).map(({ id, name }) => ({ value: id, label: say(name) }));
}
