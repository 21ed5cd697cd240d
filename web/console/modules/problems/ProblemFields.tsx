import { Input, Radio, Select } from 'antd';
import { listChecks } from '../../../../contracts/checks.ts';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DayField } from '../../kit/DayField.tsx';
import { DivisionPicker } from '../../kit/DivisionPicker.tsx';
import { FileDrafts } from '../../kit/FileDrafts.tsx';
import { FirmPicker } from '../../kit/FirmPicker.tsx';
import { FormField } from '../../kit/FormField.tsx';
import { FormGroup } from '../../kit/FormPage.tsx';
import { useSession } from '../../session/use-session.ts';
import { problemFormTexts } from './problem-form-texts.ts';
import { problemTexts } from './problem-texts.ts';
import { NatureFields } from './NatureFields.tsx';
import { useProblemTerms } from './use-problem-terms.ts';
import type { DraftProps } from './draft-props.ts';

/** The fields of a registration in their groups. */
export function ProblemFields({ value, change, tried = false }: DraftProps) {
  const words = useTexts(problemFormTexts);
  return (
    <>
      <FirmAndPlace value={value} change={change} />
      <FormGroup title={words.groupWhat}>
        <FormField path="facts" label={words.facts}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={4}
              maxLength={4000}
              placeholder={words.factsHint}
              value={value.facts}
              onChange={({ target }) => change({ facts: target.value })}
            />
          )}
        </FormField>
        <NatureFields value={value} change={change} tried={tried} />
      </FormGroup>
      <BasisAndSource value={value} change={change} />
      <FormGroup title={words.groupPapers}>
        <FormField path="fileIds" label={words.papers} optional>
          {(id) => <FileDrafts id={id} value={value.fileIds} onChange={(fileIds) => change({ fileIds })} />}
        </FormField>
      </FormGroup>
    </>
  );
}

function FirmAndPlace({ value, change }: DraftProps) {
  const words = useTexts(problemFormTexts);
  const language = useLanguage();
  const { unit } = useSession();
  const { choices } = useProblemTerms();
  const firmWhy = (
    <>
      {words.firmWhy}{' '}
      <a href="/enterprises/new" target="_blank" rel="noopener">
        {words.newFirm}
      </a>
    </>
  );
  return (
    <FormGroup title={words.groupFirm}>
      <FormField path="enterpriseId" label={words.firm} why={firmWhy}>
        {(id) => (
          <FirmPicker
            id={id}
            value={value.enterpriseId}
            onChange={(enterpriseId, firm) =>
              change({
                enterpriseId,
                recurrenceOf: null,
                checkId: null,
                ...(firm ? { region: value.region ?? firm.regionCode, sector: value.sector ?? firm.tradeSector } : {}),
              })
            }
          />
        )}
      </FormField>
      <FormField path="region" label={words.region} why={words.regionWhy}>
        {(id) => (
          <DivisionPicker id={id} value={value.region} {...(unit ? { within: unit.regionCode } : {})} onChange={(region) => change({ region })} />
        )}
      </FormField>
      <FormField path="place" label={words.place} optional>
        {(id) => (
          <Input
            id={id}
            maxLength={200}
            placeholder={words.placeHint}
            value={value.place}
            onChange={({ target }) => change({ place: target.value })}
          />
        )}
      </FormField>
      <FormField path="sector" label={words.sector}>
        {(id) => (
          <Select
            id={id}
            value={value.sector ?? null}
            showSearch={{ optionFilterProp: 'label' }}
            options={choices.sectors.filter((one) => one.isOwn).map((one) => ({ value: one.number, label: one.names[language] }))}
            onChange={(sector: number | null) => change({ sector: sector ?? undefined })}
          />
        )}
      </FormField>
    </FormGroup>
  );
}

function BasisAndSource({ value, change }: DraftProps) {
  const words = useTexts(problemFormTexts);
  const language = useLanguage();
  const { choices } = useProblemTerms();
  const tags = choices.focusTags.filter((tag) => tag.isOn);
  return (
    <FormGroup title={words.groupBasis}>
      <FormField path="foundOn" label={words.foundOn}>
        {(id) => <DayField id={id} value={value.foundOn} onChange={(day) => change({ foundOn: day ?? '' })} />}
      </FormField>
      <CheckField value={value} change={change} />
      <FormField path="lawArticle" label={words.law} optional why={words.lawWhy}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={1000}
            value={value.lawArticle}
            onChange={({ target }) => change({ lawArticle: target.value })}
          />
        )}
      </FormField>
      {tags.length > 0 && (
        <FormField path="focusTags" label={words.tags} optional>
          {(id) => (
            <Select
              id={id}
              mode="multiple"
              value={value.focusTags}
              options={tags.map((tag) => ({ value: tag.key, label: tag.names[language] }))}
              onChange={(focusTags: string[]) => change({ focusTags })}
            />
          )}
        </FormField>
      )}
    </FormGroup>
  );
}

/** The checks of the firm chosen that found something. */
function CheckField({ value, change }: DraftProps) {
  const words = useTexts(problemFormTexts);
  const terms = useTexts(problemTexts);
  const firm = value.enterpriseId;
  const { data } = useQuery({ ...queryFor(listChecks, { query: { enterprise: firm, found: 'something', size: 20 } }), enabled: firm !== undefined });
  const rows = data?.rows ?? [];
  if (firm === undefined || (rows.length === 0 && value.checkId === null)) return null;
  return (
    <FormField path="checkId" label={words.check} optional>
      {(id) => (
        <Radio.Group
          id={id}
          value={value.checkId ?? ''}
          onChange={({ target }) => change({ checkId: (target.value as string) || null })}
          options={[
            { value: '', label: words.checkNone },
            ...rows.map((check) => ({
              value: check.id,
              label: `${check.madeOn} ${terms.officers} ${check.officers.map(({ name }) => name).join('、')}`,
            })),
          ]}
          vertical
        />
      )}
    </FormField>
  );
}
