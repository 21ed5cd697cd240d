import { DatePicker } from 'antd';
import dayjs from 'dayjs';

export interface DayFieldProps {
  /** 2009-09-25, or undefined or '' where none is chosen. */
  value: string | undefined;
  onChange: (day: string | undefined) => void;
  id?: string;
  /** First day that may be chosen. */
  from?: string;
  /** Last day that may be chosen. */
  to?: string;
}

/** One day, typed or chosen. */
export function DayField({ value, onChange, id, from, to }: DayFieldProps) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      value={value ? dayjs(value) : null}
      {...(from ? { minDate: dayjs(from) } : {})}
      {...(to ? { maxDate: dayjs(to) } : {})}
      style={{ width: 160 }}
      onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : undefined)}
    />
  );
}
