import { endOfDay, type Day } from '../../../domain/calendar/day.ts';
import type { DutyKind } from '../../../domain/duties/duty-kinds.ts';
import type { Permission } from '../../../domain/organisation/permissions.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { openDuty } from '../duties/for-other-modules.ts';
import type { InspectionRecord } from './inspection-record.ts';

type Kind = Extract<DutyKind, `inspection-${string}` | 'joint-visit-answer'>;

/** Who of the unit finds it on his desk, and why it is owed. */
const kinds: Record<Kind, { permission: Permission; basis: Words }> = {
  'inspection-approval': { permission: 'inspections.approve', basis: basis('国办发〔2024〕54号 检查前须经负责人批准', 'approval before the visit') },
  'inspection-correction': { permission: 'inspections.plan', basis: basis('国办发〔2024〕54号', 'inspection not approved') },
  'inspection-visit': { permission: 'checks.make', basis: basis('国办发〔2024〕54号 按批准的时间、事项检查', 'the visit as approved') },
  'inspection-record': {
    permission: 'checks.make',
    basis: basis('安全生产法(2021)第六十八条、(2002)第五十九条 书面记录并签字', 'written record, signed'),
  },
  'inspection-feedback': { permission: 'checks.make', basis: basis('国办发〔2024〕54号 检查结果及时告知企业', 'the firm is told the result') },
  'inspection-finding': {
    permission: 'problems.register',
    basis: basis('安全生产法(2021)第六十九条 联合检查，互通情况，分别处理', 'findings dealt with by competence'),
  },
  'joint-visit-answer': {
    permission: 'inspections.plan',
    basis: basis('国办发〔2024〕54号 能联合检查的联合检查', 'joint visits where they are possible'),
  },
};

function basis(zh: string, en: string): Words {
  return { zh, en };
}

type Subject = Pick<InspectionRecord, 'id' | 'region_code' | 'region_then' | 'sector'> & { firmName: string };

/** Opens a duty about an inspection for a unit; `due` is the last day, none where the law names none. */
export async function openInspectionDuty(
  work: Work,
  kind: Kind,
  subject: Subject,
  { holderUnitId, due }: { holderUnitId: string; due: Day | null },
): Promise<void> {
  await openDuty(work, {
    campaignId: null,
    kind,
    dutyKey: null,
    period: null,
    holderUnitId,
    forPermission: kinds[kind].permission,
    askedByUnitId: holderUnitId === work.viewer.unitId ? null : work.viewer.unitId,
    subject: { kind: 'inspection', id: subject.id, words: { zh: subject.firmName, en: subject.firmName } },
    regionCode: subject.region_code,
    regionThen: subject.region_then,
    sector: subject.sector,
    dueAt: due === null ? null : endOfDay(due),
    basis: kinds[kind].basis,
  });
}

/** An inspection as its duties name it. */
export async function dutySubject(work: Work, record: InspectionRecord): Promise<Subject> {
  const firm = await work.db.selectFrom('enterprises').select('name').where('id', '=', record.enterprise_id).executeTakeFirst();
  return { ...record, firmName: firm?.name ?? '' };
}
