import { periodTitle } from '../../../domain/deadlines/period.ts';
import type { Work } from '../../platform/work.ts';
import type { FrozenSheet } from './frozen-versions.ts';
import type { LoadedReport } from './get-report.ts';

const plainHead = [
  { key: 'unit', names: { zh: '报送单位', en: 'Reporting unit' } },
  { key: 'prepared-by', names: { zh: '填写人', en: 'Prepared by' } },
  { key: 'approved-by', names: { zh: '负责人', en: 'Approved by' } },
  { key: 'reported-on', names: { zh: '报送日期', en: 'Day of report' } },
];

/** The head of the form as it stands on the paper that is sent: unit, period, who wrote, who signed, when. */
export async function sheetHead(work: Work, { record, form, facts }: LoadedReport): Promise<FrozenSheet['head']> {
  const writer = await work.db
    .selectFrom('persons')
    .select('name')
    .where('id', '=', facts.writerPersonId ?? work.viewer.personId)
    .executeTakeFirst();
  const values: Record<string, string> = {
    unit: record.unit_name,
    period: form && record.period !== '' ? periodTitle(form.period, record.period).zh : '',
    'prepared-by': writer?.name ?? '',
    'reviewed-by': work.viewer.personName,
    'approved-by': work.viewer.personName,
    telephone: record.unit_telephone ?? '',
    'reported-on': work.today,
  };
  return (form?.head ?? plainHead).map(({ key, names }) => ({ key, names, value: values[key] ?? '' }));
}
