import { Button, DatePicker, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import type { z } from 'zod';
import type { listReportKinds } from '../../../../contracts/reports.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionPicker } from '../../kit/DivisionPicker.tsx';
import { reportTexts } from './report-texts.ts';

type Kind = z.output<typeof listReportKinds.output>['kinds'][number];

interface Search {
  dutyKey?: string | undefined;
  period?: string | undefined;
  side?: 'below' | 'all' | undefined;
  within?: string | undefined;
  asAt?: string | undefined;
}

export interface CollectionChoiceProps {
  kinds: Kind[];
  chosen: Kind;
  search: Search;
  onChange: (patch: Search) => void;
}

/** Which report, which period, whose, and as at which moment. */
export function CollectionChoice({ kinds, chosen, search, onChange }: CollectionChoiceProps) {
  const words = useTexts(reportTexts);
  const say = useBilingual();
  return (
    <div className="collection-choice no-print" role="search">
      <Select
        aria-label={words.kind}
        value={chosen.dutyKey}
        style={{ width: 230 }}
        options={kinds.map((kind) => ({ value: kind.dutyKey, label: say(kind.titles) }))}
        onChange={(dutyKey: string) => onChange({ dutyKey, period: undefined, side: undefined })}
      />
      {chosen.periods[0]?.period !== '' && (
        <Select
          aria-label={words.period}
          value={search.period}
          style={{ width: 250 }}
          options={chosen.periods.map(({ period, words: title }) => ({ value: period, label: say(title) }))}
          onChange={(period: string) => onChange({ period })}
        />
      )}
      {chosen.forMe > 0 && (
        <Radio.Group
          optionType="button"
          value={search.side}
          options={[
            { value: 'below', label: words.scopeBelow },
            { value: 'all', label: words.scopeAll },
          ]}
          onChange={(event) => onChange({ side: event.target.value as 'below' | 'all' })}
        />
      )}
      <DivisionPicker value={search.within} placeholder={words.within} width={150} onChange={(within) => onChange({ within })} />
      <DatePicker
        aria-label={words.asAt}
        placeholder={words.asAt}
        showTime={{ format: 'HH:mm' }}
        format="YYYY-MM-DD HH:mm"
        value={search.asAt ? dayjs(showMinute(search.asAt)) : null}
        onChange={(moment) => onChange({ asAt: moment ? `${moment.format('YYYY-MM-DDTHH:mm')}:00+08:00` : undefined })}
      />
      {search.asAt && <Button onClick={() => onChange({ asAt: undefined })}>{words.asAtNow}</Button>}
    </div>
  );
}
