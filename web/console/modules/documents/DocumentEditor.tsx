import { App, Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type { DocumentDetail, WrittenFields } from '../../../../contracts/document-records.ts';
import { editDocument } from '../../../../contracts/documents.ts';
import type { DocumentFields } from '../../../../domain/documents/document-kind.ts';
import { documentFaults } from '../../../../domain/documents/document-faults.ts';
import { getDocumentKind } from '../../../../domain/documents/document-kinds.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FormPage } from '../../kit/FormPage.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { useSession } from '../../session/use-session.ts';
import { documentTexts } from './document-texts.ts';
import { DocumentFaults } from './DocumentFaults.tsx';
import { DocumentFieldInput } from './DocumentFieldInput.tsx';

interface DocumentEditorProps {
  document: DocumentDetail;
  onUnsaved: (isUnsaved: boolean) => void;
}

/** The form that the kind asks for, each field with its explanation, an example and what is wrong with it as one writes. */
export function DocumentEditor({ document, onUnsaved }: DocumentEditorProps) {
  const words = useTexts(documentTexts);
  const { message } = App.useApp();
  const { today } = useSession();
  const { id, facts, version } = document;
  const kind = getDocumentKind(document.kind);
  const draft = useDraft<{ fields: WrittenFields }>(`document-${id}`, { fields: document.fields });
  const [seen, setSeen] = useState(version);
  const edit = useAct(editDocument, {
    quiet: true,
    onDone: (saved) => {
      draft.submitted();
      setSeen(saved.version);
      void message.success(words.saved);
    },
  });
  const { fields } = draft.value;
  const faults = useMemo(() => documentFaults(kind, fields as DocumentFields, facts, today), [kind, fields, facts, today]);
  useEffect(() => onUnsaved(draft.unsaved), [draft.unsaved, onUnsaved]);
  const stale = edit.refusal?.status === 412 ? (edit.refusal.current as DocumentDetail) : undefined;
  const change = (key: string, value: WrittenFields[string] | undefined) => {
    const { [key]: _old, ...others } = fields;
    draft.change({ fields: value === undefined ? others : { ...others, [key]: value } });
  };
  return (
    <FormPage
      {...(stale ? {} : { refusal: edit.refusal })}
      draft={draft}
      onSubmit={() => void edit.act({ params: { id }, body: { version: stale?.version ?? seen, fields } })}
      acts={
        <Button type="primary" htmlType="submit" loading={edit.running} disabled={!draft.unsaved}>
          {words.save}
        </Button>
      }
    >
      {stale && <p className="late">{words.stale}</p>}
      <DocumentFaults faults={[...(faults as DocumentDetail['faults']), ...document.chainFaults]} />
      {kind.fields.map((field) => (
        <DocumentFieldInput
          key={field.key}
          field={field}
          value={fields[field.key]}
          isKnown={field.fixed === true && field.source !== undefined && facts[field.source] !== undefined}
          faults={faults.filter((fault) => fault.field === field.key)}
          onChange={(value) => change(field.key, value)}
        />
      ))}
    </FormPage>
  );
}
