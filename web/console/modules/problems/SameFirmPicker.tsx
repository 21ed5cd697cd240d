import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { listEarlierProblems } from '../../../../contracts/problems.ts';
import type { ProblemDetail } from '../../../../contracts/problem-records.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';

export interface SameFirmPickerProps {
  id: string;
  problem: ProblemDetail;
  value: string | undefined;
  onChange: (problemId: string | undefined) => void;
}

/** Another problem of the same firm, into which this one is merged. */
export function SameFirmPicker({ id, problem, value, onChange }: SameFirmPickerProps) {
  const say = useBilingual();
  const { data } = useQuery({
    ...queryFor(listEarlierProblems, { query: { enterprise: problem.enterpriseId ?? '' } }),
    enabled: problem.enterpriseId !== null,
  });
  const rows = (data?.rows ?? []).filter((row) => row.id !== problem.id);
  return (
    <Select
      id={id}
      value={value ?? null}
      showSearch={{ optionFilterProp: 'label' }}
      options={rows.map((row) => ({ value: row.id, label: `${row.number} ${say(row.statusWords)} ${row.facts.slice(0, 24)}` }))}
      onChange={(problemId: string | null) => onChange(problemId ?? undefined)}
    />
  );
}
