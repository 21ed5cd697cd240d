import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';

export interface HeldReply {
  /** What the handler holds: `send` only takes note, and awaiting it waits for nothing. */
  reply: FastifyReply;
  isHeld(): boolean;
  /** Sends what was noted. */
  release(): FastifyReply;
  /** The answer will not be sent: closes what it was to be read from. */
  drop(): void;
}

/**
 * An answer of bytes is sent when the transaction has ended, so that a slow line holds no connection of the database. (Fastify's
 * own reply, awaited, ends only with the last byte.)
 */
export function heldReply(reply: FastifyReply): HeldReply {
  let held: { payload: unknown } | undefined;
  const standIn: FastifyReply = new Proxy(reply, {
    get(target, key) {
      if (key === 'then') return undefined;
      if (key === 'send') {
        return (payload: unknown) => {
          held = { payload };
          return standIn;
        };
      }
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        const answer: unknown = value.apply(target, given);
        return answer === target ? standIn : answer;
      };
    },
  });
  return {
    reply: standIn,
    isHeld: () => held !== undefined,
    release: () => reply.send(held?.payload),
    drop() {
      if (held?.payload instanceof Readable) held.payload.destroy();
    },
  };
}
