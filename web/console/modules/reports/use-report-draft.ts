import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { getReport, keepReportDraft, type ReportDetail } from '../../../../contracts/reports.ts';
import { callEndpoint } from '../../../shared/call-endpoint.ts';
import { makeIdempotencyKey } from '../../../shared/idempotency-key.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { Refusal } from '../../../shared/refusal.ts';

export interface ReportWords {
  texts: Record<string, string>;
  explanations: Record<string, string>;
}

export interface ReportDraft extends ReportWords {
  changeText: (code: string, text: string) => void;
  changeExplanation: (check: string, text: string) => void;
  state: 'clean' | 'unkept' | 'keeping' | 'kept' | 'failed';
  refusal: Refusal | undefined;
  /** Keeps what is not kept yet; gives the version to act on, undefined where it was refused. */
  flush: () => Promise<number | undefined>;
  /** After another window or person wrote: keeps what stands here over it, or takes what stands there. */
  settleStale: (which: 'mine' | 'theirs') => void;
  /** Keeps, then reads the checks and comparisons of the new words. */
  flushAndRead: () => void;
}

const pause = 1200;

/** Words and explanations of a report, kept on the server by themselves while they are written. */
export function useReportDraft(report: ReportDetail): ReportDraft {
  const client = useQueryClient();
  const key = queryFor(getReport, { params: { id: report.id } }).queryKey;
  const [words, setWords] = useState<ReportWords>({ texts: report.texts, explanations: report.explanations });
  const [state, setState] = useState<ReportDraft['state']>('clean');
  const [refusal, setRefusal] = useState<Refusal>();
  const held = useRef({
    words,
    version: report.version,
    isUnkept: false,
    isStale: false,
    running: undefined as Promise<number | undefined> | undefined,
  });
  held.current.words = words;

  // What the server says is taken over wherever nothing is being written here.
  useEffect(() => {
    held.current.version = Math.max(held.current.version, report.version);
    if (held.current.isUnkept || held.current.running) return;
    setWords({ texts: report.texts, explanations: report.explanations });
  }, [report]);

  async function keep(): Promise<number | undefined> {
    const { words: sent, version } = held.current;
    held.current.isUnkept = false;
    setState('keeping');
    try {
      const answer = await callEndpoint(
        keepReportDraft,
        { params: { id: report.id }, body: { ...sent, version } },
        { idempotencyKey: makeIdempotencyKey() },
      );
      held.current.version = answer.version;
      client.setQueryData(key, (before: ReportDetail | undefined) => before && { ...before, ...sent, version: answer.version });
      setRefusal(undefined);
      setState(held.current.isUnkept ? 'unkept' : 'kept');
      return answer.version;
    } catch (error) {
      held.current.isUnkept = true;
      if (error instanceof Refusal) {
        held.current.isStale = error.status === 412;
        setRefusal(error);
      }
      setState('failed');
      return undefined;
    }
  }

  async function flush(): Promise<number | undefined> {
    if (held.current.running) await held.current.running;
    // Nothing is sent over another's words before it is settled whose are to stand.
    if (held.current.isStale) return undefined;
    if (!held.current.isUnkept) return held.current.version;
    held.current.running = keep();
    const version = await held.current.running;
    held.current.running = undefined;
    return version;
  }

  const latestFlush = useRef(flush);
  latestFlush.current = flush;

  async function flushAndRead(): Promise<void> {
    const wasUnkept = held.current.isUnkept;
    if ((await flush()) !== undefined && wasUnkept) await client.invalidateQueries({ queryKey: key });
  }

  useEffect(() => {
    if (state !== 'unkept') return undefined;
    const timer = setTimeout(() => void latestFlush.current(), pause);
    return () => clearTimeout(timer);
  }, [words, state]);

  useEffect(() => () => void (held.current.isUnkept && latestFlush.current()), []);

  function change(patch: Partial<ReportWords>): void {
    held.current.isUnkept = true;
    setWords((before) => ({ ...before, ...patch }));
    setState('unkept');
  }

  function settleStale(which: 'mine' | 'theirs'): void {
    const current = refusal?.current as (ReportWords & { version: number }) | undefined;
    if (!current) return;
    held.current.version = current.version;
    held.current.isStale = false;
    held.current.isUnkept = which === 'mine';
    setRefusal(undefined);
    setState(which === 'mine' ? 'unkept' : 'clean');
    if (which === 'theirs') {
      setWords({ texts: current.texts, explanations: current.explanations });
      void client.invalidateQueries({ queryKey: key });
    }
  }

  return {
    ...words,
    settleStale,
    state,
    refusal,
    flush,
    changeText: (code, text) => change({ texts: { ...held.current.words.texts, [code]: text } }),
    changeExplanation: (check, text) => change({ explanations: { ...held.current.words.explanations, [check]: text } }),
    flushAndRead: () => void flushAndRead(),
  };
}
