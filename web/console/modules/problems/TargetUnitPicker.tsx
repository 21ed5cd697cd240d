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
  /** The sector that it is passed into. */
  sector: number | undefined;
  value: string | undefined;
  onChange: (unitId: string | undefined) => void;
}

/** A unit that covers the problem's place and the sector that it is passed into: only those could see it. */
export function TargetUnitPicker({ id, problemId, sector, value, onChange }: TargetUnitPickerProps) {
  const words = useTexts(problemFormTexts);
  const [typed, setTyped] = useState('');
  const [find, setFind] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setFind(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, isFetching } = useQuery(
    pageFor(listPassTargets, { params: { id: problemId }, query: { ...(find ? { find } : {}), ...(sector ? { sector } : {}) } }),
  );
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
