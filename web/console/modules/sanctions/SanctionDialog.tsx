import { App, Button, Form, Modal } from 'antd';
import { useState } from 'react';
import type { AnyEndpoint } from '../../../../contracts/endpoint.ts';
import { auditedActWords } from '../../../../domain/audit/audited-acts.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { FieldFaults } from '../../kit/field-faults.ts';
import { FormField } from '../../kit/FormField.tsx';
import '../../kit/form-page.css';
import { kitTexts } from '../../kit/kit-texts.ts';
import { actFields } from './act-fields.ts';
import { isAsked, type SanctionField } from './sanction-field.ts';
import { SanctionControl, type SanctionControlProps } from './SanctionControl.tsx';
import { sanctionTexts } from './sanction-texts.ts';

export interface SanctionActProps {
  /** Id of the act: its words and its fields. */
  act: string;
  endpoint: AnyEndpoint;
  params: { id: string };
  /** What the body carries beside the fields: act and version, the party, the kind of transfer. */
  fixed: Readonly<Record<string, unknown>>;
  about: SanctionControlProps['about'];
  /** What fields begin with, where the record knows better than the form. */
  first?: Readonly<Record<string, unknown>>;
  /** Of a field with options: only these. */
  choices?: Readonly<Record<string, readonly string[]>>;
  /** The act expected next, in the head of a page: filled. Of several parties it says for which. */
  next?: { of: string };
}

/** One act as a button that opens its form. */
export function SanctionActButton(props: SanctionActProps) {
  const joints = useTexts(jointTexts);
  const label = useBilingual()(auditedActWords(props.act));
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type={props.next ? 'primary' : 'default'} size={props.next ? 'middle' : 'small'} onClick={() => setOpen(true)}>
        {props.next?.of ? joints.labelled(label, props.next.of) : label}
      </Button>
      {open && <SanctionDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function SanctionDialog({ act, endpoint, params, fixed, about, first = {}, choices = {}, onClose }: SanctionActProps & { onClose: () => void }) {
  const kit = useTexts(kitTexts);
  const words = useTexts(sanctionTexts);
  const say = useBilingual();
  const { message } = App.useApp();
  const fields = (actFields[act] ?? []).map((field) => chosenAmong(field, choices[field.key]));
  const [given, setGiven] = useState<Record<string, unknown>>(() =>
    Object.fromEntries(
      fields.map((field) => [field.key, first[field.key] ?? field.first ?? (['line', 'text'].includes(field.type) ? '' : undefined)]),
    ),
  );
  const title = say(auditedActWords(act));
  const doing = useAct(endpoint, {
    quiet: true,
    onDone: () => {
      void message.success(words.done(title));
      onClose();
    },
  });
  const shown = fields.filter((field) => isAsked(field, { ...fixed, ...given }));

  function submit(): void {
    const asked = bodyOf(shown.flatMap(({ key, isOfForm }) => (given[key] === undefined || isOfForm ? [] : [[key, given[key]] as const])));
    void doing.act({ params, body: { ...fixed, ...asked } } as never);
  }

  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText={kit.cancel}
      confirmLoading={doing.running}
      closable={false}
      width={640}
      onOk={submit}
      onCancel={onClose}
    >
      <FieldFaults value={doing.refusal?.fields ?? []}>
        <Form layout="vertical" className="form-page" requiredMark={false}>
          {doing.refusal && <FaultSummary refusal={doing.refusal} />}
          {shown.map((field) => (
            <FormField
              key={field.key}
              path={field.key}
              label={field.type === 'check' ? '' : say(field.label)}
              optional={field.optional === true}
              why={field.why ? say(field.why) : undefined}
            >
              {(id) => (
                <SanctionControl
                  id={id}
                  field={field}
                  value={given[field.key]}
                  given={{ ...fixed, ...given }}
                  about={about}
                  onChange={(value) => setGiven((before) => ({ ...before, [field.key]: value }))}
                />
              )}
            </FormField>
          ))}
        </Form>
      </FieldFaults>
    </Modal>
  );
}

function chosenAmong(field: SanctionField, ids: readonly string[] | undefined): SanctionField {
  return ids && field.options ? { ...field, options: field.options.filter(({ id }) => ids.includes(id)) } : field;
}

/** 'right.amount' is the amount of what stands under `right`. */
function bodyOf(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    const [whole, part] = key.split('.');
    body[whole!] = part === undefined ? value : { ...(body[whole!] as object | undefined), [part]: value };
  }
  return body;
}
