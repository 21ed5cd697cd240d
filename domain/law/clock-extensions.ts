import { citeWords } from './cite.ts';
import type { ClockVersion } from './clock-row.ts';
import { LawRefusal } from './law-refusal.ts';
import { lengthWords } from './length-words.ts';
import type { Words } from './words.ts';

/** An extension that was granted: its length (left out: as long as the law allows), and what it rests on. */
export interface GrantedExtension {
  readonly amount?: number | undefined;
  readonly reason?: string | undefined;
  readonly document?: string | undefined;
  readonly person?: string | undefined;
}

/**
 * Adds up the extensions of a clock, each within what its step allows.
 * Throws LawRefusal 'not-extendable' where the law knows fewer steps or a shorter one.
 */
export function addExtensions(version: ClockVersion, granted: readonly GrantedExtension[]): { added: number; lines: Words[] } {
  const steps = version.extensions ?? [];
  if (granted.length > steps.length) {
    const allowed =
      steps.length === 0
        ? { zh: '法律未规定该期限可以延长', en: 'the law knows no extension of this period' }
        : { zh: `该期限至多延长 ${steps.length} 次`, en: `this period is extended ${steps.length} time(s) at most` };
    throw new LawRefusal(
      'not-extendable',
      `${allowed.zh}，所报延长为 ${granted.length} 次。`,
      `Asked for ${granted.length} extension(s), but ${allowed.en}.`,
    );
  }
  let added = 0;
  const lines = granted.map((extension, index): Words => {
    const step = steps[index]!;
    const most = 'upTo' in step ? step.upTo : step.total - (version.amount ?? 0) - added;
    const amount = extension.amount ?? most;
    if (!Number.isInteger(amount) || amount < 1 || amount > most) {
      const limit = lengthWords(most, version.unit);
      throw new LawRefusal(
        'not-extendable',
        `第 ${index + 1} 次延长应为 1 至 ${limit.zh}，所报为 ${amount}。`,
        `Extension ${index + 1} may be 1 to ${limit.en}; asked for ${amount}.`,
      );
    }
    added += amount;
    const length = lengthWords(amount, version.unit);
    const cite = step.basis ? citeWords(step.basis) : undefined;
    const marks = (separator: string) =>
      [extension.person, extension.document, extension.reason]
        .filter(Boolean)
        .map((mark) => separator + mark)
        .join('');
    return {
      zh: `延长：第 ${index + 1} 次，${length.zh}，由${step.by.zh}批准${cite ? `（${cite.zh}）` : ''}${marks('，')}。`,
      en: `Extension ${index + 1}: ${length.en}, allowed by ${step.by.en}${cite ? ` (${cite.en})` : ''}${marks(', ')}.`,
    };
  });
  return { added, lines };
}
