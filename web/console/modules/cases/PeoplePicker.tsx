import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { listCaseOfficers } from '../../../../contracts/cases.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { caseTexts } from './case-texts.ts';

interface PeopleProps {
  id: string;
  /** As of this day's certificates; absent: today. */
  on?: string | undefined;
  /** Only persons whose certificate is valid may be chosen. */
  certified?: boolean;
}

function usePeople(on: string | undefined, certified: boolean) {
  const words = useTexts(caseTexts);
  const { data } = useQuery(pageFor(listCaseOfficers, { query: on ? { on } : {} }));
  return (data?.rows ?? []).map((one) => ({
    value: one.id,
    label: one.name,
    note: one.isValid ? words.certificate(one.certificate ?? '', one.certificateUntil ?? '') : one.role,
    disabled: certified && !one.isValid,
  }));
}

/** One person of the body. */
export function PersonPicker({
  id,
  on,
  certified = false,
  value,
  onChange,
}: PeopleProps & { value: unknown; onChange: (id: string | null) => void }) {
  const options = usePeople(on, certified);
  return (
    <Select
      id={id}
      value={(value as string | undefined) ?? null}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      optionRender={({ data }) => <PersonLine {...data} />}
      onChange={(next: string | null | undefined) => onChange(next ?? null)}
    />
  );
}

/** Several persons of the body. */
export function PeoplePicker({ id, on, certified = false, value, onChange }: PeopleProps & { value: unknown; onChange: (ids: string[]) => void }) {
  const options = usePeople(on, certified);
  return (
    <Select
      id={id}
      mode="multiple"
      value={(value as string[] | undefined) ?? []}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
      optionRender={({ data }) => <PersonLine {...data} />}
      onChange={onChange}
    />
  );
}

function PersonLine({ label, note }: { label: string; note: string }) {
  return (
    <div>
      {label} <span className="quiet">{note}</span>
    </div>
  );
}
