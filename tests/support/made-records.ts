import type { CountedRecord } from '../../domain/figures/counted-record.ts';
import { countChange } from '../../server/modules/figures/for-other-modules.ts';
import type { Work } from '../../server/platform/work.ts';

interface MadeAct {
  id: number;
  regionCode: string;
  sector: number;
  kind: string;
  registered: string;
  /** Voided: counted before, not after. */
  voided?: boolean;
}

/** An illegal act counted (or, when voided, taken out of the count) without its file: for tests of what figures do. */
export async function countMadeAct(
  work: Work,
  campaignId: string,
  { id, regionCode, sector, kind, registered, voided = false }: MadeAct,
): Promise<void> {
  const record = (isCounted: boolean): CountedRecord => ({
    over: 'problem',
    isCounted,
    regionThen: regionCode,
    sector,
    kind,
    days: { registered },
    where: { nature: 'illegal-act', grade: null, wasOrdered: false },
    amounts: { one: 1, officers: 0, teams: 0 },
  });
  await countChange(work, {
    campaignIds: [campaignId],
    numberedIn: campaignId,
    recordKind: 'problem',
    recordId: String(id),
    regionCode,
    before: voided ? record(true) : null,
    after: record(!voided),
  });
}
