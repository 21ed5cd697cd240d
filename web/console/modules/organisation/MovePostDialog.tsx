import { useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { getUnit, movePost } from '../../../../contracts/organisation.ts';
import type { PostRow, UnitDetail } from '../../../../contracts/organisation.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { FieldFaults } from '../../kit/field-faults.ts';
import { FormField } from '../../kit/FormField.tsx';
import { organisationTexts } from './organisation-texts.ts';
import { UnitPicker } from './UnitPicker.tsx';
import { useUnitWords } from './unit-words.ts';

/** Ends one post and gives the same person another, as one act. */
export function MovePostDialog({ post, unit, onClose }: { post: PostRow; unit: UnitDetail; onClose: () => void }) {
  const words = useTexts(organisationTexts);
  const say = useUnitWords();
  const [unitId, setUnitId] = useState<string | undefined>(unit.id);
  const [role, setRole] = useState<PostRow['role'] | undefined>();
  const [title, setTitle] = useState(post.title);
  const [reason, setReason] = useState('');
  const { data: target } = useQuery({ ...queryFor(getUnit, { params: { id: unitId ?? '' } }), enabled: unitId !== undefined });
  const move = useAct(movePost, { quiet: true, onDone: onClose });
  const roles = target?.may.giveRoles ?? [];

  return (
    <Modal
      open
      title={words.moveTitle(post.personName)}
      okText={words.move}
      cancelText={words.cancel}
      confirmLoading={move.running}
      okButtonProps={{ disabled: !unitId || !role }}
      width={560}
      onOk={() => void (unitId && role && move.act({ params: { id: post.id }, body: { version: post.version, unitId, role, title, reason } }))}
      onCancel={onClose}
    >
      <FieldFaults value={move.refusal?.fields ?? []}>
        <Form layout="vertical" className="form-page">
          {move.refusal && <FaultSummary refusal={move.refusal} />}
          <FormField path="unitId" label={words.moveTo}>
            {(id) => (
              <UnitPicker
                id={id}
                value={unitId}
                onChange={(next) => {
                  setUnitId(next);
                  setRole(undefined);
                }}
              />
            )}
          </FormField>
          <FormField path="role" label={words.role}>
            {(id) => (
              <Select
                id={id}
                value={role ?? null}
                options={roles.map((one) => ({ value: one, label: say.role(one) }))}
                onChange={(next) => setRole(next ?? undefined)}
              />
            )}
          </FormField>
          <FormField path="title" label={words.title} optional why={words.titleOptional}>
            {(id) => <Input id={id} value={title} maxLength={40} onChange={(event) => setTitle(event.target.value)} />}
          </FormField>
          <FormField path="reason" label={words.reason}>
            {(id) => <Input.TextArea id={id} rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
          </FormField>
        </Form>
      </FieldFaults>
    </Modal>
  );
}
