import { Alert } from 'antd';
import type { DocumentDetail } from '../../../../contracts/document-records.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { fieldId } from '../../kit/field-faults.ts';
import { documentTexts } from './document-texts.ts';

/** What is wrong before the issue, once at the top, each leading to its field: what blocks first, then what is to be checked. */
export function DocumentFaults({ faults }: { faults: DocumentDetail['faults'] }) {
  const words = useTexts(documentTexts);
  const say = useBilingual();
  if (faults.length === 0) return <p className="quiet">{words.noFaults}</p>;
  const blocking = faults.filter(({ weight }) => weight === 'blocks');
  const others = faults.filter(({ weight }) => weight === 'warns');
  const listOf = (some: typeof faults) => (
    <ul className="fault-list">
      {some.map(({ field, words: told, basis }) => (
        <li key={`${field ?? ''} ${told.zh}`}>
          {field === undefined ? say(told) : <a href={`#${fieldId(`fields.${field}`)}`}>{say(told)}</a>}
          <span className="quiet">{words.basisOf(say(basis))}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {blocking.length > 0 && <Alert type="error" className="document-faults" title={words.faults(blocking.length)} description={listOf(blocking)} />}
      {others.length > 0 && <Alert type="warning" className="document-faults" title={words.warnings(others.length)} description={listOf(others)} />}
    </>
  );
}
