import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { listQuestionTargets } from '../../../../contracts/guidance.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { guidanceTexts } from './guidance-texts.ts';

interface QuestionTargetPickerProps {
  id: string;
  about: { sector: number; problemId?: string; enterpriseId?: string; regionCode?: string };
  value: string | undefined;
  onChange: (unitId: string | undefined) => void;
}

/** A body or government that covers what the question is about: only those could see it. */
export function QuestionTargetPicker({ id, about, value, onChange }: QuestionTargetPickerProps) {
  const words = useTexts(guidanceTexts);
  const [typed, setTyped] = useState('');
  const [find, setFind] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setFind(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, isFetching } = useQuery(pageFor(listQuestionTargets, { query: { ...about, ...(find ? { find } : {}) } }));
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
