import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import type { ProblemDraftValue } from './problem-draft.ts';
import { problemFormTexts } from './problem-form-texts.ts';
import { useProblemTerms } from './use-problem-terms.ts';

/** The kind chosen in full, its legal basis on the day of finding, and what usually follows. */
export function KindBasis({ value }: { value: ProblemDraftValue }) {
  const words = useTexts(problemFormTexts);
  const say = useBilingual();
  const { choices } = useProblemTerms(value.foundOn || undefined);
  const kind = value.nature === 'illegal-act' ? choices.kinds.find((one) => one.code === value.kind) : undefined;
  if (!kind) return null;
  const sub = kind.subKinds.find((one) => one.code === value.subKind);
  return (
    <section>
      <h2>{words.kindBasis}</h2>
      <p>{say(kind.names)}</p>
      <ul>
        {[...(sub?.basis ?? []), ...kind.basis].map((basis) => (
          <li key={basis.en} className="quiet">
            {say(basis)}
          </li>
        ))}
      </ul>
      <p className="quiet">
        {words.outcome}
        {'：'}
        {say(kind.usualOutcome)}
      </p>
    </section>
  );
}
