import type { Permission } from '../organisation/permissions.ts';

/** What a step of a chain may ask for: the drafter hands in, others review, the head of the body approves. */
export const CHAIN_PERMISSIONS = [
  'documents.draft',
  'documents.review',
  'cases.review',
  'documents.approve',
] as const satisfies readonly Permission[];

export type ChainPermission = (typeof CHAIN_PERMISSIONS)[number];

/** Whose step each is, as the body calls its people. */
export const CHAIN_POSTS: Readonly<Record<ChainPermission, { zh: string; en: string }>> = {
  'documents.draft': { zh: '承办人（执法人员）', en: 'Drafter (officer)' },
  'documents.review': { zh: '承办机构负责人', en: 'Head of the section' },
  'cases.review': { zh: '法制审核人员', en: 'Legal reviewer' },
  'documents.approve': { zh: '机关负责人', en: 'Head of the body' },
};

export interface ChainStep {
  readonly zh: string;
  readonly en: string;
  readonly permission: ChainPermission;
}

/** What a step said: printed in its row of an approval form. */
export interface StepOpinion {
  readonly zh: string;
  readonly en: string;
  readonly personId: string;
  readonly name: string;
  readonly opinion: string;
  readonly day: string;
}

/** 承办人、审核、审批三级，一人不得签两级。总局令第15号第二十八条第一款；national form: 承办人 -> 审核 -> 审批 */
export const defaultChain: readonly ChainStep[] = [
  { zh: '承办人意见', en: 'The handling officers', permission: 'documents.draft' },
  { zh: '审核意见', en: 'Review', permission: 'documents.review' },
  { zh: '审批意见', en: 'Approval', permission: 'documents.approve' },
];

const fewestSteps = 3;
const mostSteps = 6;

/** What is wrong with a chain, or nothing: from the drafter to the head of the body, by at least one reviewer between. */
export function chainFault(steps: readonly ChainStep[]): { zh: string; en: string } | null {
  if (steps.length < fewestSteps || steps.length > mostSteps)
    return { zh: `审批程序应有 ${fewestSteps} 至 ${mostSteps} 级。`, en: `A chain has ${fewestSteps} to ${mostSteps} steps.` };
  const [first, ...rest] = steps;
  if (first?.permission !== 'documents.draft' || rest.some(({ permission }) => permission === 'documents.draft'))
    return { zh: '第一级为承办人，且只有第一级为承办人。', en: 'The first step, and only the first, is the drafter’s.' };
  if (rest.at(-1)?.permission !== 'documents.approve' || rest.slice(0, -1).some(({ permission }) => permission === 'documents.approve'))
    return { zh: '最后一级为负责人审批，且只有最后一级为审批。', en: 'The last step, and only the last, is the head’s approval.' };
  if (steps.some(({ zh }) => zh.trim() === '')) return { zh: '每一级都要有名称。', en: 'Every step needs a name.' };
  return null;
}

/** The step that waits as a lifecycle asks it; null where the chain is at its end or not begun. */
export function waitingStep(chain: readonly ChainStep[] | null, step: number | null): { permission: ChainPermission; isLast: boolean } | null {
  const waiting = step === null ? undefined : chain?.[step];
  return waiting === undefined ? null : { permission: waiting.permission, isLast: step === (chain?.length ?? 0) - 1 };
}
