import { useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { giveAccount, listPersons } from '../../../../contracts/accounts.ts';
import { getRole } from '../../../../domain/organisation/permissions-of-post.ts';
import { useLanguage } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { FieldFaults } from '../../kit/field-faults.ts';
import { FormField } from '../../kit/FormField.tsx';
import { administrationTexts } from './administration-texts.ts';

/** An account for a person who has none. */
export function GiveAccountDialog({ onClose }: { onClose: (given?: { name: string; password: string }) => void }) {
  const words = useTexts(administrationTexts);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [personId, setPersonId] = useState<string>();
  const [name, setName] = useState('');
  const { data } = useQuery(pageFor(listPersons, { query: { q: typed, without: 'account', size: 30 } }));
  const give = useAct(giveAccount, { quiet: true, onDone: (answer) => onClose(answer) });
  return (
    <Modal
      open
      title={words.giveAccount}
      okText={words.giveAccount}
      cancelText={words.cancel}
      confirmLoading={give.running}
      okButtonProps={{ disabled: !personId || name.trim() === '' }}
      width={520}
      onOk={() => void (personId && give.act({ body: { personId, name: name.trim() } }))}
      onCancel={() => onClose()}
    >
      <FieldFaults value={give.refusal?.fields ?? []}>
        <Form layout="vertical" className="form-page">
          {give.refusal && <FaultSummary refusal={give.refusal} />}
          <FormField path="personId" label={words.choosePerson} why={words.choosePersonWhy}>
            {(id) => (
              <Select
                id={id}
                value={personId ?? null}
                showSearch={{ filterOption: false, onSearch: setTyped }}
                options={(data?.rows ?? []).map((person) => ({
                  value: person.id,
                  label: [
                    person.name,
                    ...person.posts.slice(0, 1).map((post) => `${post.unitName} ${post.title || getRole(post.role)[language]}`),
                  ].join('　'),
                }))}
                onChange={(next: string | null | undefined) => setPersonId(next ?? undefined)}
              />
            )}
          </FormField>
          <FormField path="name" label={words.accountName} why={words.accountWhy}>
            {(id) => <Input id={id} value={name} maxLength={40} autoComplete="off" onChange={(event) => setName(event.target.value)} />}
          </FormField>
        </Form>
      </FieldFaults>
    </Modal>
  );
}
