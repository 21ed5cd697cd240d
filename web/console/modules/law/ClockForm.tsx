import { Select, TimePicker } from 'antd';
import dayjs from 'dayjs';
import type { LawPack, LawRule } from '../../../../contracts/law.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DayField } from '../../kit/DayField.tsx';
import type { ClockQuestion } from './clock-question.ts';
import { ExtensionRows } from './ExtensionRows.tsx';
import { Labelled } from './Labelled.tsx';
import { lawTexts } from './law-texts.ts';
import { PackSelect } from './PackSelect.tsx';
import { SuspensionRows } from './SuspensionRows.tsx';

export interface ClockFormProps {
  clocks: readonly LawRule[];
  packs: readonly LawPack[];
  question: ClockQuestion;
  /** Of the rule chosen, the version that answers. */
  version: LawRule['versions'][number] | undefined;
  change: (patch: ClockQuestion) => void;
}

/** The question; it answers itself with every change, so there is no button. */
export function ClockForm({ clocks, packs, question, version, change }: ClockFormProps) {
  const words = useTexts(lawTexts);
  const say = useBilingual();
  const { rule: key, from, pack, extended = [], suspended = [] } = question;
  const rule = clocks.find((one) => one.rule === key);
  const [day, time] = (from ?? '').split('T');
  const isHour = version?.unit === 'hour';
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <Labelled label={words.rule}>
        <Select
          autoFocus={key === undefined}
          value={rule?.rule ?? null}
          placeholder={words.ruleHint}
          aria-label={words.rule}
          notFoundContent={words.noRule}
          style={{ width: '100%' }}
          listHeight={420}
          options={clocks.map((one) => ({ value: one.rule, label: say(one.name), find: searchText(one) }))}
          showSearch={{ optionFilterProp: 'find' }}
          onChange={(chosen: string) => change({ rule: chosen, extended: undefined, suspended: undefined })}
        />
      </Labelled>
      <div className="law-row">
        <Labelled label={words.day} hint={rule && say(rule.event)}>
          <DayField value={day} onChange={(next) => change({ from: next && (time ? `${next}T${time}` : next) })} />
        </Labelled>
        {isHour && (
          <Labelled label={words.time} hint={words.timeHint}>
            <TimePicker
              format="HH:mm"
              needConfirm={false}
              aria-label={words.time}
              value={time ? dayjs(`${day}T${time}`) : null}
              disabled={!day}
              style={{ width: 110 }}
              onChange={(moment) => change({ from: day && (moment ? `${day}T${moment.format('HH:mm')}` : day) })}
            />
          </Labelled>
        )}
      </div>
      <Labelled label={words.pack}>
        <PackSelect packs={packs} value={pack} none={words.packOfDay} label={words.pack} onChange={(next) => change({ pack: next })} />
      </Labelled>
      {(version?.extensions ?? 0) > 0 && (
        <ExtensionRows
          key={`extended ${key}`}
          texts={extended}
          most={version?.extensions ?? 0}
          onChange={(texts) => change({ extended: texts.length > 0 ? texts : undefined })}
        />
      )}
      {version?.canSuspend && (
        <SuspensionRows
          key={`suspended ${key}`}
          texts={suspended}
          onChange={(texts) => change({ suspended: texts.length > 0 ? texts : undefined })}
        />
      )}
    </form>
  );
}

/** A clock is found by its name in either language, its key, what starts it and where it stands. */
function searchText({ rule, name, event, versions }: LawRule): string {
  return [rule, name.zh, name.en, event.zh, event.en, ...versions.map(({ basis }) => basis?.zh ?? '')].join(' ');
}
