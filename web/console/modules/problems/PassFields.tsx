import { Select } from 'antd';
import { useTexts } from '../../../shared/texts.ts';
import { useLanguage } from '../../../shared/language.ts';
import { FormField } from '../../kit/FormField.tsx';
import { problemFormTexts } from './problem-form-texts.ts';
import { TargetUnitPicker } from './TargetUnitPicker.tsx';
import { useProblemTerms } from './use-problem-terms.ts';

interface Passing {
  sector: number | undefined;
  targetUnitId: string | undefined;
}

/** Into which sector and to which unit a problem is passed. Another sector has other units, so the unit is chosen anew. */
export function PassFields({
  problemId,
  sector,
  targetUnitId,
  onChange,
}: Passing & { problemId: string; onChange: (patch: Partial<Passing>) => void }) {
  const words = useTexts(problemFormTexts);
  const language = useLanguage();
  const { choices } = useProblemTerms();
  return (
    <>
      <FormField path="sector" label={words.passSector} why={words.passSectorWhy}>
        {(id) => (
          <Select
            id={id}
            value={sector ?? null}
            showSearch={{ optionFilterProp: 'label' }}
            options={choices.sectors.map((one) => ({ value: one.number, label: one.names[language] }))}
            onChange={(chosen: number | null) => onChange({ sector: chosen ?? undefined, targetUnitId: undefined })}
          />
        )}
      </FormField>
      <FormField path="targetUnitId" label={words.target}>
        {(id) => (
          <TargetUnitPicker
            id={id}
            problemId={problemId}
            sector={sector}
            value={targetUnitId}
            onChange={(unitId) => onChange({ targetUnitId: unitId })}
          />
        )}
      </FormField>
    </>
  );
}
