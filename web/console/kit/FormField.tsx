import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../../shared/texts.ts';
import { fieldId, useFaultOf } from './field-faults.ts';
import { kitTexts } from './kit-texts.ts';

export interface FormFieldProps {
  /** Path in the body, as the server names it in its faults: "firm.name". */
  path: string;
  /** Empty where the control says by itself what it is: a button, a box to tick. */
  label: string;
  /** Fields are required unless said otherwise; the optional ones are marked. */
  optional?: boolean;
  /** Why it is asked, in grey under the field. */
  why?: ReactNode;
  /** Of the page itself, before anything is sent. */
  fault?: string | undefined;
  /** Gets the id for its control: `{(id) => <Input id={id} … />}`. */
  children: (id: string) => ReactNode;
}

export function FormField({ path, label, optional = false, why, fault, children }: FormFieldProps) {
  const words = useTexts(kitTexts);
  const wrong = useFaultOf(path) ?? fault;
  const id = fieldId(path);
  return (
    <Form.Item
      {...(label === ''
        ? {}
        : {
            htmlFor: id,
            label: (
              <>
                {label}
                {optional && <span className="quiet form-optional">{words.optional}</span>}
              </>
            ),
          })}
      extra={why}
      {...(wrong ? { help: wrong, validateStatus: 'error' as const } : {})}
    >
      {children(id)}
    </Form.Item>
  );
}
