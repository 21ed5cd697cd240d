import { Input, Radio, Select, TreeSelect } from 'antd';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FormField } from '../../kit/FormField.tsx';
import { problemFormTexts } from './problem-form-texts.ts';
import { problemTexts } from './problem-texts.ts';
import type { DraftProps } from './draft-props.ts';
import { useProblemTerms } from './use-problem-terms.ts';

/** Which of the two it is, and what each asks for: kind and part, or grade with standard and clause. */
export function NatureFields({ value, change, tried = false }: DraftProps) {
  const words = useTexts(problemFormTexts);
  const terms = useTexts(problemTexts);
  return (
    <>
      <FormField path="nature" label={words.nature}>
        {(id) => (
          <Radio.Group
            id={id}
            value={value.nature}
            onChange={({ target }) => change({ nature: target.value as 'illegal-act' | 'hazard', recurrenceOf: null })}
            options={[
              { value: 'illegal-act', label: terms.illegalAct },
              { value: 'hazard', label: terms.hazard },
            ]}
          />
        )}
      </FormField>
      {value.nature === 'illegal-act' && <KindFields value={value} change={change} tried={tried} />}
      {value.nature === 'hazard' && <HazardFields value={value} change={change} tried={tried} />}
    </>
  );
}

function KindFields({ value, change, tried = false }: DraftProps) {
  const words = useTexts(problemFormTexts);
  const language = useLanguage();
  const { choices } = useProblemTerms(value.foundOn || undefined);
  const chosen = choices.kinds.find((kind) => kind.code === value.kind);
  const tree = choices.kinds.map((kind) => ({
    value: kind.code,
    title: `${kind.code} ${kind.names[language]}`,
    selectable: kind.subKinds.length === 0,
    children: kind.subKinds.map((sub) => ({ value: sub.code, title: `${sub.code} ${sub.names[language]}` })),
  }));
  return (
    <>
      <FormField path="kind" label={words.kind} fault={tried && value.kind === null ? words.kindNeeded : undefined}>
        {(id) => (
          <TreeSelect
            id={id}
            value={value.subKind ?? value.kind ?? undefined}
            treeData={tree}
            treeLine
            listHeight={360}
            showSearch={{ treeNodeFilterProp: 'title' }}
            onChange={(code: string | undefined) =>
              change({ kind: code?.split('.')[0] ?? null, subKind: code?.includes('.') ? code : null, recurrenceOf: null })
            }
          />
        )}
      </FormField>
      {chosen?.needsWords && (
        <FormField path="kindWords" label={words.kindWords} why={words.kindWordsWhy}>
          {(id) => <Input id={id} maxLength={400} value={value.kindWords} onChange={({ target }) => change({ kindWords: target.value })} />}
        </FormField>
      )}
    </>
  );
}

function HazardFields({ value, change, tried = false }: DraftProps) {
  const words = useTexts(problemFormTexts);
  const language = useLanguage();
  const { choices } = useProblemTerms(value.foundOn || undefined);
  const standards = choices.standards.filter((one) => one.sectors.length === 0 || (value.sector !== undefined && one.sectors.includes(value.sector)));
  const clauses = standards.find((one) => one.key === value.hazardStandard)?.clauses ?? [];
  return (
    <>
      <FormField
        path="grade"
        label={words.grade}
        fault={tried && value.grade === null ? words.gradeNeeded : undefined}
        why={choices.grades.find((one) => one.code === value.grade)?.definition[language]}
      >
        {(id) => (
          <Radio.Group
            id={id}
            value={value.grade}
            onChange={({ target }) => change({ grade: target.value as 'general' | 'major', recurrenceOf: null })}
            options={choices.grades.map((one) => ({ value: one.code, label: one.names[language] }))}
          />
        )}
      </FormField>
      {value.grade === 'major' && (
        <>
          <FormField path="hazardStandard" label={words.standard} why={words.standardWhy}>
            {(id) => (
              <Select
                id={id}
                value={value.hazardStandard || null}
                options={standards.map((one) => ({ value: one.key, label: one.names[language] }))}
                onChange={(hazardStandard: string | null) => change({ hazardStandard: hazardStandard ?? '', hazardClause: '' })}
              />
            )}
          </FormField>
          <FormField path="hazardClause" label={words.clause}>
            {(id) =>
              clauses.length > 0 ? (
                <Select
                  id={id}
                  value={value.hazardClause || null}
                  options={clauses.map((one) => ({ value: one.reference, label: `${one.reference} ${one.text[language]}` }))}
                  onChange={(hazardClause: string | null) => change({ hazardClause: hazardClause ?? '' })}
                />
              ) : (
                <Input
                  id={id}
                  maxLength={200}
                  placeholder={words.clauseHint}
                  value={value.hazardClause}
                  onChange={({ target }) => change({ hazardClause: target.value })}
                />
              )
            }
          </FormField>
        </>
      )}
    </>
  );
}
