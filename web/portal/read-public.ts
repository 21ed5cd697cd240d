import { useEffect, useState } from 'react';

export type PublicAnswer<Value> = { is: 'loading' } | { is: 'missing' } | { is: 'failed' } | { is: 'here'; value: Value };

/** Reads a public address of the server. A click asks again. */
export function usePublic<Value>(address: string): { answer: PublicAnswer<Value>; again: () => void } {
  const [answer, setAnswer] = useState<PublicAnswer<Value>>({ is: 'loading' });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let isLeft = false;
    const tell = (next: PublicAnswer<Value>) => {
      if (!isLeft) setAnswer(next);
    };
    tell({ is: 'loading' });
    fetch(address, { credentials: 'omit' })
      .then(async (reply) => {
        if (reply.ok) tell({ is: 'here', value: (await reply.json()) as Value });
        else tell({ is: reply.status === 404 || reply.status === 400 ? 'missing' : 'failed' });
      })
      .catch(() => tell({ is: 'failed' }));
    return () => {
      isLeft = true;
    };
  }, [address, times]);
  return { answer, again: () => setTimes((n) => n + 1) };
}
