import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import type { Refusal } from '../../shared/refusal.ts';
import { useTexts } from '../../shared/texts.ts';
import { fieldId } from './field-faults.ts';
import { kitTexts } from './kit-texts.ts';

/** All faults once at the top of a form, each leading to its field; comes into sight when it appears. */
export function FaultSummary({ refusal }: { refusal: Refusal }) {
  const words = useTexts(kitTexts);
  const { fields, message, requestId, status } = refusal;
  const box = useRef<HTMLDivElement>(null);
  // In braces: newer browsers give a promise, which React would take for a clean-up.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [requestId]);
  return (
    <div ref={box} role="alert">
      <Alert
        type="error"
        className="form-page-notice"
        title={fields.length > 0 ? words.faultsTitle(fields.length) : message}
        description={
          fields.length > 0 ? (
            <ul className="fault-list">
              {fields.map((fault) => (
                <li key={fault.path + fault.message}>
                  <a href={`#${fieldId(fault.path)}`} onClick={(event) => leadTo(fault.path, event)}>
                    {fault.message}
                  </a>
                </li>
              ))}
            </ul>
          ) : (
            status >= 500 && requestId && words.requestNumber(requestId)
          )
        }
      />
    </div>
  );
}

function leadTo(path: string, event: { preventDefault: () => void }): void {
  event.preventDefault();
  const control = document.getElementById(fieldId(path));
  control?.scrollIntoView({ block: 'center' });
  control?.focus();
}
