import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Radio } from 'antd';
import { listCheckOfficers } from '../../../../contracts/checks.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FormField } from '../../kit/FormField.tsx';
import { inspectionTexts } from './inspection-texts.ts';

export interface JointAnswerValue {
  joins: boolean;
  officerIds: string[];
  matters: string;
  reason: string;
}

interface JointAnswerProps {
  value: JointAnswerValue;
  change: (patch: Partial<JointAnswerValue>) => void;
  /** Last day of the visit: certificates must be valid then. */
  on: string;
}

/** Whether the body comes along, with whom and for what; or why not. */
export function JointAnswer({ value, change, on }: JointAnswerProps) {
  const words = useTexts(inspectionTexts);
  const { data } = useQuery(pageFor(listCheckOfficers, { query: { on } }));
  return (
    <>
      <FormField path="joins" label={words.standing}>
        {(id) => (
          <Radio.Group
            id={id}
            value={value.joins}
            options={[
              { value: true, label: words.joins },
              { value: false, label: words.declines },
            ]}
            onChange={({ target }) => change({ joins: target.value as boolean })}
          />
        )}
      </FormField>
      {value.joins ? (
        <>
          <FormField path="officerIds" label={words.officers} why={words.officersWhy}>
            {(id) => (
              <div id={id} tabIndex={-1}>
                <Checkbox.Group
                  value={value.officerIds}
                  onChange={(officerIds) => change({ officerIds })}
                  options={(data?.rows ?? []).map((row) => ({ value: row.personId, label: row.name, disabled: !row.isCertified }))}
                />
              </div>
            )}
          </FormField>
          <FormField path="matters" label={words.ownMatters} optional>
            {(id) => <Input id={id} maxLength={600} value={value.matters} onChange={({ target }) => change({ matters: target.value })} />}
          </FormField>
        </>
      ) : (
        <FormField path="reason" label={words.reason}>
          {(id) => (
            <Input.TextArea id={id} rows={3} maxLength={500} value={value.reason} onChange={({ target }) => change({ reason: target.value })} />
          )}
        </FormField>
      )}
    </>
  );
}
