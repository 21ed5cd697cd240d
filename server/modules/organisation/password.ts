import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Config } from '../../platform/config.ts';
import { Refused } from '../../platform/refused.ts';

/** Argon2id takes both cores for a tenth of a second: at most two at once, a short queue, and then an honest refusal. */
const atOnce = 2;
const queueLimit = 60;
let running = 0;
const waiting: (() => void)[] = [];

async function inQueue<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= queueLimit) {
      throw new Refused(503, 'sign-in-busy', {
        zh: '登录人数过多，请过几秒再试。',
        en: 'Too many are signing in at this moment; try again in a few seconds.',
      });
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

export function hashPassword(password: string, cost: Config['passwordCost']): Promise<string> {
  return inQueue(() => hash(password, { ...cost, parallelism: 1 }));
}

export function isPasswordRight(storedHash: string, password: string): Promise<boolean> {
  return inQueue(() => verify(storedHash, password));
}

/** A password for a new account: 14 characters of four classes, without look-alikes. */
export function givePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz';
  const pick = (alphabet: string, n: number) => Array.from({ length: n }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${pick(letters.toUpperCase(), 3)}${pick(letters, 5)}-${pick('23456789', 5)}`;
}
