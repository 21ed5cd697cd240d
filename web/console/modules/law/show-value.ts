import type { ParameterRow } from '../../../../contracts/provincial-parameters.ts';
import { showCount } from '../../../shared/show-number.ts';

type Unit = ParameterRow['unit'];

interface UnitWords {
  unitYuan: string;
  unitTimes: string;
  unitVisits: string;
  unitDays: string;
  unitPoints: string;
  unitShare: string;
}

/** The unit in words: 元, 次, %. */
export function unitWords(unit: Unit, words: UnitWords): string {
  return {
    yuan: words.unitYuan,
    times: words.unitTimes,
    visits: words.unitVisits,
    days: words.unitDays,
    points: words.unitPoints,
    share: words.unitShare,
  }[unit];
}

/** A value with its unit: 100,000 元, 15%. */
export function showValue(value: number, unit: Unit, words: UnitWords): string {
  if (unit === 'share') return `${percentOf(value)}%`;
  return `${showCount(value)} ${unitWords(unit, words)}`;
}

/** A share as percent without the noise of binary fractions: 0.07 is 7. */
export function percentOf(share: number): number {
  return Number((share * 100).toFixed(6));
}

/** What the form holds, as the value that is sent: percent becomes a share. */
export function valueOf(typed: number, unit: Unit): number {
  return unit === 'share' ? Number((typed / 100).toFixed(8)) : typed;
}
