import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { getEnterprise, listEnterprises } from '../../../contracts/enterprises.ts';
import type { EnterpriseRow } from '../../../contracts/enterprises.ts';
import { queryFor } from '../../shared/query-for.ts';
import { defineTexts, useTexts } from '../../shared/texts.ts';

const firmPickerTexts = defineTexts({
  zh: { find: '输入名称两个字以上、拼音首字母或代码', none: '没有相符的企业', more: '继续输入', unlicensed: '无证无照', closed: '已关闭' },
  en: {
    find: 'Two characters of the name, pinyin initials, or a code',
    none: 'No such firm',
    more: 'Type more',
    unlicensed: 'no licence',
    closed: 'closed',
  },
});

export interface FirmPickerProps {
  value: string | undefined;
  onChange: (id: string | undefined, firm?: EnterpriseRow) => void;
  id?: string;
  disabled?: boolean;
}

/** A firm of the area, with candidates as one types: name, code, place and who is in charge, so that the right one is chosen. */
export function FirmPicker({ value, onChange, id, disabled = false }: FirmPickerProps) {
  const words = useTexts(firmPickerTexts);
  const [typed, setTyped] = useState('');
  const [find, setFind] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setFind(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  const isEnough = [...find].length >= 2;
  const found = useQuery({ ...queryFor(listEnterprises, { query: { name: find, size: 12 } }), enabled: isEnough, staleTime: 30_000 });
  const chosen = useQuery({ ...queryFor(getEnterprise, { params: { id: value ?? '' } }), enabled: value !== undefined, staleTime: 60_000 });
  const rows = isEnough ? (found.data?.rows ?? []) : [];
  const options = rows.map((row) => ({ value: row.id, label: row.name, row }));
  if (value !== undefined && !options.some((one) => one.value === value))
    options.unshift({ value, label: chosen.data?.name ?? '…', row: undefined as never });

  return (
    <Select
      {...(id ? { id } : {})}
      value={value ?? null}
      disabled={disabled}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      placeholder={words.find}
      loading={found.isFetching}
      notFoundContent={isEnough ? (found.isFetching ? null : words.none) : words.more}
      options={options}
      style={{ width: '100%' }}
      listHeight={320}
      optionRender={({ data }) => {
        const row = (data as { row?: EnterpriseRow }).row;
        if (!row) return data.label;
        return (
          <div>
            <div>
              {row.name}
              {row.closedOn && <span className="late"> {words.closed}</span>}
            </div>
            <div className="quiet">{[row.code ?? words.unlicensed, row.regionName, row.responsiblePerson].filter(Boolean).join('　')}</div>
          </div>
        );
      }}
      onChange={(next: string | null | undefined) => {
        onChange(
          next ?? undefined,
          rows.find((row) => row.id === next),
        );
        setTyped('');
      }}
    />
  );
}
