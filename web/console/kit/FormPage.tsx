import { Alert, Button, Form } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import type { Refusal } from '../../shared/refusal.ts';
import { showMinute } from '../../shared/show-time.ts';
import { useTexts } from '../../shared/texts.ts';
import { FaultSummary } from './FaultSummary.tsx';
import { FieldFaults } from './field-faults.ts';
import './form-page.css';
import { kitTexts } from './kit-texts.ts';
import type { Draft } from './use-draft.ts';

export interface FormPageProps {
  /** Of useAct(…, { quiet: true }): its faults appear at the top and at their fields. */
  refusal?: Refusal | undefined;
  /** With its value, a fault goes away once what it names was changed. */
  draft?: Pick<Draft<object>, 'restoredFrom' | 'discard'> & { value?: object };
  onSubmit: () => void;
  /** FormGroup and FormField elements. */
  children: ReactNode;
  /** Buttons at the foot; the first one filled with htmlType="submit". */
  acts: ReactNode;
}

/** A form of one column; values live in the page's state (useDraft), not in antd's form store. */
export function FormPage({ refusal: answer, draft, onSubmit, children, acts }: FormPageProps) {
  const words = useTexts(kitTexts);
  const refusal = useOpenFaults(answer, draft?.value);
  return (
    <FieldFaults value={refusal?.fields ?? []}>
      <Form layout="vertical" className="form-page" onFinish={() => onSubmit()}>
        {draft?.restoredFrom && (
          <Alert
            type="info"
            className="form-page-notice"
            title={words.draftKept(showMinute(draft.restoredFrom))}
            action={
              <Button type="link" size="small" onClick={draft.discard}>
                {words.draftDiscard}
              </Button>
            }
          />
        )}
        {refusal && <FaultSummary refusal={refusal} />}
        {children}
        <div className="form-page-acts">{acts}</div>
      </Form>
    </FieldFaults>
  );
}

/** The refusal without the faults of fields that were changed since; undefined once none of its faults is left. */
function useOpenFaults(refusal: Refusal | undefined, value: object | undefined): Refusal | undefined {
  const [seen, setSeen] = useState({ refusal, value });
  if (seen.refusal !== refusal) setSeen({ refusal, value });
  const changed = Object.keys(value ?? {}).filter(
    (key) => seen.refusal === refusal && seen.value && valueAt(value, key) !== valueAt(seen.value, key),
  );
  const changedNames = changed.join(' ');
  return useMemo(() => {
    if (!refusal || refusal.fields.length === 0 || changedNames === '') return refusal;
    const fields = refusal.fields.filter(({ path }) => !changedNames.split(' ').includes(path.split('.')[0] ?? ''));
    return fields.length === 0 ? undefined : { ...refusal, fields };
  }, [refusal, changedNames]);
}

function valueAt(value: object | undefined, key: string): unknown {
  return (value as Record<string, unknown> | undefined)?.[key];
}

/** Fields that belong together, under their title. */
export function FormGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="form-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
