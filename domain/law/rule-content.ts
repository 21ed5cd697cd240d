import type { ClockVersion } from './clock-row.ts';
import { lengthWords } from './length-words.ts';
import type { Confidence, Words } from './words.ts';
import { doubtWords } from './words.ts';

const lastDays: Record<ClockVersion['lastDay'], Words> = {
  moves: { zh: '末日顺延', en: 'last day moves on' },
  'moves-by-analogy': { zh: '末日参照顺延', en: 'last day moves on by analogy' },
  stays: { zh: '末日不顺延', en: 'last day stays' },
};

/** A clock's length and how it is counted, in one line: 30 日，可延长 1 次（至多 30 日），末日不顺延. */
export function contentWords(version: ClockVersion): Words {
  if (version.amount === null) return { zh: '未规定期限，及时办理', en: 'no number: without delay' };
  const length = lengthWords(version.amount, version.unit);
  const zh = [length.zh];
  const en = [length.en];
  for (const step of version.extensions ?? []) {
    const size = lengthWords('upTo' in step ? step.upTo : step.total, version.unit);
    zh.push('upTo' in step ? `经${step.by.zh}批准可延长至多 ${size.zh}` : `经${step.by.zh}批准可延长至共 ${size.zh}`);
    en.push('upTo' in step ? `${step.by.en} may add up to ${size.en}` : `${step.by.en} may bring it to ${size.en}`);
  }
  if (version.suspension) {
    zh.push(`扣除${version.suspension.for.zh}`);
    en.push(`${version.suspension.for.en} left out`);
  }
  const hasLastDay = version.unit === 'calendar-day' || version.unit === 'month' || version.unit === 'year';
  if (hasLastDay) {
    zh.push(lastDays[version.lastDay].zh);
    en.push(lastDays[version.lastDay].en);
  }
  return { zh: zh.join('，'), en: en.join(', ') };
}

/** How sure a clock is, its way of counting included. */
export function clockConfidence(version: ClockVersion): Confidence {
  return version.confidence === 'high' && (version.dayKind === 'assumed' || version.doubt !== undefined) ? 'medium' : version.confidence;
}

/** What is to be confirmed about a clock; undefined where nothing is. */
export function clockDoubt(version: ClockVersion): Words | undefined {
  if (version.confidence === 'high' && version.doubt === undefined && version.dayKind === 'assumed') {
    return { zh: '待核实：条文未定日的种类，按自然日计。', en: 'To be confirmed: the text does not say which days; calendar days are counted.' };
  }
  return doubtWords(version);
}
