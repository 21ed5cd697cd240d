import { useState } from 'react';

/** Reads a value that this browser remembers; the fallback where there is none or storage is forbidden. */
export function readRemembered<Value>(key: string, fallback: Value): Value {
  try {
    const text = localStorage.getItem(key);
    return text === null ? fallback : (JSON.parse(text) as Value);
  } catch {
    return fallback;
  }
}

/** Remembers a value in this browser; undefined forgets it. Gives whether it was kept (storage may be full or forbidden). */
export function remember(key: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** As useState, kept in this browser. */
export function useRemembered<Value>(key: string, fallback: Value): [Value, (next: Value) => void] {
  const [value, setValue] = useState(() => readRemembered(key, fallback));
  return [
    value,
    (next) => {
      setValue(next);
      remember(key, next);
    },
  ];
}
