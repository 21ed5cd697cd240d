import { Button, Checkbox, Input, Radio, Select } from 'antd';
import { caseCauseKeys, caseCauses, caseSourceKeys, caseSources } from '../../../../domain/cases/case-dictionaries.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DayField } from '../../kit/DayField.tsx';
import { DivisionPicker } from '../../kit/DivisionPicker.tsx';
import { useDivisions } from '../../kit/divisions.ts';
import { FormField } from '../../kit/FormField.tsx';
import { FormGroup } from '../../kit/FormPage.tsx';
import { useSession } from '../../session/use-session.ts';
import { useProblemTerms } from '../problems/use-problem-terms.ts';
import { actTexts } from './act-texts.ts';
import { type CaseDraft, emptyParty } from './case-draft.ts';
import { caseTexts } from './case-texts.ts';
import { PartyFields } from './PartyFields.tsx';
import { partyTexts } from './party-texts.ts';
import { PeoplePicker } from './PeoplePicker.tsx';

interface PartProps {
  value: CaseDraft;
  change: (patch: Partial<CaseDraft>) => void;
}

/** What happened, by which procedure, who handles it. */
export function AboutCase({ value, change }: PartProps) {
  const words = useTexts(caseTexts);
  const acts = useTexts(actTexts);
  const language = useLanguage();
  const { today, unit } = useSession();
  const { choices } = useProblemTerms();
  const divisions = useDivisions();
  const isFromProblem = value.problemIds.length > 0;
  return (
    <FormGroup title={words.facts}>
      <FormField path="procedure" label={words.procedure}>
        {(id) => (
          <Radio.Group
            id={id}
            value={value.procedure}
            options={[
              { value: 'general', label: words.general },
              { value: 'simple', label: words.simple },
            ]}
            onChange={({ target }) => change({ procedure: target.value as CaseDraft['procedure'] })}
          />
        )}
      </FormField>
      <FormField path="facts" label={words.facts}>
        {(id) => <Input.TextArea id={id} rows={5} maxLength={6000} value={value.facts} onChange={({ target }) => change({ facts: target.value })} />}
      </FormField>
      <div className="case-two">
        <FormField path="cause" label={words.cause}>
          {(id) => (
            <Select
              id={id}
              value={value.cause ?? null}
              options={caseCauseKeys.map((key) => ({ value: key, label: caseCauses[key][language] }))}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(cause) => change({ cause: cause ?? undefined })}
            />
          )}
        </FormField>
        <FormField path="source" label={words.source}>
          {(id) => (
            <Select
              id={id}
              value={value.source ?? null}
              options={caseSourceKeys.map((key) => ({ value: key, label: caseSources[key][language] }))}
              onChange={(source) => change({ source: source ?? undefined })}
            />
          )}
        </FormField>
        {(value.source === 'transferred' || value.source === 'other') && (
          <FormField path="sourceMore" label={words.sourceMore}>
            {(id) => <Input id={id} maxLength={200} value={value.sourceMore} onChange={({ target }) => change({ sourceMore: target.value })} />}
          </FormField>
        )}
        <FormField path="actOn" label={words.actOn}>
          {(id) => <DayField id={id} to={today} value={value.actOn} onChange={(day) => change({ actOn: day ?? '' })} />}
        </FormField>
        <FormField path="knownOn" label={words.knownOn}>
          {(id) => <DayField id={id} to={today} value={value.knownOn} onChange={(day) => change({ knownOn: day ?? '' })} />}
        </FormField>
        {isFromProblem && value.region !== undefined && (
          <FormField path="region" label={words.region}>
            {(id) => <Input id={id} readOnly value={(divisions.data ?? []).find(({ code }) => code === value.region)?.name ?? value.region} />}
          </FormField>
        )}
        {!isFromProblem && (
          <>
            <FormField path="region" label={words.region} optional>
              {(id) => <DivisionPicker id={id} value={value.region} width={260} onChange={(region) => change({ region })} />}
            </FormField>
            <FormField path="sector" label={words.sector} optional>
              {(id) => (
                <Select
                  id={id}
                  allowClear
                  value={value.sector ?? null}
                  options={choices.sectors.filter((one) => one.isOwn).map((one) => ({ value: one.number, label: one.names[language] }))}
                  onChange={(sector: number | null | undefined) => change({ sector: sector ?? undefined })}
                />
              )}
            </FormField>
          </>
        )}
      </div>
      {isFromProblem && unit !== null && unit.level !== 'county' && (
        <FormField path="takeUpReason" label={words.takeUpReason} why={words.takeUpWhy} optional>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={2}
              maxLength={500}
              value={value.takeUpReason}
              onChange={({ target }) => change({ takeUpReason: target.value })}
            />
          )}
        </FormField>
      )}
      <FormField path="handlerIds" label={words.handlers} why={acts.handlerIdsWhy}>
        {(id) => <PeoplePicker id={id} certified value={value.handlerIds} onChange={(handlerIds) => change({ handlerIds })} />}
      </FormField>
      <Checkbox checked={value.isComplex} onChange={({ target }) => change({ isComplex: target.checked })}>
        {acts.isComplex}
      </Checkbox>
      <br />
      <Checkbox checked={value.touchesLife} onChange={({ target }) => change({ touchesLife: target.checked })}>
        {acts.touchesLife}
      </Checkbox>
    </FormGroup>
  );
}

/** The parties: the unit, and each person who answers beside it (双罚). */
export function PartiesOfCase({ value, change }: PartProps) {
  const words = useTexts(partyTexts);
  const titles = useTexts(caseTexts);
  const set = (place: number, patch: object) => change({ parties: value.parties.map((party, n) => (n === place ? { ...party, ...patch } : party)) });
  return (
    <FormGroup title={titles.party}>
      {value.parties.map((party, place) => (
        <div key={place} className="case-party">
          <PartyFields path={`parties.${place}.`} given={party as never} change={(patch) => set(place, patch)} withFirm />
          {value.parties.length > 1 && (
            <Button type="link" onClick={() => change({ parties: value.parties.filter((_, n) => n !== place) })}>
              {words.remove}
            </Button>
          )}
        </div>
      ))}
      <Button onClick={() => change({ parties: [...value.parties, { ...emptyParty, kind: 'person', role: 'head' }] })}>{words.another}</Button>
    </FormGroup>
  );
}
