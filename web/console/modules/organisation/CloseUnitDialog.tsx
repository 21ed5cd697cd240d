import { Input, Modal } from 'antd';
import { useState } from 'react';
import { closeUnit, type UnitDetail } from '../../../../contracts/organisation.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { FieldFaults } from '../../kit/field-faults.ts';
import { FormField } from '../../kit/FormField.tsx';
import '../../kit/form-page.css';
import { kitTexts } from '../../kit/kit-texts.ts';
import { organisationTexts } from './organisation-texts.ts';
import { UnitPicker } from './UnitPicker.tsx';

/** Closes a unit: why, and which unit takes over its work where one does. */
export function CloseUnitDialog({ unit, onClose }: { unit: UnitDetail; onClose: () => void }) {
  const words = useTexts(organisationTexts);
  const kit = useTexts(kitTexts);
  const [reason, setReason] = useState('');
  const [successorId, setSuccessor] = useState<string>();
  const { act, running, refusal } = useAct(closeUnit, { quiet: true, onDone: onClose });
  const body = { version: unit.version, reason: reason.trim(), successorId: successorId ?? null };
  return (
    <Modal
      open
      title={`${words.close}：${unit.name}`}
      okText={words.close}
      cancelText={kit.cancel}
      confirmLoading={running}
      closable={false}
      width={480}
      onCancel={onClose}
      onOk={() => void act({ params: { id: unit.id }, body })}
    >
      <FieldFaults value={refusal?.fields ?? []}>
        <div className="form-page">
          {refusal && <FaultSummary refusal={refusal} />}
          <p>{kit.cannotUndo}</p>
          <FormField path="reason" label={words.closeReason}>
            {(id) => <Input.TextArea id={id} autoFocus rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
          </FormField>
          <FormField path="successorId" label={words.successor} why={words.successorWhy} optional>
            {(id) => <UnitPicker id={id} value={successorId} onChange={setSuccessor} within={unit.regionCode} />}
          </FormField>
        </div>
      </FieldFaults>
    </Modal>
  );
}
