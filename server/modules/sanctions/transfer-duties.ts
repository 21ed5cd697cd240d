import type { DutyKind } from '../../../domain/duties/duty-kinds.ts';
import type { Words } from '../../../domain/law/words.ts';
import type { Permission } from '../../../domain/organisation/permissions.ts';
import type { Work } from '../../platform/work.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { refuseInLaw } from '../law/for-other-modules.ts';
import { basisOfClock, openSanctionDuty } from './sanction-duties.ts';
import { transferClock, type TransferRecord } from './transfer-clock.ts';

interface Owed {
  kind: DutyKind;
  permission: Permission;
  holder: 'own' | 'target';
}

/** Who owes what while a transfer is in this state. */
const owedIn: Readonly<Record<string, Owed>> = {
  reported: { kind: 'crime-report-decision', permission: 'documents.approve', holder: 'own' },
  allowed: { kind: 'crime-hand-over', permission: 'cases.handle', holder: 'own' },
  'handed-over': { kind: 'case-transfer-answer', permission: 'proposals.answer', holder: 'target' },
  'under-review': { kind: 'case-transfer-answer', permission: 'proposals.answer', holder: 'target' },
  'with-procuratorate': { kind: 'case-transfer-answer', permission: 'proposals.answer', holder: 'target' },
  'not-filed': { kind: 'refusal-objection', permission: 'cases.handle', holder: 'own' },
  filed: { kind: 'case-items-hand-over', permission: 'cases.handle', holder: 'own' },
};

const generalBasis: Words = {
  zh: '行政执法机关移送涉嫌犯罪案件的规定；行政处罚法第二十七条',
  en: 'Regulation on Transfer of Suspected Crimes; Penalty Law, Art. 27',
};

/** Ends what was owed before and opens what is owed in the new state. A receiver that is no unit here owes nothing here: its day is shown. */
export async function keepTransferDuties(work: Work, row: TransferRecord): Promise<void> {
  await settleDuties(work, { kind: 'transfer', id: row.id });
  const owed = owedIn[row.state];
  const holder = owed?.holder === 'target' ? row.to_unit_id : row.unit_id;
  if (!owed || holder === null) return;
  const clock = refuseInLaw(() => transferClock(row, work.now));
  await openSanctionDuty(work, row, {
    kind: owed.kind,
    subjectKind: 'transfer',
    words: row.subject_words,
    holderUnitId: holder,
    forPermission: owed.permission,
    askedByUnitId: row.unit_id,
    dueAt: clock?.dueAt ?? null,
    basis: clock ? basisOfClock(clock) : generalBasis,
  });
}
