import type { Words } from '../law/words.ts';
import { CHAIN_POSTS, type ChainPermission, type ChainStep } from './approval-chain.ts';
import type { DocumentFault } from './document-fault.ts';

/** Somebody of the body with what his standing posts let him sign. */
export interface Signer {
  readonly personId: string;
  readonly permissions: readonly ChainPermission[];
}

/**
 * The steps that cannot be signed when each takes a person of its own: as many as possible are given one, those left over are answered.
 * `out`: who drafted, has spoken, handles the matter or was recused. 总局令第15号第二十八条第一款；行政处罚法第四十三条
 */
export function unheldSteps(steps: readonly ChainStep[], signers: readonly Signer[], out: ReadonlySet<string>): ChainStep[] {
  const stepOf = new Map<string, number>();
  const give = (step: number, asked: Set<string>): boolean => {
    const permission = steps[step]?.permission;
    for (const { personId, permissions } of signers) {
      if (out.has(personId) || asked.has(personId) || !permissions.some((one) => one === permission)) continue;
      asked.add(personId);
      const taken = stepOf.get(personId);
      if (taken !== undefined && !give(taken, asked)) continue;
      stepOf.set(personId, step);
      return true;
    }
    return false;
  };
  return steps.filter((_, step) => !give(step, new Set()));
}

const basis: Words = { zh: '总局令第15号第二十八条第一款', en: 'Order 15, Art. 28 (1)' };

/** What blocks a document whose chain has such a step: named with the post that is missing and who can help. */
export function unheldFault({ zh, en, permission }: ChainStep): DocumentFault {
  const post = CHAIN_POSTS[permission];
  return {
    words: {
      zh: `审批程序的“${zh}”一级，本单位没有另外的${post.zh}可以签署（承办、已签署、应当回避的人员除外）：请账号管理员设立岗位，或者由负责人调整审批程序`,
      en: `Step "${en || zh}": no other ${post.en.toLowerCase()} of this body can sign it (drafter, handlers, those who signed and the recused left out): have the account keeper give somebody the post, or the head change the chain`,
    },
    basis,
    weight: 'blocks',
  };
}
