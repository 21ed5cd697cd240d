import { Checkbox, Input, Select } from 'antd';
import { industryEditions, industryEditionOn } from '../../../../domain/enterprises/industry-sections.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionPicker } from '../../kit/DivisionPicker.tsx';
import { FormField } from '../../kit/FormField.tsx';
import { FormGroup } from '../../kit/FormPage.tsx';
import { useSession } from '../../session/use-session.ts';
import { CodeLines } from './CodeLines.tsx';
import { DayInput } from './DayInput.tsx';
import { enterpriseTexts } from './enterprise-texts.ts';
import type { FirmDraft } from './firm-draft.ts';
import { firmFormTexts } from './firm-form-texts.ts';
import { LicenceLines } from './LicenceLines.tsx';
import { useSectorOptions } from './use-sector-options.ts';

export interface FirmFieldsProps {
  draft: FirmDraft;
  change: (patch: Partial<FirmDraft>) => void;
}

/** The fields of a firm, the same for registering and changing. */
export function FirmFields({ draft, change }: FirmFieldsProps) {
  const words = useTexts(firmFormTexts);
  const terms = useTexts(enterpriseTexts);
  const { unit, today } = useSession();
  const sectors = useSectorOptions();
  return (
    <>
      <FormGroup title={words.who}>
        <FormField path="name" label={terms.name} why={words.nameWhy}>
          {(id) => (
            <Input
              id={id}
              value={draft.name}
              maxLength={120}
              placeholder={words.nameExample}
              onChange={({ target }) => change({ name: target.value })}
            />
          )}
        </FormField>
        <FormField path="codes" label={terms.codes} optional={draft.unlicensed} why={draft.unlicensed ? undefined : words.codesWhy}>
          {(id) => (
            <div id={id} tabIndex={-1}>
              <Checkbox checked={draft.unlicensed} onChange={({ target }) => change({ unlicensed: target.checked })} style={{ marginBottom: 8 }}>
                {words.unlicensed}
              </Checkbox>
              {draft.unlicensed ? (
                <div className="quiet">{words.unlicensedWhy}</div>
              ) : (
                <CodeLines codes={draft.codes} onChange={(codes) => change({ codes })} />
              )}
            </div>
          )}
        </FormField>
      </FormGroup>
      <FormGroup title={words.where}>
        <FormField path="regionCode" label={terms.region} why={words.regionWhy}>
          {(id) => (
            <DivisionPicker
              id={id}
              value={draft.regionCode}
              {...(unit ? { within: unit.regionCode } : {})}
              onChange={(regionCode) => change({ regionCode })}
            />
          )}
        </FormField>
        <FormField path="address" label={terms.address} optional={!draft.unlicensed} why={words.addressWhy}>
          {(id) => (
            <Input
              id={id}
              value={draft.address}
              maxLength={200}
              placeholder={words.addressExample}
              onChange={({ target }) => change({ address: target.value })}
            />
          )}
        </FormField>
        <FormField path="responsiblePerson" label={terms.person} optional={!draft.unlicensed}>
          {(id) => (
            <Input
              id={id}
              value={draft.responsiblePerson}
              maxLength={40}
              style={{ width: 200 }}
              onChange={({ target }) => change({ responsiblePerson: target.value })}
            />
          )}
        </FormField>
        <FormField path="telephone" label={terms.telephone} optional>
          {(id) => (
            <Input
              id={id}
              value={draft.telephone}
              maxLength={40}
              style={{ width: 200 }}
              onChange={({ target }) => change({ telephone: target.value })}
            />
          )}
        </FormField>
        <FormField path="tradeSector" label={terms.sector} why={words.sectorWhy}>
          {(id) => (
            <Select
              id={id}
              value={draft.tradeSector ?? null}
              options={sectors}
              showSearch={{ optionFilterProp: 'label' }}
              style={{ width: 320 }}
              onChange={(tradeSector: number | null) => change({ tradeSector: tradeSector ?? undefined })}
            />
          )}
        </FormField>
        <FormField path="industryCode" label={terms.industry} optional why={words.industryWhy}>
          {(id) => (
            <div className="firm-row">
              <Input
                id={id}
                value={draft.industryCode ?? ''}
                maxLength={8}
                placeholder="C2631"
                style={{ width: 120 }}
                onChange={({ target }) =>
                  change({ industryCode: target.value || null, industryEdition: draft.industryEdition ?? industryEditionOn(today) })
                }
              />
              <Select
                aria-label={words.edition}
                value={draft.industryEdition}
                placeholder={words.edition}
                style={{ width: 180 }}
                options={industryEditions.map((one) => ({ value: one.id, label: one.name }))}
                onChange={(industryEdition) => change({ industryEdition })}
              />
            </div>
          )}
        </FormField>
      </FormGroup>
      <FormGroup title={terms.licences}>
        <FormField path="licences" label={terms.licences} optional why={words.licencesWhy}>
          {(id) => <LicenceLines id={id} licences={draft.licences} onChange={(licences) => change({ licences })} />}
        </FormField>
      </FormGroup>
      <FormGroup title={words.closing}>
        <FormField path="closedOn" label={terms.closedOn} optional why={words.closingWhy}>
          {(id) => <DayInput id={id} value={draft.closedOn} onChange={(closedOn) => change({ closedOn })} />}
        </FormField>
        {(draft.closedOn !== null || draft.closedReason !== '') && (
          <FormField path="closedReason" label={terms.closedReason}>
            {(id) => <Input id={id} value={draft.closedReason} maxLength={300} onChange={({ target }) => change({ closedReason: target.value })} />}
          </FormField>
        )}
      </FormGroup>
    </>
  );
}
