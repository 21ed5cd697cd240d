import { DatePicker } from 'antd';
import dayjs from 'dayjs';

export interface DayInputProps {
  value: string | null;
  onChange: (day: string | null) => void;
  id?: string;
  label?: string;
}

export function DayInput({ value, onChange, id, label }: DayInputProps) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label, placeholder: label } : {})}
      value={value === null ? null : dayjs(value)}
      style={{ width: 140 }}
      onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : null)}
    />
  );
}
