import type { DutyKind } from '../../../domain/duties/duty-kinds.ts';
import type { ClockAnswer } from '../../../domain/law/due-under.ts';
import type { Words } from '../../../domain/law/words.ts';
import type { Permission } from '../../../domain/organisation/permissions.ts';
import type { Work } from '../../platform/work.ts';
import { openDuty } from '../duties/for-other-modules.ts';
import type { PlacedRecord } from './write-sanction-move.ts';

export interface SanctionDuty {
  kind: DutyKind;
  subjectKind: 'case' | 'seizure' | 'measure' | 'proposal' | 'transfer' | 'enterprise';
  words: string;
  holderUnitId: string;
  forPermission: Permission;
  askedByUnitId?: string | null;
  /** Of a case with several parties: whose. */
  key?: string;
  dueAt: Date | null;
  basis: Words;
}

/** Opens what is owed about a record of sanctions. */
export async function openSanctionDuty(work: Work, record: PlacedRecord, duty: SanctionDuty): Promise<void> {
  await openDuty(work, {
    campaignId: null,
    kind: duty.kind,
    dutyKey: duty.key ?? null,
    period: null,
    holderUnitId: duty.holderUnitId,
    forPermission: duty.forPermission,
    askedByUnitId: duty.askedByUnitId === duty.holderUnitId ? null : (duty.askedByUnitId ?? null),
    subject: { kind: duty.subjectKind, id: record.id, words: { zh: duty.words, en: duty.words } },
    regionCode: record.region_code,
    regionThen: record.region_then,
    sector: record.sector,
    dueAt: duty.dueAt,
    basis: duty.basis,
  });
}

/** Where the clock stands in the law, as a duty shows it. */
export function basisOfClock(answer: ClockAnswer): Words {
  const line = answer.lines.findLast(({ zh }) => zh.startsWith('依据'));
  return line ? { zh: line.zh.replace(/^依据：|。$/g, ''), en: line.en.replace(/^Basis: |\.$/g, '') } : { zh: '', en: '' };
}
