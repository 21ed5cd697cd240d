import { Form, Modal } from 'antd';
import { useState } from 'react';
import { changePerson } from '../../../../contracts/organisation.ts';
import type { PostRow } from '../../../../contracts/organisation.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { FieldFaults } from '../../kit/field-faults.ts';
import { StaleNotice } from '../../kit/StaleNotice.tsx';
import { organisationTexts } from './organisation-texts.ts';
import { PersonFields } from './PersonFields.tsx';

/** The name and the enforcement certificate of whoever holds a post. */
export function ChangePersonDialog({ post, onClose }: { post: PostRow; onClose: () => void }) {
  const words = useTexts(organisationTexts);
  const [facts, setFacts] = useState({
    name: post.personName,
    certificateNumber: post.certificateNumber ?? '',
    certificateUntil: post.certificateUntil ?? undefined,
  });
  const change = useAct(changePerson, { quiet: true, onDone: onClose });
  const { refusal } = change;
  const body = { name: facts.name, certificateNumber: facts.certificateNumber || null, certificateUntil: facts.certificateUntil ?? null };
  const version = (refusal?.current as { version?: number } | undefined)?.version ?? post.personVersion;
  const labels = { name: words.person, certificateNumber: words.certificateNumber, certificateUntil: words.certificateUntil };
  return (
    <Modal
      open
      title={words.changePersonTitle}
      okText={words.save}
      cancelText={words.cancel}
      confirmLoading={change.running}
      width={520}
      onOk={() => void change.act({ params: { id: post.personId }, body: { ...body, version } })}
      onCancel={onClose}
    >
      <FieldFaults value={refusal?.fields ?? []}>
        <Form layout="vertical" className="form-page">
          <StaleNotice refusal={refusal} mine={body} labels={labels} />
          {refusal && refusal.status !== 412 && <FaultSummary refusal={refusal} />}
          <PersonFields value={facts} onChange={setFacts} prefix="" />
        </Form>
      </FieldFaults>
    </Modal>
  );
}
