import { Select } from 'antd';
import type { LaterRule } from '../../../../domain/law/choose-rule.ts';
import { finedActs } from '../../../../domain/law/fine-band-table.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DayField } from '../../kit/DayField.tsx';
import { Labelled } from './Labelled.tsx';
import { lawTexts } from './law-texts.ts';

/** What the address of the page holds. */
export interface ApplicableQuestion {
  act?: string | undefined;
  decision?: string | undefined;
  fined?: string | undefined;
  party?: 'head' | 'persons' | undefined;
  stage?: 'overdue' | 'aggravated' | undefined;
  later?: LaterRule | undefined;
}

/** Both days, the act that is fined, and what the handler says where no ranges can be compared. */
export function ApplicableForm({ question, change }: { question: ApplicableQuestion; change: (patch: ApplicableQuestion) => void }) {
  const words = useTexts(lawTexts);
  const say = useBilingual();
  const { act, decision, fined, party, stage, later } = question;
  const wide = { width: '100%' };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <div className="law-row">
        <Labelled label={words.act}>
          <DayField value={act} onChange={(day) => change({ act: day })} />
        </Labelled>
        <Labelled label={words.decision}>
          <DayField value={decision} onChange={(day) => change({ decision: day })} />
        </Labelled>
      </div>
      <Labelled label={words.finedAct}>
        <Select
          allowClear
          value={fined ?? null}
          style={wide}
          aria-label={words.finedAct}
          showSearch={{ optionFilterProp: 'label' }}
          options={Object.entries(finedActs).map(([value, label]) => ({ value, label: say(label) }))}
          onChange={(value: string | null | undefined) => change({ fined: value ?? undefined })}
        />
      </Labelled>
      {fined !== undefined && (
        <>
          <Labelled label={words.party}>
            <Select
              value={party ?? 'unit'}
              style={wide}
              aria-label={words.party}
              options={(['unit', 'head', 'persons'] as const).map((value) => ({ value, label: words[value] }))}
              onChange={(value: 'unit' | 'head' | 'persons') => change({ party: value === 'unit' ? undefined : value })}
            />
          </Labelled>
          <Labelled label={words.stage}>
            <Select
              value={stage ?? 'first'}
              style={wide}
              aria-label={words.stage}
              options={[
                { value: 'first', label: words.firstStage },
                { value: 'overdue', label: words.overdue },
                { value: 'aggravated', label: words.aggravated },
              ]}
              onChange={(value: 'first' | 'overdue' | 'aggravated') => change({ stage: value === 'first' ? undefined : value })}
            />
          </Labelled>
        </>
      )}
      <Labelled label={words.later}>
        <Select
          allowClear
          value={later ?? null}
          placeholder={words.laterHint}
          style={wide}
          aria-label={words.later}
          options={[
            { value: 'lighter', label: words.lighter },
            { value: 'same', label: words.same },
            { value: 'heavier', label: words.heavier },
            { value: 'no-longer-punishable', label: words.notPunished },
          ]}
          onChange={(value: LaterRule | null | undefined) => change({ later: value ?? undefined })}
        />
      </Labelled>
    </form>
  );
}
