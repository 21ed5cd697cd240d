import { isDay } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { HazardGrade, ProblemNature } from './problem-facts.ts';

/** A kind of illegal act as far as registration must know it; fits the kinds of a campaign file. */
export interface RegistrableKind {
  code: string;
  subKinds: readonly { code: string }[];
  needsWords: boolean;
}

/** What a registrant writes, as far as rules look at it. */
export interface ProblemDraft {
  nature: ProblemNature;
  kind: string | null;
  subKind: string | null;
  /** Words of one's own, where the kind asks for them. */
  kindWords: string;
  grade: HazardGrade | null;
  /** Standard and clause that make a hazard major. */
  standardClause: string;
  facts: string;
  foundOn: Day;
}

/** What can be wrong with a draft: the field it belongs to and the words. */
const REGISTRATION_FAULTS = [
  { id: 'kind-missing', field: 'kind', zh: '须选择非法违法行为类别', en: 'The kind of illegal act is required', basis: '方案三(一)至(九)' },
  { id: 'kind-unknown', field: 'kind', zh: '本行动没有此类别', en: 'This campaign has no such kind', basis: '方案三(一)至(九)' },
  { id: 'sub-kind-missing', field: 'subKind', zh: '此类别须选择小类', en: 'This kind asks for its part', basis: '方案三(二)、(三)、(九)' },
  { id: 'sub-kind-unknown', field: 'subKind', zh: '此类别没有该小类', en: 'This kind has no such part', basis: '方案三(二)、(三)、(九)' },
  { id: 'kind-words-missing', field: 'kindWords', zh: '此类别须另用文字说明行为', en: 'This kind asks for words of its own', basis: '方案三(九)' },
  {
    id: 'kind-not-for-hazard',
    field: 'kind',
    zh: '事故隐患不选非法违法行为类别',
    en: 'A hazard has no kind of illegal act',
    basis: '总局令第16号第三条',
  },
  { id: 'grade-missing', field: 'grade', zh: '须选择隐患等级', en: 'The grade of the hazard is required', basis: '总局令第16号第三条' },
  {
    id: 'grade-not-for-illegal-act',
    field: 'grade',
    zh: '非法违法行为不分隐患等级',
    en: 'An illegal act has no hazard grade',
    basis: '总局令第16号第三条',
  },
  {
    id: 'standard-missing',
    field: 'standardClause',
    zh: '重大事故隐患须写明判定标准及条款',
    en: 'A major hazard names the standard and clause that make it major',
    basis: '安全生产法(2021)第一百一十八条；各行业重大事故隐患判定标准',
  },
  { id: 'facts-missing', field: 'facts', zh: '须写明事实', en: 'The facts are required', basis: '方案四(二)1 建档立案' },
  { id: 'found-on-wrong', field: 'foundOn', zh: '发现日期不是有效日期', en: 'The day of finding is not a day', basis: '方案四(二)1' },
  { id: 'found-on-ahead', field: 'foundOn', zh: '发现日期不得晚于当日', en: 'The day of finding may not lie ahead', basis: '方案四(二)1' },
] as const satisfies readonly { id: string; field: keyof ProblemDraft; zh: string; en: string; basis: string }[];

export type RegistrationFaultId = (typeof REGISTRATION_FAULTS)[number]['id'];
export type RegistrationFault = (typeof REGISTRATION_FAULTS)[number];

/** The faults of a draft under a campaign's kinds, in the order of the table; empty where it may be registered today. */
export function registrationFaults(draft: ProblemDraft, kinds: readonly RegistrableKind[], today: Day): RegistrationFault[] {
  const found = new Set<RegistrationFaultId>(draft.nature === 'illegal-act' ? faultsOfIllegalAct(draft, kinds) : faultsOfHazard(draft));
  if (draft.facts.trim() === '') found.add('facts-missing');
  if (!isDay(draft.foundOn)) found.add('found-on-wrong');
  else if (draft.foundOn > today) found.add('found-on-ahead');
  return REGISTRATION_FAULTS.filter((fault) => found.has(fault.id));
}

function faultsOfIllegalAct(draft: ProblemDraft, kinds: readonly RegistrableKind[]): RegistrationFaultId[] {
  const faults: RegistrationFaultId[] = [];
  if (draft.grade !== null) faults.push('grade-not-for-illegal-act');
  if (draft.kind === null) return [...faults, 'kind-missing'];
  const kind = kinds.find((one) => one.code === draft.kind);
  if (!kind) return [...faults, 'kind-unknown'];
  if (draft.subKind === null && kind.subKinds.length > 0) faults.push('sub-kind-missing');
  if (draft.subKind !== null && !kind.subKinds.some((one) => one.code === draft.subKind)) faults.push('sub-kind-unknown');
  if (kind.needsWords && draft.kindWords.trim() === '') faults.push('kind-words-missing');
  return faults;
}

function faultsOfHazard(draft: ProblemDraft): RegistrationFaultId[] {
  const faults: RegistrationFaultId[] = [];
  if (draft.kind !== null || draft.subKind !== null) faults.push('kind-not-for-hazard');
  if (draft.grade === null) faults.push('grade-missing');
  if (draft.grade === 'major' && draft.standardClause.trim() === '') faults.push('standard-missing');
  return faults;
}
