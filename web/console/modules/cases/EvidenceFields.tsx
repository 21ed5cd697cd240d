import { Checkbox, Input, Select } from 'antd';
import { evidenceKindKeys, evidenceKinds } from '../../../../domain/cases/case-dictionaries.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DayField } from '../../kit/DayField.tsx';
import { FileDrafts } from '../../kit/FileDrafts.tsx';
import { FormField } from '../../kit/FormField.tsx';
import { useSession } from '../../session/use-session.ts';
import type { ActFieldProps } from './act-fields.ts';
import { evidenceTexts } from './evidence-texts.ts';
import { PeoplePicker, PersonPicker } from './PeoplePicker.tsx';

/** A piece of evidence: what it is, what it proves, from whom, by whom, under which seal, who keeps it. */
export function EvidenceFields({ given, change }: ActFieldProps) {
  const words = useTexts(evidenceTexts);
  const language = useLanguage();
  const { today } = useSession();
  const text = (name: 'name' | 'quantity' | 'takenAt' | 'takenFrom' | 'seal' | 'place', isOptional = true) => (
    <FormField path={name} label={words[name]} optional={isOptional}>
      {(id) => (
        <Input
          id={id}
          maxLength={200}
          value={(given[name] as string | undefined) ?? ''}
          onChange={({ target }) => change({ [name]: target.value })}
        />
      )}
    </FormField>
  );
  return (
    <>
      <div className="case-two">
        <FormField path="kind" label={words.kind}>
          {(id) => (
            <Select
              id={id}
              value={given['kind'] as string}
              options={evidenceKindKeys.map((key) => ({ value: key, label: evidenceKinds[key][language] }))}
              onChange={(kind: string) => change({ kind })}
            />
          )}
        </FormField>
        {text('name', false)}
        {text('quantity')}
        {text('takenFrom')}
        {text('takenAt')}
        <FormField path="collectedOn" label={words.collectedOn}>
          {(id) => <DayField id={id} to={today} value={given['collectedOn'] as string} onChange={(day) => change({ collectedOn: day ?? '' })} />}
        </FormField>
        <FormField path="holderId" label={words.holderPerson}>
          {(id) => <PersonPicker id={id} value={given['holderId']} onChange={(holderId) => change({ holderId })} />}
        </FormField>
        {text('place')}
      </div>
      <FormField path="proves" label={words.proves}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={1000}
            value={(given['proves'] as string | undefined) ?? ''}
            onChange={({ target }) => change({ proves: target.value })}
          />
        )}
      </FormField>
      <FormField path="officerIds" label={words.officers} why={words.officersWhy}>
        {(id) => <PeoplePicker id={id} certified value={given['officerIds']} onChange={(officerIds) => change({ officerIds })} />}
      </FormField>
      {text('seal')}
      <FormField path="fileId" label={words.file} optional why={words.fileWhy}>
        {(id) => (
          <FileDrafts id={id} value={given['fileId'] ? [given['fileId'] as string] : []} onChange={(ids) => change({ fileId: ids.at(-1) ?? null })} />
        )}
      </FormField>
      <Checkbox checked={given['isCopy'] === true} onChange={({ target }) => change({ isCopy: target.checked })}>
        {words.isCopy}
      </Checkbox>
      <br />
      <Checkbox checked={given['isHeld'] === true} onChange={({ target }) => change({ isHeld: target.checked })} style={{ marginBottom: 12 }}>
        {words.isHeld}
      </Checkbox>
    </>
  );
}
