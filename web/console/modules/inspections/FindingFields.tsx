import { Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import type { FindingBody } from '../../../../contracts/inspection-acts.ts';
import type { InspectionBodyRow } from '../../../../contracts/inspection-records.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FormField } from '../../kit/FormField.tsx';
import { useProblemTerms } from '../problems/use-problem-terms.ts';
import { inspectionTexts } from './inspection-texts.ts';

interface FindingFieldsProps {
  finding: FindingBody;
  place: number;
  bodies: readonly InspectionBodyRow[];
  /** Of the visit. */
  fieldSector: number;
  onChange: (patch: Partial<FindingBody>) => void;
}

/** One finding: facts, what it is registered as, the articles, and the body that deals with it. */
export function FindingFields({ finding, place, bodies, fieldSector, onChange }: FindingFieldsProps) {
  const words = useTexts(inspectionTexts);
  const path = (field: string) => `findings.${place}.${field}`;
  const line = (field: 'place' | 'lawArticle' | 'kindWords' | 'hazardClause', label: string, optional: boolean) => (
    <FormField path={path(field)} label={label} optional={optional}>
      {(id) => <Input id={id} maxLength={400} value={finding[field]} onChange={({ target }) => onChange({ [field]: target.value })} />}
    </FormField>
  );
  return (
    <>
      <FormField path={path('words')} label={words.words}>
        {(id) => (
          <Input.TextArea id={id} rows={2} maxLength={4000} value={finding.words} onChange={({ target }) => onChange({ words: target.value })} />
        )}
      </FormField>
      {line('place', words.findingPlace, true)}
      <FormField path={path('nature')} label={words.nature}>
        {(id) => (
          <Radio.Group
            id={id}
            value={finding.nature}
            options={[
              { value: 'hazard', label: words.hazard },
              { value: 'illegal-act', label: words.illegalAct },
            ]}
            onChange={({ target }) =>
              onChange({ nature: target.value as 'hazard', kind: target.value === 'hazard' ? 'general' : '', subKind: null, hazardStandard: '' })
            }
          />
        )}
      </FormField>
      <AsRegistered finding={finding} path={path} onChange={onChange} line={line} />
      {line('lawArticle', words.article, true)}
      {bodies.length > 1 && <FieldOfFinding finding={finding} path={path} bodies={bodies} fieldSector={fieldSector} onChange={onChange} />}
      {bodies.length > 1 && (
        <FormField path={path('unitId')} label={words.competent}>
          {(id) => (
            <Select
              id={id}
              value={finding.unitId}
              options={bodies.map((body) => ({ value: body.unitId, label: body.unitName }))}
              onChange={(unitId) => onChange({ unitId })}
            />
          )}
        </FormField>
      )}
    </>
  );
}

interface FieldProps extends Pick<FindingFieldsProps, 'finding' | 'bodies' | 'fieldSector' | 'onChange'> {
  path: (field: string) => string;
}

/** The field of a finding of a joint visit: those that a body of the visit answers for. The body follows where only one does. */
function FieldOfFinding({ finding, path, bodies, fieldSector, onChange }: FieldProps) {
  const words = useTexts(inspectionTexts);
  const language = useLanguage();
  const { choices } = useProblemTerms();
  const competent = (sector: number) => bodies.filter(({ sectors }) => sectors.includes(sector));
  const options = choices.sectors
    .filter(({ number }) => competent(number).length > 0)
    .map((row) => ({ value: row.number, label: row.names[language] }));
  const choose = (sector: number) => {
    const able = competent(sector);
    const isAble = able.some(({ unitId }) => unitId === finding.unitId);
    onChange({ sector, ...(isAble || able[0] === undefined ? {} : { unitId: able[0].unitId }) });
  };
  const chosen = finding.sector ?? fieldSector;
  return (
    <FormField path={path('sector')} label={words.fieldOfFinding}>
      {(id) => <Select id={id} value={chosen === 0 ? null : chosen} options={options} showSearch={{ optionFilterProp: 'label' }} onChange={choose} />}
    </FormField>
  );
}

interface AsRegisteredProps extends Pick<FindingFieldsProps, 'finding' | 'onChange'> {
  path: (field: string) => string;
  line: (field: 'kindWords' | 'hazardClause', label: string, optional: boolean) => ReactNode;
}

/** Kind and part of an illegal act, or grade of a hazard with the standard that makes it major. */
function AsRegistered({ finding, path, onChange, line }: AsRegisteredProps) {
  const words = useTexts(inspectionTexts);
  const language = useLanguage();
  const { choices } = useProblemTerms();
  const kind = choices.kinds.find(({ code }) => code === finding.kind);
  const isHazard = finding.nature === 'hazard';
  const kinds = isHazard
    ? choices.grades.map((row) => ({ value: row.code as string, label: row.names[language] }))
    : choices.kinds.map((row) => ({ value: row.code, label: row.names[language] }));
  return (
    <>
      <FormField path={path('kind')} label={isHazard ? words.grade : words.kind}>
        {(id) => <Select id={id} value={finding.kind || null} options={kinds} onChange={(code) => onChange({ kind: code ?? '', subKind: null })} />}
      </FormField>
      {!isHazard && kind && kind.subKinds.length > 0 && (
        <FormField path={path('subKind')} label={words.part}>
          {(id) => (
            <Select
              id={id}
              value={finding.subKind}
              options={kind.subKinds.map((row) => ({ value: row.code, label: row.names[language] }))}
              onChange={(subKind) => onChange({ subKind })}
            />
          )}
        </FormField>
      )}
      {!isHazard && kind?.needsWords && line('kindWords', words.kindWords, false)}
      {finding.kind === 'major' && (
        <>
          <FormField path={path('hazardStandard')} label={words.standard}>
            {(id) => (
              <Select
                id={id}
                value={finding.hazardStandard || null}
                options={choices.standards.map((row) => ({ value: row.key, label: row.names[language] }))}
                onChange={(hazardStandard) => onChange({ hazardStandard: hazardStandard ?? '' })}
              />
            )}
          </FormField>
          {line('hazardClause', words.clause, false)}
        </>
      )}
    </>
  );
}
