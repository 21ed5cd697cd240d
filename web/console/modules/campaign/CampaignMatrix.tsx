import { useQuery } from '@tanstack/react-query';
import { campaignMatrix } from '../../../../contracts/campaigns.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { campaignTexts } from './campaign-texts.ts';

/** Clause by unit: who leads and who takes part, in words as well as grey; clauses that nobody leads in red. */
export function CampaignMatrix({ id }: { id: string }) {
  const words = useTexts(campaignTexts);
  const say = useBilingual();
  const { data, error, refetch } = useQuery(queryFor(campaignMatrix, { params: { id } }));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <p className={data.uncovered > 0 ? 'late' : 'quiet'}>{words.uncovered(data.uncovered)}</p>
      <div className="matrix-frame" tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{words.clauseHead}</th>
              {data.columns.map((column) => (
                <th key={column.key} scope="col" title={say(column.names)}>
                  <span>{say(column.names)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.reference} className={row.isCovered ? undefined : 'matrix-uncovered'}>
                <th scope="row">
                  {row.reference} {say(row.names)}
                  {!row.isCovered && `（${words.notCovered}）`}
                </th>
                {data.columns.map(({ key }) => {
                  const part = row.parts[key];
                  return (
                    <td key={key} className={part === 'lead' ? 'matrix-lead' : part ? 'matrix-part' : undefined}>
                      {part === 'lead' ? words.lead : part ? words.takePart : ''}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
