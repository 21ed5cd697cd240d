import { Button, Input, Select } from 'antd';
import { checkFirmCode } from '../../../../domain/enterprises/firm-codes.ts';
import { firmCodeNames } from '../../../../domain/enterprises/firm-facts.ts';
import type { FirmCode } from '../../../../domain/enterprises/firm-facts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { fieldId, useFaultOf } from '../../kit/field-faults.ts';
import { enterpriseTexts } from './enterprise-texts.ts';
import { firmFormTexts } from './firm-form-texts.ts';

/** One line a code. The check digit is verified by the same rule as on the server, once the line is left. */
export function CodeLines({ codes, onChange }: { codes: FirmCode[]; onChange: (codes: FirmCode[]) => void }) {
  const words = useTexts(firmFormTexts);
  const unused = firmCodeNames.find(({ kind }) => !codes.some((one) => one.kind === kind))?.kind ?? 'registration';
  return (
    <>
      {codes.map((one, at) => (
        <CodeLine key={at} at={at} code={one} onChange={(next) => onChange(next ? codes.with(at, next) : codes.toSpliced(at, 1))} />
      ))}
      <Button type="dashed" size="small" onClick={() => onChange([...codes, { kind: unused, code: '', validFrom: null, validTo: null }])}>
        {words.addCode}
      </Button>
    </>
  );
}

function CodeLine({ at, code, onChange }: { at: number; code: FirmCode; onChange: (code: FirmCode | undefined) => void }) {
  const words = useTexts(firmFormTexts);
  const terms = useTexts(enterpriseTexts);
  const say = useBilingual();
  const refused = useFaultOf(`codes.${at}.code`);
  const checked = code.code.trim().length >= 9 ? checkFirmCode(code.kind, code.code) : undefined;
  const wrong = checked && !checked.valid ? say(checked.reason) : refused;
  return (
    <div>
      <div className="firm-row">
        <Select
          value={code.kind}
          aria-label={terms.codes}
          style={{ width: 170 }}
          options={firmCodeNames.map((one) => ({ value: one.kind, label: say(one) }))}
          onChange={(kind) => onChange({ ...code, kind })}
        />
        <Input
          id={fieldId(`codes.${at}.code`)}
          value={code.code}
          maxLength={40}
          aria-label={terms.code}
          style={{ width: 260 }}
          status={wrong ? 'error' : ''}
          onChange={({ target }) => onChange({ ...code, code: target.value })}
        />
        {code.validTo && <span className="quiet">{`${terms.earlier} ${code.validTo}`}</span>}
        <Button type="link" size="small" onClick={() => onChange(undefined)}>
          {words.remove}
        </Button>
      </div>
      {wrong && (
        <div className="late" style={{ margin: '-4px 0 8px' }}>
          {wrong}
        </div>
      )}
    </div>
  );
}
