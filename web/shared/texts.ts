import { useLanguage } from './language.ts';

type Word = string | ((...values: never[]) => string);
type Shape = Record<string, Word>;

/** English must have the keys of the Chinese, and each key the same parameters. */
type SameWords<Zh extends Shape> = {
  [Key in keyof Zh]: Zh[Key] extends (...values: infer Values) => string ? (...values: Values) => string : string;
};

export interface Texts<Zh extends Shape> {
  zh: SameWords<Zh>;
  en: SameWords<Zh>;
}

/**
 * A dictionary in both languages; a missing, extra or differently parametered key does not compile.
 * `defineTexts({ zh: { late: (days: number) => `逾期 ${days} 天` }, en: { late: (days) => `${days} days late` } })`
 */
export function defineTexts<Zh extends Shape, En extends SameWords<Zh>>(texts: {
  zh: Zh;
  en: En & { [Extra in Exclude<keyof En, keyof Zh>]: never };
}): Texts<Zh> {
  return { zh: texts.zh as unknown as SameWords<Zh>, en: texts.en };
}

/** The words of a dictionary in the language that is switched on. */
export function useTexts<Zh extends Shape>(texts: Texts<Zh>): SameWords<Zh> {
  return texts[useLanguage()];
}
