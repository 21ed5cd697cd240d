import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { editCircular, type CircularBlock, type CircularDetail, type CircularWords } from '../../../../contracts/circulars.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FormField } from '../../kit/FormField.tsx';
import { FormPage } from '../../kit/FormPage.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { circularTexts } from './circular-texts.ts';
import { CircularBlockField } from './CircularBlockField.tsx';

/** The words of a draft by block; tables may be moved or left out, their figures stand. */
export function CircularEditor({ circular, onDone }: { circular: CircularDetail; onDone: () => void }) {
  const words = useTexts(circularTexts);
  const { message } = App.useApp();
  const draft = useDraft<CircularWords>(`circular-${circular.id}-${circular.version}`, circular.words);
  const [seen, setSeen] = useState(circular.version);
  const edit = useAct(editCircular, {
    quiet: true,
    onDone: () => {
      draft.submitted();
      void message.success(words.saved);
      onDone();
    },
  });
  const { title, addressees, copiedTo, body } = draft.value;
  const changeBody = (next: CircularBlock[]) => draft.change({ body: next });
  const isStale = edit.refusal?.status === 412;
  const save = () => {
    const now = (edit.refusal?.current as CircularDetail | undefined)?.version;
    if (isStale && now !== undefined) setSeen(now);
    void edit.act({ params: { id: circular.id }, body: { ...draft.value, version: isStale && now !== undefined ? now : seen } });
  };
  return (
    <FormPage
      refusal={edit.refusal}
      draft={draft}
      onSubmit={save}
      acts={
        <>
          <Button type="primary" htmlType="submit" loading={edit.running}>
            {words.save}
          </Button>
          <Button
            onClick={() => {
              draft.discard();
              onDone();
            }}
          >
            {words.cancel}
          </Button>
        </>
      }
    >
      {isStale && <p className="late">{words.stale}</p>}
      <FormField path="title" label={words.titleField}>
        {(id) => <Input.TextArea id={id} autoSize value={title} maxLength={200} onChange={(event) => draft.change({ title: event.target.value })} />}
      </FormField>
      <FormField path="addressees" label={words.addressees}>
        {(id) => <Input.TextArea id={id} autoSize value={addressees} onChange={(event) => draft.change({ addressees: event.target.value })} />}
      </FormField>
      <h2>{words.body}</h2>
      {body.map((block, place) => (
        <CircularBlockField
          key={`${body.length} ${place}`}
          block={block}
          place={place}
          last={body.length - 1}
          caption={block.kind === 'table' ? (circular.tables.find(({ key }) => key === block.table)?.caption ?? '') : ''}
          onChange={(next) => changeBody(body.map((one, other) => (other === place ? next : one)))}
          onMove={(step) => changeBody(moved(body, place, step))}
          onRemove={() => changeBody(body.filter((_, other) => other !== place))}
          onAdd={(next) => changeBody([...body.slice(0, place + 1), next, ...body.slice(place + 1)])}
        />
      ))}
      <div style={{ height: 12 }} />
      <FormField path="copiedTo" label={words.copiedTo} optional>
        {(id) => <Input.TextArea id={id} autoSize value={copiedTo} onChange={(event) => draft.change({ copiedTo: event.target.value })} />}
      </FormField>
    </FormPage>
  );
}

function moved(body: CircularBlock[], place: number, step: -1 | 1): CircularBlock[] {
  const next = [...body];
  const [block] = next.splice(place, 1);
  if (block) next.splice(place + step, 0, block);
  return next;
}
