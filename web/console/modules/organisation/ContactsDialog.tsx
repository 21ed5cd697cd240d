import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { confirmContacts } from '../../../../contracts/organisation.ts';
import type { UnitDetail } from '../../../../contracts/organisation.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { FieldFaults } from '../../kit/field-faults.ts';
import { FormField } from '../../kit/FormField.tsx';
import { StaleNotice } from '../../kit/StaleNotice.tsx';
import { organisationTexts } from './organisation-texts.ts';

/** Telephone, fax and mail of a unit, corrected or confirmed as they stand. */
export function ContactsDialog({ unit, onClose }: { unit: UnitDetail; onClose: () => void }) {
  const words = useTexts(organisationTexts);
  const [value, setValue] = useState({ telephone: unit.telephone, fax: unit.fax, mail: unit.mail });
  const confirm = useAct(confirmContacts, { quiet: true, onDone: onClose });
  const { refusal } = confirm;
  const labels = { telephone: words.telephone, fax: words.fax, mail: words.mail };
  // After a stale refusal the comparison stands in sight, and the next try is against the version shown.
  const version = (refusal?.current as { version?: number } | undefined)?.version ?? unit.version;
  return (
    <Modal
      open
      title={words.confirmContacts}
      okText={words.confirmContacts}
      cancelText={words.cancel}
      confirmLoading={confirm.running}
      width={520}
      onOk={() => void confirm.act({ params: { id: unit.id }, body: { ...value, version } })}
      onCancel={onClose}
    >
      <p className="quiet">{words.confirmHelp}</p>
      <FieldFaults value={refusal?.fields ?? []}>
        <Form layout="vertical" className="form-page">
          <StaleNotice refusal={refusal} mine={value} labels={labels} />
          {refusal && refusal.status !== 412 && <FaultSummary refusal={refusal} />}
          {(['telephone', 'fax', 'mail'] as const).map((name) => (
            <FormField key={name} path={name} label={labels[name]} optional>
              {(id) => <Input id={id} value={value[name]} maxLength={120} onChange={(event) => setValue({ ...value, [name]: event.target.value })} />}
            </FormField>
          ))}
        </Form>
      </FieldFaults>
    </Modal>
  );
}
