import { Input, Radio, Select } from 'antd';
import { useTexts } from '../../../shared/texts.ts';
import { DayField } from '../../kit/DayField.tsx';
import { FirmPicker } from '../../kit/FirmPicker.tsx';
import { FormField } from '../../kit/FormField.tsx';
import type { ActFieldProps } from './act-fields.ts';
import './cases.css';
import { partyTexts } from './party-texts.ts';

type Details = Record<string, string | null>;
const ofUnit = ['name', 'code', 'address', 'postcode', 'phone', 'representative', 'representativePost'] as const;
const ofPerson = ['name', 'idNumber', 'home', 'postcode', 'phone', 'employer', 'post'] as const;

interface Props extends ActFieldProps {
  /** Prefix of the fields in the body: '' or 'parties.0.'. */
  path: string;
  /** A firm on record may be chosen; its particulars come from it. */
  withFirm: boolean;
}

/** Who a party is: a unit or a person, and in which responsibility. */
export function PartyFields({ path, given, change, withFirm }: Props) {
  const words = useTexts(partyTexts);
  const details = (given['details'] as Details | undefined) ?? {};
  const set = (patch: Details) => change({ details: { ...details, ...patch } });
  const isUnit = given['kind'] === 'unit';
  const names = isUnit ? ofUnit : ofPerson;
  return (
    <>
      <FormField path={`${path}role`} label={words.role}>
        {(id) => (
          <Radio.Group
            id={id}
            value={given['role']}
            options={(['unit', 'head', 'persons'] as const).map((role) => ({ value: role, label: words[role] }))}
            onChange={({ target }) => change({ role: target.value as string, kind: target.value === 'unit' ? 'unit' : 'person' })}
          />
        )}
      </FormField>
      {withFirm && isUnit && (
        <FormField path={`${path}enterpriseId`} label={words.firm} optional why={words.firmWhy}>
          {(id) => (
            <FirmPicker
              id={id}
              value={(given['enterpriseId'] as string | null) ?? undefined}
              onChange={(enterpriseId, firm) =>
                change({
                  enterpriseId: enterpriseId ?? null,
                  details: firm
                    ? {
                        ...details,
                        name: firm.name,
                        code: firm.code ?? '',
                        representative: firm.responsiblePerson ?? '',
                        address: firm.address ?? '',
                      }
                    : details,
                })
              }
            />
          )}
        </FormField>
      )}
      <div className="case-two">
        {names.map((name) => (
          <FormField key={name} path={`${path}details.${name}`} label={words[name]} optional={name !== 'name'}>
            {(id) => <Input id={id} maxLength={200} value={details[name] ?? ''} onChange={({ target }) => set({ [name]: target.value })} />}
          </FormField>
        ))}
        {!isUnit && (
          <>
            <FormField path={`${path}details.sex`} label={words.sex} optional>
              {(id) => (
                <Select
                  id={id}
                  allowClear
                  value={details['sex'] || null}
                  options={(['male', 'female'] as const).map((sex) => ({ value: sex, label: words[sex] }))}
                  onChange={(sex: string | null | undefined) => set({ sex: sex ?? '' })}
                />
              )}
            </FormField>
            <FormField path={`${path}details.birthOn`} label={words.birthOn} optional>
              {(id) => <DayField id={id} value={details['birthOn'] ?? ''} onChange={(birthOn) => set({ birthOn: birthOn ?? null })} />}
            </FormField>
          </>
        )}
      </div>
    </>
  );
}
