import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { AnyEndpoint } from '../../contracts/endpoint.ts';
import { callEndpoint } from './call-endpoint.ts';
import type { EndpointAnswer, EndpointArgs } from './endpoint-args.ts';
import { makeIdempotencyKey } from './idempotency-key.ts';
import type { Refusal } from './refusal.ts';

export interface ActOptions<E extends AnyEndpoint> {
  onDone?: (answer: EndpointAnswer<E>, args: EndpointArgs<E>) => unknown;
  /** The page shows the refusal itself (a form with faults at its fields); otherwise the shell shows it. */
  quiet?: boolean;
}

/**
 * An act: `const order = useAct(orderRectification, { onDone }); order.act({ params, body })`.
 * Sends an Idempotency-Key that stays the same when the same act is tried again after a broken connection,
 * so a repeat is never a second act. After a done act everything on screen is asked anew, but for queries with
 * `meta: { fixed: true }` (divisions, maps).
 * `act` gives true when done, false when refused (the refusal is in `refusal`).
 */
export function useAct<E extends AnyEndpoint>(endpoint: E, options: ActOptions<E> = {}) {
  const client = useQueryClient();
  const pending = useRef<{ of: string; key: string } | undefined>(undefined);

  const mutation = useMutation<EndpointAnswer<E>, Refusal, EndpointArgs<E>>({
    meta: { quiet: options.quiet ?? false },
    mutationFn: (args) => {
      const isForm = (args as { body?: unknown }).body instanceof FormData;
      const of = isForm ? 'files' : JSON.stringify(args);
      if (pending.current?.of !== of) pending.current = { of, key: makeIdempotencyKey() };
      return callEndpoint(endpoint, args, { idempotencyKey: pending.current.key });
    },
    onSuccess: async (answer, args) => {
      pending.current = undefined;
      await options.onDone?.(answer, args);
      void client.invalidateQueries({ predicate: ({ meta }) => !meta?.['fixed'] });
    },
    onError: (refusal) => {
      if (refusal.status > 0 && refusal.status < 500) pending.current = undefined;
    },
  });

  async function act(args: EndpointArgs<E>): Promise<boolean> {
    if (mutation.isPending) return false;
    try {
      await mutation.mutateAsync(args);
      return true;
    } catch {
      return false; // shown by the shell, or by the page that asked for quiet
    }
  }

  return { act, running: mutation.isPending, refusal: mutation.error ?? undefined, answer: mutation.data, forget: mutation.reset };
}
