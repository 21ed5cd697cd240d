import { App, Button, Input } from 'antd';
import type { BodyParticulars } from '../../../../contracts/document-records.ts';
import { type DocumentSettings, setDocumentBody } from '../../../../contracts/documents.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FactList } from '../../kit/FactList.tsx';
import { FormField } from '../../kit/FormField.tsx';
import { FormPage } from '../../kit/FormPage.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { settingsTexts } from './settings-texts.ts';

const keys = [
  'bodyName',
  'bodyAddress',
  'bodyPostcode',
  'bodyContact',
  'bodyPhone',
  'reviewGovernment',
  'higherDepartment',
  'court',
  'payeeBank',
  'payeeAddress',
  'payeeAccountName',
  'payeeAccount',
] as const satisfies readonly (keyof BodyParticulars)[];

/** What the papers of the body say of it. */
export function BodyForm({ settings }: { settings: DocumentSettings }) {
  const words = useTexts(settingsTexts);
  const { message } = App.useApp();
  const { body } = settings;
  const draft = useDraft('document-body', { placeShort: body.placeShort, bodyWord: body.bodyWord, ...body.particulars });
  const save = useAct(setDocumentBody, {
    quiet: true,
    onDone: () => {
      draft.submitted();
      void message.success(words.saved);
    },
  });
  const { placeShort, bodyWord, ...particulars } = draft.value;
  const line = (key: keyof typeof draft.value, path: string, isOptional: boolean, why?: string) => (
    <FormField key={key} path={path} label={words[key]} optional={isOptional} why={why}>
      {(id) => <Input id={id} value={draft.value[key]} maxLength={120} onChange={({ target }) => draft.change({ [key]: target.value })} />}
    </FormField>
  );
  return (
    <section>
      <h2>{words.bodyTitle}</h2>
      <p className="quiet">{body.isSet ? words.bodyHelp : `${words.bodyHelp} ${words.bodyNotSet}`}</p>
      {settings.mayChange ? (
        <FormPage
          refusal={save.refusal}
          draft={draft}
          onSubmit={() => void save.act({ body: { placeShort, bodyWord, particulars, version: body.version } })}
          acts={
            <Button type="primary" htmlType="submit" loading={save.running}>
              {words.save}
            </Button>
          }
        >
          {line('placeShort', 'placeShort', false, words.placeShortWhy)}
          {line('bodyWord', 'bodyWord', true, words.bodyWordWhy)}
          {keys.map((key) => line(key, `particulars.${key}`, key !== 'bodyName', key === 'higherDepartment' ? words.higherWhy : undefined))}
        </FormPage>
      ) : (
        <FactList facts={(['placeShort', 'bodyWord', ...keys] as const).map((key) => ({ label: words[key], value: draft.value[key] }))} />
      )}
    </section>
  );
}
