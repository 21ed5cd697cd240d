import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { listSanctionTargets } from '../../../../contracts/sanctions.ts';
import { pageFor } from '../../../shared/query-for.ts';

export interface TargetPickerProps {
  id: string;
  caseId: string;
  kind: string;
  value: string | undefined;
  onChange: (unitId: string) => void;
}

/** A unit that may decide or receive, by its name or the initials of its pinyin. */
export function TargetPicker({ id, caseId, kind, value, onChange }: TargetPickerProps) {
  const [find, setFind] = useState('');
  const { data } = useQuery({
    ...pageFor(listSanctionTargets, { params: { id: caseId }, query: { kind, find } }),
    enabled: caseId !== '' && kind !== '',
  });
  return (
    <Select
      id={id}
      value={value ?? null}
      showSearch={{ filterOption: false, onSearch: setFind }}
      options={data?.rows.map((unit) => ({ value: unit.id, label: unit.name })) ?? []}
      onChange={(unitId: string | null) => unitId && onChange(unitId)}
    />
  );
}
