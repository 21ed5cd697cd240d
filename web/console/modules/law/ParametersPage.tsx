import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { listParameters } from '../../../../contracts/provincial-parameters.ts';
import { parameterTopics } from '../../../../domain/law/parameter-kind.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { LawPlaces } from './LawPlaces.tsx';
import { parameterTexts } from './parameter-texts.ts';
import { ParameterTopic } from './ParameterTopic.tsx';

const topics = Object.keys(parameterTopics) as (keyof typeof parameterTopics)[];

/** Each value that the law leaves to the province: what applies today, and the history with who and why. */
export function ParametersPage() {
  const words = useTexts(parameterTexts);
  const { data, error, refetch } = useQuery(queryFor(listParameters, {}));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <LawPlaces
        here="parameters"
        state={<span className="quiet">{data.mayChange ? words.asOf(data.on) : `${words.asOf(data.on)} · ${words.onlyProvince}`}</span>}
        acts={
          data.mayChange && (
            <Link to="/law/parameters/new">
              <Button type="primary">{words.set}</Button>
            </Link>
          )
        }
      />
      {topics.map((topic) => (
        <ParameterTopic key={topic} topic={topic} rows={data.rows.filter((row) => row.topic === topic)} mayChange={data.mayChange} />
      ))}
    </>
  );
}
