import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { listPassTargets } from '../../../../contracts/problem-acts.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { problemFormTexts } from './problem-form-texts.ts';

export interface TargetUnitPickerProps {
  id: string;
  problemId: string;
  value: string | undefined;
  onChange: (unitId: string | undefined) => void;
}

/** A unit that covers the problem's place and sector: only those could see what is passed to them. */
export function TargetUnitPicker({ id, problemId, value, onChange }: TargetUnitPickerProps) {
  const words = useTexts(problemFormTexts);
  const [typed, setTyped] = useState('');
  const [find, setFind] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setFind(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, isFetching } = useQuery(pageFor(listPassTargets, { params: { id: problemId }, query: find ? { find } : {} }));
  return (
    <Select
      id={id}
      value={value ?? null}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      loading={isFetching}
      placeholder={words.targetFind}
      options={(data?.rows ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
      onChange={(unitId: string | null | undefined) => onChange(unitId ?? undefined)}
    />
  );
}
