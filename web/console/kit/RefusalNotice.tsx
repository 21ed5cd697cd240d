import type { Refusal } from '../../shared/refusal.ts';
import { useTexts } from '../../shared/texts.ts';
import { kitTexts } from './kit-texts.ts';

/** A refusal in words, with the faults that belong to no field in sight and the number to quote when asking for help. */
export function RefusalNotice({ refusal }: { refusal: Refusal }) {
  const words = useTexts(kitTexts);
  return (
    <div role="alert">
      <div>{refusal.message}</div>
      {refusal.fields.map((field) => (
        <div key={field.path} className="quiet">
          {field.message}
        </div>
      ))}
      {refusal.status >= 500 && refusal.requestId && <div className="quiet">{words.requestNumber(refusal.requestId)}</div>}
    </div>
  );
}
