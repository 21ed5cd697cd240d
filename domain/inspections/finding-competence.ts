import { isSectorInMask } from '../organisation/sector-mask.ts';
import type { Words } from '../law/words.ts';

interface GoingBody {
  unitId: string;
  unitName: string;
  sectors: bigint;
}

/** Where a finding is not the body's to deal with: at which field, and who of the visit it belongs to. 行政处罚法(2021)第二十二条、第二十三条 职权法定 */
export function findingCompetenceFault(
  finding: { unitId: string; sector: number },
  going: readonly GoingBody[],
): { field: 'unitId' | 'sector'; words: Words } | undefined {
  const body = going.find(({ unitId }) => unitId === finding.unitId);
  if (!body || isSectorInMask(body.sectors, finding.sector)) return undefined;
  const competent = going.filter(({ sectors }) => isSectorInMask(sectors, finding.sector)).map(({ unitName }) => unitName);
  return competent.length > 0
    ? {
        field: 'unitId',
        words: {
          zh: `该领域不属于${body.unitName}的职责，由参加检查的${competent.join('、')}办理。`,
          en: `This field is not ${body.unitName}'s: choose ${competent.join(' or ')}, of the same visit, to deal with it.`,
        },
      }
    : {
        field: 'sector',
        words: {
          zh: '参加检查的机关都没有该领域的职责，不得列入本次检查发现，应当移送有管辖权的机关。',
          en: 'No body of this visit answers for this field: it is no finding of this visit; pass it to the competent body.',
        },
      };
}
