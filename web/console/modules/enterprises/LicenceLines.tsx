import { Button, Input, Select } from 'antd';
import type { FirmBody } from '../../../../contracts/enterprises.ts';
import { licenceKinds } from '../../../../domain/enterprises/licence-kinds.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { fieldId, useFaultOf } from '../../kit/field-faults.ts';
import { DayInput } from './DayInput.tsx';
import { enterpriseTexts } from './enterprise-texts.ts';
import { firmFormTexts } from './firm-form-texts.ts';

type Licence = FirmBody['licences'][number];

export function LicenceLines({ id, licences, onChange }: { id: string; licences: Licence[]; onChange: (licences: Licence[]) => void }) {
  const words = useTexts(firmFormTexts);
  return (
    <div id={id} tabIndex={-1}>
      {licences.map((one, at) => (
        <LicenceLine key={at} at={at} licence={one} onChange={(next) => onChange(next ? licences.with(at, next) : licences.toSpliced(at, 1))} />
      ))}
      <Button
        type="dashed"
        size="small"
        onClick={() => onChange([...licences, { kind: 'work-safety', number: '', issuedBy: '', validFrom: null, validTo: null }])}
      >
        {words.addLicence}
      </Button>
    </div>
  );
}

function LicenceLine({ at, licence, onChange }: { at: number; licence: Licence; onChange: (licence: Licence | undefined) => void }) {
  const words = useTexts(firmFormTexts);
  const terms = useTexts(enterpriseTexts);
  const say = useBilingual();
  const numberFault = useFaultOf(`licences.${at}.number`);
  const endFault = useFaultOf(`licences.${at}.validTo`);
  const change = (patch: Partial<Licence>) => onChange({ ...licence, ...patch });
  return (
    <div style={{ marginBottom: 12 }}>
      <div className="firm-row">
        <Select
          value={licence.kind}
          aria-label={terms.licenceKind}
          style={{ width: 200 }}
          options={licenceKinds.map((one) => ({ value: one.kind, label: say(one) }))}
          onChange={(kind) => change({ kind })}
        />
        <Input
          id={fieldId(`licences.${at}.number`)}
          value={licence.number}
          placeholder={terms.licenceNumber}
          aria-label={terms.licenceNumber}
          maxLength={80}
          style={{ width: 300 }}
          status={numberFault ? 'error' : ''}
          onChange={({ target }) => change({ number: target.value })}
        />
        <Button type="link" size="small" onClick={() => onChange(undefined)}>
          {words.remove}
        </Button>
      </div>
      <div className="firm-row">
        <Input
          value={licence.issuedBy}
          placeholder={terms.issuedBy}
          aria-label={terms.issuedBy}
          maxLength={80}
          style={{ width: 200 }}
          onChange={({ target }) => change({ issuedBy: target.value })}
        />
        <DayInput value={licence.validFrom} label={terms.validFrom} onChange={(validFrom) => change({ validFrom })} />
        <DayInput id={fieldId(`licences.${at}.validTo`)} value={licence.validTo} label={terms.validTo} onChange={(validTo) => change({ validTo })} />
      </div>
      {(numberFault ?? endFault) && <div className="late">{numberFault ?? endFault}</div>}
    </div>
  );
}
