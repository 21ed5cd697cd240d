import { capitalsOf } from '../law/capital-amount.ts';
import { penaltyKinds, type PenaltyKind } from '../law/penalty-kinds.ts';

interface ProposedPenalty {
  kinds: readonly PenaltyKind[];
  fineYuan: number;
  confiscatedYuan: number;
}

/**
 * The penalty in the words of notice and decision, from its kinds and its sums in yuan: 警告；处罚款人民币肆万元整（¥40,000.00）。
 * Undefined where a kind says nothing by its name alone. 行政处罚法第五十九条第一款第三项
 */
export function penaltyWordsOf({ kinds, fineYuan, confiscatedYuan }: ProposedPenalty): string | undefined {
  if (kinds.length === 0 || kinds.includes('other')) return undefined;
  const parts = kinds.map((kind) => {
    if (kind === 'fine') return `处罚款${sumOf(fineYuan)}`;
    if (kind === 'confiscate-proceeds' && confiscatedYuan > 0) return `${penaltyKinds[kind].zh}${sumOf(confiscatedYuan)}`;
    return penaltyKinds[kind].zh;
  });
  return `${parts.join('；')}。`;
}

function sumOf(yuan: number): string {
  return `人民币${capitalsOf(yuan)}（¥${yuan.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}）`;
}
