import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { useTexts } from '../../../shared/texts.ts';
import { FormField } from '../../kit/FormField.tsx';
import { organisationTexts } from './organisation-texts.ts';

export interface PersonFacts {
  name: string;
  certificateNumber: string;
  certificateUntil: string | undefined;
}

/** Name and enforcement certificate of a person. `prefix` is where they stand in the body. */
export function PersonFields({ value, onChange, prefix }: { value: PersonFacts; onChange: (value: PersonFacts) => void; prefix: string }) {
  const words = useTexts(organisationTexts);
  return (
    <>
      <FormField path={`${prefix}name`} label={words.person}>
        {(id) => <Input id={id} value={value.name} maxLength={40} onChange={(event) => onChange({ ...value, name: event.target.value })} />}
      </FormField>
      <FormField path={`${prefix}certificateNumber`} label={words.certificateNumber} optional>
        {(id) => (
          <Input
            id={id}
            value={value.certificateNumber}
            maxLength={40}
            onChange={(event) => onChange({ ...value, certificateNumber: event.target.value })}
          />
        )}
      </FormField>
      <FormField path={`${prefix}certificateUntil`} label={words.certificateUntil} optional>
        {(id) => (
          <DatePicker
            id={id}
            value={value.certificateUntil ? dayjs(value.certificateUntil) : null}
            onChange={(day) => onChange({ ...value, certificateUntil: day?.format('YYYY-MM-DD') })}
          />
        )}
      </FormField>
    </>
  );
}
