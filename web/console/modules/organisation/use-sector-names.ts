import { useQuery } from '@tanstack/react-query';
import { getCampaign } from '../../../../contracts/campaigns.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useSession } from '../../session/use-session.ts';

/** The sectors of the present campaign, for choosing. */
export function useSectors() {
  const { campaign } = useSession();
  const { data } = useQuery({ ...queryFor(getCampaign, { params: { id: campaign?.id ?? '' } }), enabled: campaign !== null, staleTime: 3_600_000 });
  return data?.sectors ?? [];
}

/** Names of sectors by their numbers; the number itself for a sector of another campaign. */
export function useSectorNames(): (sector: number) => string {
  const sectors = useSectors();
  const bilingual = useBilingual();
  return (number) => {
    const found = sectors.find((sector) => sector.number === number);
    return found ? bilingual(found.names) : String(number);
  };
}
