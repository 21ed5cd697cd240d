import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { getUnit, listUnits } from '../../../../contracts/organisation.ts';
import { pageFor, queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { organisationTexts } from './organisation-texts.ts';

export interface UnitPickerProps {
  value: string | undefined;
  onChange: (id: string | undefined) => void;
  /** Only units of this division and below. */
  within?: string;
  id?: string;
}

/** A standing unit by typing its name or the initials of its pinyin. */
export function UnitPicker({ value, onChange, within, id }: UnitPickerProps) {
  const words = useTexts(organisationTexts);
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useQuery(pageFor(listUnits, { query: { q: typed, size: 30, ...(within ? { within } : {}) } }));
  const { data: chosen } = useQuery({ ...queryFor(getUnit, { params: { id: value ?? '' } }), enabled: value !== undefined });
  const rows = data?.rows ?? [];
  const offered = chosen && !rows.some((row) => row.id === chosen.id) ? [chosen, ...rows] : rows;
  return (
    <Select
      {...(id ? { id } : {})}
      value={value ?? null}
      placeholder={words.findUnit}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      notFoundContent={isFetching ? null : words.noUnit}
      options={offered.map((row) => ({ value: row.id, label: row.name }))}
      allowClear
      style={{ width: '100%' }}
      onChange={(next: string | null | undefined) => onChange(next ?? undefined)}
    />
  );
}
