import { SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { AutoComplete, Input } from 'antd';
import type { InputRef } from 'antd';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { searchAll } from '../../../../contracts/search.ts';
import type { OutputOf } from '../../../../contracts/endpoint.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { recordAddress } from '../../kit/record-address.ts';
import './search-box.css';
import { searchTexts } from './search-texts.ts';

/** One box over problems, firms and units: "/" focuses it, arrows choose, Enter opens. */
export function SearchBox() {
  const words = useTexts(searchTexts);
  const navigate = useNavigate();
  const box = useRef<InputRef>(null);
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(useLater(typed.trim(), 250));
  const { data, isFetching } = useQuery({ ...queryFor(searchAll, { query: { q } }), enabled: q.length >= 2, staleTime: 30_000 });
  useSlash(() => box.current?.focus());

  function open(address: string): void {
    setTyped('');
    box.current?.blur();
    void navigate({ to: address as '/' });
  }

  const options = q.length >= 2 && data ? groupsOf(data, words) : [];
  const nothing = q.length >= 2 && data && !isFetching && options.length === 0;
  return (
    <AutoComplete
      className="search-box"
      value={typed}
      options={options}
      defaultActiveFirstOption
      popupMatchSelectWidth={420}
      notFoundContent={nothing ? <span className="quiet search-none">{words.none}</span> : null}
      onSearch={setTyped}
      onSelect={(address: string) => open(address)}
    >
      <Input
        ref={box}
        prefix={<SearchOutlined className="quiet" />}
        placeholder={words.placeholder}
        aria-label={words.label}
        title={words.label}
        maxLength={60}
        allowClear
      />
    </AutoComplete>
  );
}

function groupsOf(found: OutputOf<typeof searchAll>, words: { problems: string; enterprises: string; units: string }) {
  const groups = [
    { label: words.problems, kind: 'problem', rows: found.problems.map((row) => ({ id: row.id, name: row.number, beside: row.firmName })) },
    {
      label: words.enterprises,
      kind: 'enterprise',
      rows: found.enterprises.map((row) => ({ id: row.id, name: row.name, beside: [row.code, row.regionName].filter(Boolean).join(' ') })),
    },
    { label: words.units, kind: 'unit', rows: found.units.map((row) => ({ id: row.id, name: row.name, beside: row.parentName ?? '' })) },
  ];
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ label, kind, rows }) => ({
      label,
      options: rows.map((row) => ({ value: recordAddress(kind, row.id) ?? '/', label: <Found name={row.name} beside={row.beside} /> })),
    }));
}

function Found({ name, beside }: { name: string; beside: string }) {
  return (
    <span className="search-found">
      <span>{name}</span>
      <span className="quiet">{beside}</span>
    </span>
  );
}

/** The value once it has stood still for so many milliseconds. */
function useLater(value: string, wait: number): string {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return late;
}

/** Calls back when "/" is pressed outside of any field. */
function useSlash(focus: () => void): void {
  const latest = useRef(focus);
  latest.current = focus;
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const at = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName))
        return;
      event.preventDefault();
      latest.current();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
