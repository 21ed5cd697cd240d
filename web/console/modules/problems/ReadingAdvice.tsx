import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { adviseReading } from '../../../../contracts/problems.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { problemFormTexts } from './problem-form-texts.ts';
import type { DraftProps } from './draft-props.ts';
import { useProblemTerms } from './use-problem-terms.ts';

/** While facts are written: whether they read like an illegal act or a hazard, and why. Advice; the registrant decides. */
export function ReadingAdvice({ value, change }: DraftProps) {
  const words = useTexts(problemFormTexts);
  const say = useBilingual();
  const terms = useProblemTerms();
  const [facts, setFacts] = useState(value.facts);
  useEffect(() => {
    const timer = setTimeout(() => setFacts(value.facts), 500);
    return () => clearTimeout(timer);
  }, [value.facts]);
  const isEnough = [...facts.trim()].length >= 4;
  const { data } = useQuery({ ...queryFor(adviseReading, { body: { facts: facts.slice(0, 4000) } }), enabled: isEnough, staleTime: Infinity });
  const suggested = data && (data.reads === 'illegal-act' || data.reads === 'hazard') ? data.reads : undefined;
  const isTaken = suggested === value.nature;

  return (
    <section aria-live="polite">
      <h2>{words.advice}</h2>
      {!isEnough || !data ? (
        <p className="quiet">{words.adviceIdle}</p>
      ) : (
        <>
          <p>{say(data.words)}</p>
          {data.advice.map((one) => (
            <p key={one.en} className="quiet">
              {say(one)}
            </p>
          ))}
          {suggested && !isTaken && (
            <Button
              size="small"
              onClick={() =>
                change(
                  suggested === 'hazard'
                    ? { nature: 'hazard', grade: value.grade ?? data.grade }
                    : { nature: 'illegal-act', kind: value.kind ?? null },
                )
              }
            >
              {words.take}
              {'：'}
              {terms.nature(suggested)}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
