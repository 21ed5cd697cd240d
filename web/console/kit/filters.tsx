import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { DivisionName } from './DivisionName.tsx';
import { DivisionPicker } from './DivisionPicker.tsx';

export type FilterValues = Record<string, unknown>;

/** One filter of a FilterBar: which values of the address it holds, its control, and the chip for what is set. */
export interface Filter {
  key: string;
  label: string;
  /** Names in the address that this filter sets. */
  holds: string[];
  /** Behind the "more" button. */
  more?: boolean;
  control: (values: FilterValues, change: (patch: FilterValues) => void) => ReactNode;
  chip: (values: FilterValues) => ReactNode;
}

interface About {
  key: string;
  label: string;
  more?: boolean;
}

export function textFilter(about: About & { placeholder?: string }): Filter {
  const { key, label, placeholder } = about;
  return {
    ...about,
    holds: [key],
    control: (values, change) => (
      <Input.Search
        key={String(values[key] ?? '')}
        defaultValue={String(values[key] ?? '')}
        placeholder={placeholder ?? label}
        aria-label={label}
        allowClear
        style={{ width: 200 }}
        onSearch={(text) => change({ [key]: text.trim() || undefined })}
      />
    ),
    chip: (values) => values[key] as string | undefined,
  };
}

/** `unset`: what the list shows while nothing is chosen, where that is not everything. */
export function choiceFilter(about: About & { options: { value: string | number; label: string }[]; width?: number; unset?: string }): Filter {
  const { key, label, options, width = 150, unset } = about;
  return {
    ...about,
    holds: [key],
    control: (values, change) => (
      <Select
        value={(values[key] as string | number | undefined) ?? null}
        placeholder={unset ?? label}
        aria-label={label}
        options={options}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width }}
        onChange={(value: string | number | null | undefined) => change({ [key]: value ?? undefined })}
      />
    ),
    chip: (values) => options.find(({ value }) => value === values[key])?.label,
  };
}

export function divisionFilter(about: About): Filter {
  const { key, label } = about;
  return {
    ...about,
    holds: [key],
    control: (values, change) => (
      <DivisionPicker value={values[key] as string | undefined} placeholder={label} width={190} onChange={(code) => change({ [key]: code })} />
    ),
    chip: (values) => (values[key] ? <DivisionName code={String(values[key])} /> : undefined),
  };
}

/** From a day to a day, both included; the address holds them as `${key}From` and `${key}To`. */
export function daysFilter(about: About): Filter {
  const { key, label } = about;
  const [from, to] = [`${key}From`, `${key}To`];
  const asDay = (value: unknown) => (value ? dayjs(String(value)) : null);
  return {
    ...about,
    holds: [from, to],
    control: (values, change) => (
      <DatePicker.RangePicker
        value={[asDay(values[from]), asDay(values[to])]}
        allowEmpty={[true, true]}
        aria-label={label}
        placeholder={[label, '']}
        style={{ width: 240 }}
        onChange={(days) => change({ [from]: days?.[0]?.format('YYYY-MM-DD'), [to]: days?.[1]?.format('YYYY-MM-DD') })}
      />
    ),
    chip: (values) => (values[from] || values[to] ? `${String(values[from] ?? '')} — ${String(values[to] ?? '')}` : undefined),
  };
}
