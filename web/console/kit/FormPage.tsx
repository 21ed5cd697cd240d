import { Alert, Button, Form } from 'antd';
import type { ReactNode } from 'react';
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
  draft?: Pick<Draft<object>, 'restoredFrom' | 'discard'>;
  onSubmit: () => void;
  /** FormGroup and FormField elements. */
  children: ReactNode;
  /** Buttons at the foot; the first one filled with htmlType="submit". */
  acts: ReactNode;
}

/** A form of one column; values live in the page's state (useDraft), not in antd's form store. */
export function FormPage({ refusal, draft, onSubmit, children, acts }: FormPageProps) {
  const words = useTexts(kitTexts);
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

/** Fields that belong together, under their title. */
export function FormGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="form-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
