import type { RecordBehind } from '../../../contracts/figures.ts';
import type { CountedKind } from '../../../domain/figures/counted-record.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import { penaltyRows } from '../cases/for-other-modules.ts';
import { checkRows } from '../checks/for-other-modules.ts';
import { problemRows } from '../problems/for-other-modules.ts';
import { sanctionLines } from '../sanctions/for-other-modules.ts';
import { divisionNames } from '../organisation/for-other-modules.ts';

type Line = Omit<RecordBehind, 'value'>;
/** A line before its place and sector have names. */
type Raw = Omit<Line, 'regionName' | 'sectorNames' | 'isInSight'> & { regionCode: string; sector: number };

const sources: Record<CountedKind, (work: Work, ids: string[]) => Promise<Raw[]>> = {
  problem: async (work, ids) =>
    (await problemRows(work, ids)).map((row) => ({
      ...row,
      kind: 'problem',
      opens: { kind: 'problem', id: row.id },
      status: row.statusWords,
      day: row.registeredOn,
    })),
  check: async (work, ids) =>
    (await checkRows(work, ids)).map((row) => ({
      ...row,
      kind: 'check',
      opens: { kind: 'check', id: row.id },
      number: '',
      status: row.isVoided ? { zh: '已作废', en: 'Void' } : { zh: '检查记录', en: 'Check' },
      day: row.madeOn,
    })),
  penalty: async (work, ids) =>
    (await penaltyRows(work, ids)).map((row) => ({
      ...row,
      kind: 'penalty',
      opens: { kind: 'case', id: row.caseId },
      enterpriseName: row.party,
      status: { zh: '处罚决定', en: 'Decision' },
      day: row.decidedOn,
    })),
  payment: (work, ids) => sanctionsAmong(work, 'payment', ids),
  measure: (work, ids) => sanctionsAmong(work, 'measure', ids),
  transfer: (work, ids) => sanctionsAmong(work, 'transfer', ids),
};

async function sanctionsAmong(work: Work, kind: 'payment' | 'measure' | 'transfer', ids: string[]): Promise<Raw[]> {
  return (await sanctionLines(work, kind, ids)).map((row) => ({
    ...row,
    kind,
    opens: row.caseId === null ? null : { kind: 'case', id: row.caseId },
    enterpriseName: row.party,
  }));
}

/** Records in sight as lines, by `${kind} ${id}`. */
export async function recordLines(
  work: Work,
  campaign: LoadedCampaign,
  records: readonly { recordKind: CountedKind; recordId: string }[],
): Promise<Map<string, Line>> {
  const found: Raw[] = [];
  for (const [kind, read] of Object.entries(sources) as [CountedKind, (typeof sources)[CountedKind]][]) {
    const ids = records.filter(({ recordKind }) => recordKind === kind).map(({ recordId }) => recordId);
    if (ids.length > 0) found.push(...(await read(work, ids)));
  }
  const places = await divisionNames(
    work,
    found.map((row) => row.regionCode),
  );
  return new Map(
    found.map((row) => [
      `${row.kind} ${row.id}`,
      { ...row, regionName: places.get(row.regionCode) ?? row.regionCode, sectorNames: sectorNames(campaign, row.sector), isInSight: true },
    ]),
  );
}

/** What has passed out of the viewer's area since is still counted where it was, and named no further. */
export function unseen(kind: CountedKind, id: string): Line {
  return {
    kind,
    id,
    opens: null,
    number: '',
    enterpriseName: null,
    regionName: '',
    sectorNames: null,
    status: { zh: '已转出本辖区或本领域', en: 'No longer in this area or sector' },
    day: '',
    isInSight: false,
  };
}

export function sectorNames(campaign: LoadedCampaign, number: number) {
  return campaign.sectors.find((sector) => sector.number === number)?.names ?? null;
}
