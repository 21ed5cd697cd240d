import { REPORT_STATUSES } from '../../../../domain/reports/report-lifecycle.ts';
import { useBilingual } from '../../../shared/language.ts';

/** The state of a report in words; what came back stands out. */
export function StatusText({ status }: { status: string }) {
  const say = useBilingual();
  const row = REPORT_STATUSES.find(({ id }) => id === status);
  const tone = status === 'returned' ? 'late' : status === 'accepted' ? 'settled' : undefined;
  return <span {...(tone ? { className: tone } : {})}>{row ? say(row) : status}</span>;
}
