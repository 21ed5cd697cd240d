import type { DocumentFault } from '../../../../domain/documents/document-fault.ts';
import type { DocumentField } from '../../../../domain/documents/document-kind.ts';
import { useBilingual, useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FormField } from '../../kit/FormField.tsx';
import { documentTexts } from './document-texts.ts';
import { fieldText } from './field-text.ts';
import type { FieldValue } from './field-value.ts';
import { FieldControl } from './FieldControl.tsx';

interface DocumentFieldInputProps {
  field: DocumentField;
  value: FieldValue | undefined;
  /** The record’s own value stands; it is shown and not typed. */
  isKnown: boolean;
  faults: readonly DocumentFault[];
  onChange: (value: FieldValue | undefined) => void;
}

/** One field of a document with what it is for, an example, and what is wrong with it now. */
export function DocumentFieldInput({ field, value, isKnown, faults, onChange }: DocumentFieldInputProps) {
  const words = useTexts(documentTexts);
  const say = useBilingual();
  const language = useLanguage();
  const blocking = faults.filter(({ weight }) => weight === 'blocks').map((fault) => `${say(fault.words)}${words.basisOf(say(fault.basis))}`);
  const warning = faults.filter(({ weight }) => weight === 'warns').map((fault) => `${say(fault.words)}${words.basisOf(say(fault.basis))}`);
  const specimen = fieldText(field, field.specimen as FieldValue);
  return (
    <FormField
      path={`fields.${field.key}`}
      label={field[language]}
      optional={!field.required}
      {...(blocking.length > 0 ? { fault: blocking.join(' ') } : {})}
      why={
        <>
          {warning.length > 0 && <span className="document-explain document-warned">{warning.join(' ')}</span>}
          {isKnown ? (
            <span className="document-explain">{words.fromRecord}</span>
          ) : (
            <span className="document-explain">
              {say(field.explain)}
              {specimen !== '' && (
                <span title={specimen}>{` ${words.specimen}${specimen.length > 60 ? `${specimen.slice(0, 60)}…` : specimen}`}</span>
              )}
            </span>
          )}
        </>
      }
    >
      {(id) =>
        isKnown && value !== undefined ? (
          <div id={id} className="document-fixed">
            {fieldText(field, value)}
          </div>
        ) : (
          <FieldControl id={id} field={field} value={value} onChange={onChange} />
        )
      }
    </FormField>
  );
}
