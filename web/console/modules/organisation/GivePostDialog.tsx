import { useQuery } from '@tanstack/react-query';
import { Alert, Form, Input, Modal, Radio, Select } from 'antd';
import { useRef, useState } from 'react';
import { giveAccount, listPersons } from '../../../../contracts/accounts.ts';
import { givePost } from '../../../../contracts/organisation.ts';
import type { PostRow, UnitDetail } from '../../../../contracts/organisation.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { FieldFaults } from '../../kit/field-faults.ts';
import { FormField } from '../../kit/FormField.tsx';
import { useMay } from '../../session/use-session.ts';
import { organisationTexts } from './organisation-texts.ts';
import { PersonFields } from './PersonFields.tsx';
import { useUnitWords } from './unit-words.ts';

export interface GivePostDialogProps {
  unit: UnitDetail;
  /** With the account that was given along with the post, if any. */
  onClose: (account?: { name: string; password: string }) => void;
}

/** A post in the unit for a person, known or new, and an account along with it. */
export function GivePostDialog({ unit, onClose }: GivePostDialogProps) {
  const words = useTexts(organisationTexts);
  const say = useUnitWords();
  const may = useMay();
  const [role, setRole] = useState<PostRow['role'] | undefined>(unit.may.giveRoles[0]);
  const [title, setTitle] = useState('');
  const [known, setKnown] = useState(false);
  const [personId, setPersonId] = useState<string>();
  const [facts, setFacts] = useState({ name: '', certificateNumber: '', certificateUntil: undefined as string | undefined });
  const [account, setAccount] = useState('');
  // The post is given and the account was refused: the next try is for the account only.
  const [placed, setPlaced] = useState<string>();
  const placedNow = useRef<string>(undefined);
  const give = useAct(givePost, { quiet: true, onDone: (answer) => void (placedNow.current = answer.personId) });
  const open = useAct(giveAccount, { quiet: true, onDone: (answer) => onClose(answer) });
  const refusal = give.refusal ?? open.refusal;

  async function go(): Promise<void> {
    if (!role) return;
    if (placed === undefined) {
      const person = known
        ? { id: personId ?? '0' }
        : { name: facts.name, certificateNumber: facts.certificateNumber || null, certificateUntil: facts.certificateUntil ?? null };
      if (!(await give.act({ body: { unitId: unit.id, role, title, person } }))) return;
      setPlaced(placedNow.current);
    }
    const holder = placed ?? placedNow.current;
    if (account.trim() === '' || holder === undefined) return onClose();
    await open.act({ body: { personId: holder, name: account.trim() } });
  }

  return (
    <Modal
      open
      title={`${words.givePost}：${unit.name}`}
      okText={placed === undefined ? words.givePost : words.giveAccount}
      cancelText={words.cancel}
      confirmLoading={give.running || open.running}
      width={560}
      onOk={() => void go()}
      onCancel={() => onClose()}
    >
      <FieldFaults value={refusal?.fields ?? []}>
        <Form layout="vertical" className="form-page">
          {placed !== undefined && <Alert type="info" title={words.placed} className="form-page-notice" />}
          {refusal && <FaultSummary refusal={refusal} />}
          <FormField path="role" label={words.role}>
            {(id) => (
              <Select
                id={id}
                value={role ?? null}
                disabled={placed !== undefined}
                options={unit.may.giveRoles.map((one) => ({ value: one, label: say.role(one) }))}
                onChange={(next) => setRole(next ?? undefined)}
              />
            )}
          </FormField>
          <FormField path="title" label={words.title} optional why={words.titleOptional}>
            {(id) => (
              <Input id={id} value={title} maxLength={40} disabled={placed !== undefined} onChange={(event) => setTitle(event.target.value)} />
            )}
          </FormField>
          <Radio.Group
            value={known}
            disabled={placed !== undefined}
            style={{ marginBottom: 12 }}
            options={[
              { value: false, label: words.newPerson },
              { value: true, label: words.knownPerson },
            ]}
            onChange={(event) => setKnown(event.target.value as boolean)}
          />
          {placed !== undefined ? null : known ? (
            <PersonPicker value={personId} onChange={setPersonId} />
          ) : (
            <PersonFields value={facts} onChange={setFacts} prefix="person." />
          )}
          {may('accounts.manage') && (
            <FormField path="name" label={words.alsoAccount} why={words.accountHelp}>
              {(id) => <Input id={id} value={account} maxLength={40} autoComplete="off" onChange={(event) => setAccount(event.target.value)} />}
            </FormField>
          )}
        </Form>
      </FieldFaults>
    </Modal>
  );
}

function PersonPicker({ value, onChange }: { value: string | undefined; onChange: (id: string | undefined) => void }) {
  const words = useTexts(organisationTexts);
  const say = useUnitWords();
  const [typed, setTyped] = useState('');
  const { data } = useQuery(pageFor(listPersons, { query: { q: typed, size: 30 } }));
  return (
    <FormField path="person" label={words.person}>
      {(id) => (
        <Select
          id={id}
          value={value ?? null}
          placeholder={words.choosePerson}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          options={(data?.rows ?? []).map((person) => ({
            value: person.id,
            label: [person.name, ...person.posts.slice(0, 1).map((post) => `${post.unitName} ${say.role(post.role)}`)].join('　'),
          }))}
          onChange={(next: string | null | undefined) => onChange(next ?? undefined)}
        />
      )}
    </FormField>
  );
}
