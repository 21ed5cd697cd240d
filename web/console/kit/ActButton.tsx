import { Button, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTexts } from '../../shared/texts.ts';
import { kitTexts } from './kit-texts.ts';

export interface ActButtonProps {
  /** The official's verb: 退回, 销号. */
  label: string;
  /** Does the act; gives false when it was refused (useAct's act does), so that the reason stays in its field. */
  onAct: (reason: string) => Promise<boolean | void> | void;
  running?: boolean;
  /** The act expected next: the only filled button of a page. */
  primary?: boolean;
  /** What will happen, for acts that cannot be undone; asked before the act. */
  confirm?: ReactNode;
  /** Asks for a reason; its value is the question above the field. */
  reason?: string;
  disabled?: boolean;
  /** Why it is disabled. */
  hint?: string;
}

/** One act: asks what must be asked first, and cannot be pressed twice while it runs. */
export function ActButton({ label, onAct, running = false, primary = false, confirm, reason, disabled = false, hint }: ActButtonProps) {
  const words = useTexts(kitTexts);
  const [asking, setAsking] = useState(false);
  const [given, setGiven] = useState('');
  const [missing, setMissing] = useState(false);
  const asks = confirm !== undefined || reason !== undefined;

  async function go(): Promise<void> {
    if (reason !== undefined && given.trim() === '') return setMissing(true);
    if ((await onAct(given.trim())) === false) return;
    setAsking(false);
    setGiven('');
  }

  return (
    <>
      <Button
        type={primary ? 'primary' : 'default'}
        loading={running}
        disabled={disabled}
        {...(hint ? { title: hint } : {})}
        onClick={() => (asks ? setAsking(true) : void go())}
      >
        {label}
      </Button>
      {asks && (
        <Modal
          title={label}
          open={asking}
          closable={false} // else the focus would go to the cross instead of the reason
          okText={label}
          cancelText={words.cancel}
          confirmLoading={running}
          width={480}
          onOk={() => void go()}
          onCancel={() => setAsking(false)}
        >
          {confirm && (
            <p style={{ margin: '0 0 12px' }}>
              {confirm} {words.cannotUndo}
            </p>
          )}
          {reason !== undefined && (
            <label style={{ display: 'block', paddingBottom: 24 }}>
              {reason}
              <Input.TextArea
                autoFocus
                rows={3}
                maxLength={500}
                showCount
                value={given}
                status={missing && given.trim() === '' ? 'error' : ''}
                onChange={(event) => setGiven(event.target.value)}
              />
              {missing && given.trim() === '' && <span className="late">{words.reasonNeeded}</span>}
            </label>
          )}
        </Modal>
      )}
    </>
  );
}
