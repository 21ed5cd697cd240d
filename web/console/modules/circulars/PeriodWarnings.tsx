import { Alert } from 'antd';
import { useBilingual } from '../../../shared/language.ts';

/** What a circular's period still lacks, before it is drafted and on the draft. */
export function PeriodWarnings({ warnings }: { warnings: { zh: string; en: string }[] }) {
  const say = useBilingual();
  if (warnings.length === 0) return null;
  return <Alert type="warning" className="no-print" style={{ margin: '8px 0' }} title={warnings.map(say).join(' ')} />;
}
