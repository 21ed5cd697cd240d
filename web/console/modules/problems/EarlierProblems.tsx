import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { listEarlierProblems } from '../../../../contracts/problems.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { problemFormTexts } from './problem-form-texts.ts';
import type { DraftProps } from './draft-props.ts';
import { StatusWords } from './StatusWords.tsx';
import { useProblemTerms } from './use-problem-terms.ts';

/** What was registered of the firm before: repeats are seen, and a closed one of the same kind may be named as what came back. */
export function EarlierProblems({ value, change }: DraftProps) {
  const words = useTexts(problemFormTexts);
  const say = useBilingual();
  const terms = useProblemTerms();
  const firm = value.enterpriseId;
  const kind = value.nature === 'hazard' ? value.grade : value.kind;
  const query = { enterprise: firm ?? '', ...(value.nature && kind ? { nature: value.nature, kind } : {}) };
  const { data } = useQuery({ ...queryFor(listEarlierProblems, { query }), enabled: firm !== undefined });
  const rows = firm === undefined ? [] : (data?.rows ?? []);
  return (
    <section>
      <h2>{words.earlier}</h2>
      {rows.length === 0 && <p className="quiet">{firm === undefined ? words.earlierIdle : words.earlierNone}</p>}
      {rows.some((row) => row.closedOn === null) && <p>{words.possible}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`/problems/${row.id}`} target="_blank" rel="noopener">
              {row.number}
            </a>{' '}
            <StatusWords status={row.status} words={say(row.statusWords)} />
            <div className="quiet">{[row.registeredOn, terms.kind(row.kind)].join('　')}</div>
            <div className="problem-cut problem-cut-long" title={row.facts}>
              {row.facts}
            </div>
            {row.wouldRecur && (
              <Checkbox checked={value.recurrenceOf === row.id} onChange={({ target }) => change({ recurrenceOf: target.checked ? row.id : null })}>
                {words.recur}
              </Checkbox>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
