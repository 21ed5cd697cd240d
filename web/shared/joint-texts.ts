import { defineTexts } from './texts.ts';

/** How words are put together: the marks of each language. */
export const jointTexts = defineTexts({
  zh: {
    labelled: (label: string, value: string) => `${label}：${value}`,
    colon: '：',
    bracketed: (words: string) => `（${words}）`,
    listed: (parts: readonly string[]) => parts.join('、'),
  },
  en: {
    labelled: (label, value) => `${label}: ${value}`,
    colon: ': ',
    bracketed: (words) => ` (${words})`,
    listed: (parts) => parts.join(', '),
  },
});
