import { Input, InputNumber, Radio } from 'antd';
import { useTexts } from '../../../shared/texts.ts';
import { FileDrafts } from '../../kit/FileDrafts.tsx';
import { FormField } from '../../kit/FormField.tsx';
import { FormGroup } from '../../kit/FormPage.tsx';
import { inspectionTexts } from './inspection-texts.ts';
import type { RecordPartProps } from './record-draft.ts';

/** What was seen, the papers, and the firm's one signature. */
export function SeenAndSigned({ value, change }: RecordPartProps) {
  const words = useTexts(inspectionTexts);
  const { signature } = value;
  const sign = (patch: Partial<typeof signature>) => change({ signature: { ...signature, ...patch } });
  return (
    <>
      <FormGroup title={words.record}>
        <FormField path="summary" label={words.summary}>
          {(id) => (
            <Input.TextArea id={id} rows={4} maxLength={4000} value={value.summary} onChange={({ target }) => change({ summary: target.value })} />
          )}
        </FormField>
        <FormField path="teams" label={words.teams}>
          {(id) => <InputNumber id={id} min={1} max={20} value={value.teams} onChange={(teams) => change({ teams: teams ?? 1 })} />}
        </FormField>
        <FormField path="fileIds" label={words.files} optional>
          {(id) => <FileDrafts id={id} value={value.fileIds} onChange={(fileIds) => change({ fileIds })} />}
        </FormField>
      </FormGroup>
      <FormGroup title={words.signature}>
        <FormField path="signature.way" label={words.signedBy}>
          {(id) => (
            <Radio.Group
              id={id}
              value={signature.way}
              options={[
                { value: 'signed', label: words.signed },
                { value: 'refused', label: words.refused },
                { value: 'absent', label: words.absent },
              ]}
              onChange={({ target }) => sign({ way: target.value as 'signed' })}
            />
          )}
        </FormField>
        {signature.way === 'signed' && (
          <>
            <FormField path="signature.name" label={words.signer}>
              {(id) => <Input id={id} maxLength={40} value={signature.name} onChange={({ target }) => sign({ name: target.value })} />}
            </FormField>
            <FormField path="signature.post" label={words.post} optional>
              {(id) => <Input id={id} maxLength={60} value={signature.post} onChange={({ target }) => sign({ post: target.value })} />}
            </FormField>
          </>
        )}
        {signature.way !== undefined && signature.way !== 'signed' && (
          <FormField path="signature.words" label={words.signWords}>
            {(id) => <Input id={id} maxLength={400} value={signature.words} onChange={({ target }) => sign({ words: target.value })} />}
          </FormField>
        )}
      </FormGroup>
    </>
  );
}
