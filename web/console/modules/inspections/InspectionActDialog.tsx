import { App, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { InspectionDetail, OfferedInspectionActRow } from '../../../../contracts/inspection-records.ts';
import type { submitInspection } from '../../../../contracts/inspection-acts.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { DayField } from '../../kit/DayField.tsx';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { FieldFaults } from '../../kit/field-faults.ts';
import { FormField } from '../../kit/FormField.tsx';
import '../../kit/form-page.css';
import { kitTexts } from '../../kit/kit-texts.ts';
import { useSession } from '../../session/use-session.ts';
import { type AskedOfAct, type DialogAct, inspectionActs } from './inspection-act-endpoints.ts';
import { inspectionTexts } from './inspection-texts.ts';
import { JointAnswer, type JointAnswerValue } from './JointAnswer.tsx';

interface Given extends JointAnswerValue {
  words: string;
  reason: string;
  on: string;
  way: string | undefined;
  recipient: string;
  met: string;
}

interface DialogProps {
  act: OfferedInspectionActRow & { act: DialogAct };
  inspection: InspectionDetail;
  onClose: () => void;
}

/** One act with what it must be given. */
export function InspectionActDialog({ act, inspection, onClose }: DialogProps) {
  const kit = useTexts(kitTexts);
  const words = useTexts(inspectionTexts);
  const language = useLanguage();
  const { message } = App.useApp();
  const { today } = useSession();
  const [given, setGiven] = useState<Given>({
    words: '',
    reason: '',
    on: today,
    way: undefined,
    recipient: '',
    met: '',
    joins: true,
    officerIds: [],
    matters: '',
  });
  const change = (patch: Partial<Given>) => setGiven((before) => ({ ...before, ...patch }));
  const { endpoint, asks } = inspectionActs[act.act];
  const doing = useAct(endpoint as typeof submitInspection, {
    quiet: true,
    onDone: () => {
      void message.success(words.done(act[language]));
      onClose();
    },
  });
  const submit = () => void doing.act({ params: { id: inspection.id }, body: { ...given, version: inspection.version } });
  return (
    <Modal
      open
      title={act[language]}
      okText={act[language]}
      cancelText={kit.cancel}
      confirmLoading={doing.running}
      closable={false}
      width={560}
      onOk={submit}
      onCancel={onClose}
    >
      <FieldFaults value={doing.refusal?.fields ?? []}>
        <Form layout="vertical" className="form-page" requiredMark={false}>
          {doing.refusal && <FaultSummary refusal={doing.refusal} />}
          {(asks as readonly AskedOfAct[]).map((asked) =>
            asked === 'answer' ? (
              <JointAnswer key={asked} value={given} change={change} on={inspection.plannedTo} />
            ) : (
              <ActField key={asked} asked={asked} value={given} change={change} today={today} />
            ),
          )}
        </Form>
      </FieldFaults>
    </Modal>
  );
}

interface FieldProps {
  asked: Exclude<AskedOfAct, 'answer'>;
  value: Given;
  change: (patch: Partial<Given>) => void;
  today: string;
}

function ActField({ asked, value, change, today }: FieldProps) {
  const words = useTexts(inspectionTexts);
  const ways = [
    { value: 'handed-over', label: words.handedOver },
    { value: 'telephone', label: words.telephone },
    { value: 'electronic', label: words.electronic },
    { value: 'post', label: words.mail },
  ];
  const area = (path: 'words' | 'reason', label: string, optional: boolean) => (
    <FormField path={path} label={label} optional={optional}>
      {(id) => (
        <Input.TextArea id={id} autoFocus rows={3} maxLength={500} value={value[path]} onChange={({ target }) => change({ [path]: target.value })} />
      )}
    </FormField>
  );
  const line = (path: 'recipient' | 'met', label: string) => (
    <FormField path={path} label={label}>
      {(id) => <Input id={id} maxLength={80} value={value[path]} onChange={({ target }) => change({ [path]: target.value })} />}
    </FormField>
  );
  switch (asked) {
    case 'opinion':
      return area('words', words.opinion, true);
    case 'reason':
      return area('reason', words.reason, false);
    case 'words':
      return area('words', words.feedbackWords, false);
    case 'recipient':
      return line('recipient', words.recipient);
    case 'met':
      return line('met', words.met);
    case 'on':
      return (
        <FormField path="on" label={words.on}>
          {(id) => <DayField id={id} value={value.on} to={today} onChange={(day) => change({ on: day ?? '' })} />}
        </FormField>
      );
    case 'way':
      return (
        <FormField path="way" label={words.way}>
          {(id) => <Select id={id} value={value.way ?? null} options={ways} onChange={(way) => change({ way: way ?? undefined })} />}
        </FormField>
      );
  }
}
