import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { listInspections } from '../../../../contracts/inspections.ts';
import { getCheck, voidCheck } from '../../../../contracts/checks.ts';
import type { CheckDetail } from '../../../../contracts/checks.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ActButton } from '../../kit/ActButton.tsx';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FactList } from '../../kit/FactList.tsx';
import { FileThumb } from '../../kit/FileThumb.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useMay } from '../../session/use-session.ts';
import { useProblemTerms } from '../problems/use-problem-terms.ts';
import { checkTexts } from './check-texts.ts';
import { inspectionTexts } from './inspection-texts.ts';

const checkDetailRoute = getRouteApi('/shell/inspections/$id');

export function CheckDetailPage() {
  const { id } = checkDetailRoute.useParams();
  const words = useTexts(checkTexts);
  const may = useMay();
  const { data: check, error, refetch } = useQuery(queryFor(getCheck, { params: { id } }));
  const voiding = useAct(voidCheck);
  if (error && !check) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!check) return <Loading />;
  const result = check.foundNothing ? words.nothing : words.something;
  return (
    <>
      <PageHead
        title={check.enterpriseName ?? '—'}
        number={check.madeOn}
        back={<Link to="/inspections">{words.back}</Link>}
        state={check.isVoided ? <span className="late">{`${words.voided}　${check.voidReason ?? ''}`}</span> : result}
        acts={
          <>
            <OfInspection check={id} />
            {check.mayVoid && (
              <ActButton
                label={words.void}
                reason={words.voidReason}
                confirm={words.voidConfirm}
                running={voiding.running}
                onAct={(reason) => voiding.act({ params: { id }, body: { version: check.version, reason } })}
              />
            )}
            {!check.isVoided && !check.foundNothing && may('problems.register') && (
              <Link to="/problems/new" search={{ check: id }}>
                <Button type="primary">{words.register}</Button>
              </Link>
            )}
          </>
        }
      />
      <CheckFacts check={check} />
      <h2 style={{ margin: '20px 0 8px' }}>{words.problemList}</h2>
      {check.problemList.length === 0 && <p className="quiet">{check.foundNothing ? words.nothing : words.noProblems}</p>}
      <ul style={{ paddingLeft: 0, listStyle: 'none' }}>
        {check.problemList.map((problem) => (
          <li key={problem.id}>
            <Link to="/problems/$id" params={{ id: problem.id }}>
              {problem.number}
            </Link>{' '}
            {problem.facts}
          </li>
        ))}
      </ul>
      <h2 style={{ margin: '20px 0 8px' }}>{words.files}</h2>
      {check.files.length === 0 && <p className="quiet">{words.noFiles}</p>}
      <ul className="file-thumbs">
        {check.files.map((file) => (
          <FileThumb key={file.id} file={file} />
        ))}
      </ul>
    </>
  );
}

function CheckFacts({ check }: { check: CheckDetail }) {
  const words = useTexts(checkTexts);
  const terms = useProblemTerms();
  return (
    <FactList
      facts={[
        {
          label: words.firm,
          value: (
            <Link to="/enterprises/$id" params={{ id: check.enterpriseId }}>
              {check.enterpriseName}
            </Link>
          ),
        },
        { label: words.madeOn, value: check.madeOn },
        { label: words.unit, value: check.unitName },
        { label: words.teams, value: check.teams },
        { label: words.officers, value: check.officers.map(({ name, certificate }) => `${name}（${certificate}）`).join('、'), wide: true },
        { label: words.region, value: <DivisionName code={check.regionCode} /> },
        { label: words.sector, value: terms.sector(check.sector) },
        { label: words.summary, value: check.summary, wide: true },
        { label: words.madeBy, value: check.madeBy },
        { label: words.madeAt, value: showMinute(check.madeAt) },
      ]}
    />
  );
}

/** The inspection that the check was recorded by, where there is one. */
function OfInspection({ check }: { check: string }) {
  const words = useTexts(inspectionTexts);
  const { data } = useQuery(queryFor(listInspections, { query: { check } }));
  const [inspection] = data?.rows ?? [];
  if (!inspection) return null;
  return (
    <Link to="/inspections/plans/$id" params={{ id: inspection.id }}>
      <Button>{words.inProcess}</Button>
    </Link>
  );
}
