import { useBlocker } from '@tanstack/react-router';
import { App } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../shared/texts.ts';
import { useSession } from '../session/use-session.ts';
import { kitTexts } from './kit-texts.ts';
import { readRemembered, remember } from './remembered.ts';

interface Kept<Value> {
  value: Value;
  /** Instant at which it was last written. */
  at: string;
}

export interface Draft<Value> {
  value: Value;
  change: (patch: Partial<Value>) => void;
  /** Instant of the draft that was found when the page opened. */
  restoredFrom: string | undefined;
  /** Something was written and not submitted. */
  unsaved: boolean;
  /** Back to the initial value; the kept draft is gone. */
  discard: () => void;
  /** After the act is done: the kept draft is gone and leaving no longer asks. */
  submitted: () => void;
}

/**
 * What is being written in a form, kept in this browser under the account and the name while it is written
 * ("problem-new", "report-12"), found again on the next visit, and asked about on leaving.
 */
export function useDraft<Value extends object>(name: string, initial: Value): Draft<Value> {
  const words = useTexts(kitTexts);
  const { modal } = App.useApp();
  const { accountName } = useSession();
  const key = `anzhi.draft.${accountName}.${name}`;
  const [found] = useState(() => readRemembered<Kept<Value> | undefined>(key, undefined));
  const [value, setValue] = useState<Value>(() => ({ ...initial, ...found?.value }));
  const [restoredFrom, setRestoredFrom] = useState(found?.at);
  const [unsaved, setUnsaved] = useState(found !== undefined);
  const done = useRef(false);

  useEffect(() => {
    if (!unsaved || done.current) return undefined;
    const write = () => remember(key, { value, at: new Date().toISOString() } satisfies Kept<Value>);
    const timer = setTimeout(write, 400);
    return () => {
      clearTimeout(timer);
      if (!done.current) write();
    };
  }, [key, value, unsaved]);

  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (done.current || !unsaved || current.pathname === next.pathname) return false;
      return !(await modal.confirm({ title: words.leaveTitle, content: words.leaveHelp, okText: words.leave, cancelText: words.stay, icon: null }));
    },
    enableBeforeUnload: () => unsaved && !done.current,
  });

  function forget(): void {
    remember(key, undefined);
    setUnsaved(false);
    setRestoredFrom(undefined);
  }

  return {
    value,
    change: (patch) => {
      done.current = false;
      setValue((before) => ({ ...before, ...patch }));
      setUnsaved(true);
    },
    restoredFrom,
    unsaved,
    discard: () => {
      done.current = true;
      setValue(initial);
      forget();
    },
    submitted: () => {
      done.current = true;
      forget();
    },
  };
}
