import { Button, Input, Radio } from 'antd';
import type { ChecklistAnswers } from '../../../../contracts/inspection-records.ts';
import type { ChecklistItem } from '../../../../domain/inspections/checklist.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FormGroup } from '../../kit/FormPage.tsx';
import { inspectionTexts } from './inspection-texts.ts';
import type { RecordPartProps } from './record-draft.ts';

interface VisitChecklistProps extends RecordPartProps {
  items: readonly ChecklistItem[];
  /** Lists an item that is at fault as a finding. */
  onList: (key: string) => void;
}

/** The items of the firm's field and state, each with its legal basis; what is at fault becomes a finding at one press. */
export function VisitChecklist({ items, value, change, onList }: VisitChecklistProps) {
  const words = useTexts(inspectionTexts);
  const say = useBilingual();
  const answer = (key: string, patch: Partial<ChecklistAnswers[string]>) =>
    change({ answers: { ...value.answers, [key]: { result: 'fine', words: '', ...value.answers[key], ...patch } } });
  const listed = new Set(value.findings.map(({ itemKey }) => itemKey));
  return (
    <FormGroup title={words.checklist}>
      <table className="visit-checklist">
        <thead>
          <tr>
            <th>{words.item}</th>
            <th style={{ width: 250 }}>{words.result}</th>
            <th style={{ width: 260 }}>{words.note}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const given = value.answers[item.key];
            return (
              <tr key={item.key}>
                <td>
                  {say(item.words)}
                  <div className="quiet">
                    {item.basis.map((basis) => say(basis)).join('；')} {item.doubt && say(item.doubt)}
                  </div>
                </td>
                <td>
                  <Radio.Group
                    aria-label={say(item.words)}
                    value={given?.result}
                    options={[
                      { value: 'fine', label: words.fine },
                      { value: 'fault', label: words.fault },
                      { value: 'not-applicable', label: words.notApplicable },
                    ]}
                    onChange={({ target }) => answer(item.key, { result: target.value as 'fine' })}
                  />
                </td>
                <td>
                  {given?.result === 'fault' && (
                    <>
                      <Input
                        aria-label={words.note}
                        maxLength={1000}
                        value={given.words}
                        onChange={({ target }) => answer(item.key, { words: target.value })}
                      />
                      <Button type="link" size="small" disabled={listed.has(item.key)} onClick={() => onList(item.key)} style={{ paddingLeft: 0 }}>
                        {words.listFault}
                      </Button>
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </FormGroup>
  );
}
