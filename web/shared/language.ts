import { useSyncExternalStore } from 'react';

export type Language = 'zh' | 'en';

const storageKey = 'anzhi.language';
const listeners = new Set<() => void>();
let language: Language = readLanguage();
applyToDocument();

function readLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh'; // storage forbidden by the browser's settings
  }
}

function applyToDocument(): void {
  if (typeof document === 'undefined') return; // a test outside the browser
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}

/** The language of this browser now; components use useLanguage(). */
export function currentLanguage(): Language {
  return language;
}

/** For the Accept-Language header: the server words its messages by it. */
export function languageTag(): 'zh-CN' | 'en' {
  return language === 'zh' ? 'zh-CN' : 'en';
}

export function switchLanguage(next: Language): void {
  if (next === language) return;
  language = next;
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // kept for this visit only
  }
  applyToDocument();
  listeners.forEach((tell) => tell());
}

export function subscribeLanguage(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribeLanguage, currentLanguage);
}

/** Picks from a text that the server or a route gives in both languages. */
export function useBilingual(): (text: { zh: string; en: string }) => string {
  const now = useLanguage();
  return (text) => text[now];
}
