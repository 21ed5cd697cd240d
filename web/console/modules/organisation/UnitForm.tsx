import { Button, Input, Select } from 'antd';
import { UNIT_KINDS } from '../../../../domain/organisation/unit-kinds.ts';
import type { UnitKind } from '../../../../domain/organisation/unit-kinds.ts';
import { useBilingual } from '../../../shared/language.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionPicker } from '../../kit/DivisionPicker.tsx';
import { FormField } from '../../kit/FormField.tsx';
import { FormGroup, FormPage } from '../../kit/FormPage.tsx';
import type { Draft } from '../../kit/use-draft.ts';
import { useSession } from '../../session/use-session.ts';
import { organisationTexts } from './organisation-texts.ts';
import { UnitPicker } from './UnitPicker.tsx';
import { useSectors } from './use-sector-names.ts';
import { useUnitWords } from './unit-words.ts';

export interface UnitValues {
  kind: UnitKind | undefined;
  name: string;
  shortName: string;
  regionCode: string | undefined;
  parentId: string | undefined;
  sectors: number[];
  telephone: string;
  fax: string;
  mail: string;
  reason: string;
}

export const emptyUnit: UnitValues = {
  kind: undefined,
  name: '',
  shortName: '',
  regionCode: undefined,
  parentId: undefined,
  sectors: [],
  telephone: '',
  fax: '',
  mail: '',
  reason: '',
};

export interface UnitFormProps {
  draft: Draft<UnitValues>;
  refusal: Refusal | undefined;
  running: boolean;
  /** A unit that stands keeps its kind and place; changing it wants a reason. */
  standing: boolean;
  onSubmit: () => void;
  onCancel: () => void;
}

/** The fields of a unit, for registering and for changing it. */
export function UnitForm({ draft, refusal, running, standing, onSubmit, onCancel }: UnitFormProps) {
  const words = useTexts(organisationTexts);
  const say = useUnitWords();
  const bilingual = useBilingual();
  const sectors = useSectors();
  const { unit: own } = useSession();
  const { value, change } = draft;
  const text = (path: 'name' | 'shortName' | 'telephone' | 'fax' | 'mail', label: string, optional = false) => (
    <FormField path={path} label={label} optional={optional}>
      {(id) => <Input id={id} value={value[path]} maxLength={120} onChange={(event) => change({ [path]: event.target.value })} />}
    </FormField>
  );
  return (
    <FormPage
      refusal={refusal}
      draft={draft}
      onSubmit={onSubmit}
      acts={
        <>
          <Button type="primary" htmlType="submit" loading={running}>
            {words.save}
          </Button>
          <Button onClick={onCancel}>{words.cancel}</Button>
        </>
      }
    >
      <FormGroup title={words.groupPlace}>
        {!standing && (
          <>
            <FormField path="regionCode" label={words.place}>
              {(id) => (
                <DivisionPicker
                  id={id}
                  value={value.regionCode}
                  onChange={(regionCode) => change({ regionCode })}
                  {...(own ? { within: own.regionCode } : {})}
                />
              )}
            </FormField>
            <FormField path="kind" label={words.kind}>
              {(id) => (
                <Select
                  id={id}
                  value={value.kind ?? null}
                  options={UNIT_KINDS.filter(({ id: kind }) => kind !== 'group').map(({ id: kind }) => ({ value: kind, label: say.kind(kind) }))}
                  onChange={(kind) => change({ kind: kind ?? undefined })}
                />
              )}
            </FormField>
          </>
        )}
        {text('name', words.name)}
        {text('shortName', words.shortName)}
        <FormField path="parentId" label={words.parent} why={words.parentWhy}>
          {(id) => <UnitPicker id={id} value={value.parentId} onChange={(parentId) => change({ parentId })} />}
        </FormField>
        <FormField path="sectors" label={words.sectors} optional why={words.sectorsWhy}>
          {(id) => (
            <Select
              id={id}
              mode="multiple"
              value={value.sectors}
              placeholder={words.allSectors}
              options={sectors.map((sector) => ({ value: sector.number, label: bilingual(sector.names) }))}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(next: number[]) => change({ sectors: next })}
            />
          )}
        </FormField>
      </FormGroup>
      <FormGroup title={words.contacts}>
        {text('telephone', words.telephone, true)}
        {text('fax', words.fax, true)}
        {text('mail', words.mail, true)}
      </FormGroup>
      {standing && (
        <FormField path="reason" label={words.changeReason} why={words.changeReasonWhy}>
          {(id) => (
            <Input.TextArea id={id} rows={2} maxLength={500} value={value.reason} onChange={(event) => change({ reason: event.target.value })} />
          )}
        </FormField>
      )}
    </FormPage>
  );
}
