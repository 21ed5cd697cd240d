import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { getProblemDossier } from '../../../../contracts/problems.ts';
import type { ProblemDossier } from '../../../../contracts/problem-records.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FactList } from '../../kit/FactList.tsx';
import { FileThumb } from '../../kit/FileThumb.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { TimeLine } from '../../kit/TimeLine.tsx';
import { useSession } from '../../session/use-session.ts';
import { ProblemDesks, ProblemDuties } from './ProblemDuties.tsx';
import { ProblemFactList } from './ProblemFactList.tsx';
import { useProblemTerms } from './use-problem-terms.ts';
import { problemMoments } from './problem-moments.tsx';
import { problemTexts } from './problem-texts.ts';
import './problems.css';
import { RelatedProblems } from './RelatedProblems.tsx';

const problemDossierRoute = getRouteApi('/shell/problems/$id/dossier');

/** 一案一档: everything about one problem on one page, for paper. */
export function ProblemDossierPage() {
  const { id } = problemDossierRoute.useParams();
  const words = useTexts(problemTexts);
  const say = useBilingual();
  const terms = useProblemTerms();
  const { personName } = useSession();
  const { data: dossier, error, refetch } = useQuery({ ...queryFor(getProblemDossier, { params: { id } }), staleTime: 60_000 });
  if (error && !dossier) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!dossier) return <Loading />;
  return (
    <article className="dossier">
      <div className="no-print problem-row" style={{ justifyContent: 'space-between' }}>
        <Link to="/problems/$id" params={{ id }}>
          {dossier.number}
        </Link>
        <Button type="primary" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <h1>{words.dossierTitle}</h1>
      <p style={{ textAlign: 'center' }}>
        {dossier.number}　{say(dossier.statusWords)}
      </p>
      <DossierFirm firm={dossier.firm} />
      <DossierCheck check={dossier.check} />
      <h2>{words.factsPart}</h2>
      <ProblemFactList problem={dossier} />
      <h2>{words.timeLine}</h2>
      <TimeLine moments={problemMoments(dossier.moves, words, say, terms.sector).toReversed()} />
      <ProblemDesks desks={dossier.desks} />
      <ProblemDuties duties={dossier.duties} />
      <h2>{words.files}</h2>
      {dossier.files.length === 0 && <p className="quiet">{words.noFiles}</p>}
      <ul className="file-thumbs">
        {dossier.files.map((file) => (
          <FileThumb key={file.id} file={file}>
            <div className="quiet">{`${showMinute(file.uploadedAt)} ${file.uploadedBy ?? ''}`}</div>
            <div className="quiet" style={{ overflowWrap: 'anywhere' }}>{`SHA-256 ${file.sha256}`}</div>
          </FileThumb>
        ))}
      </ul>
      <RelatedProblems problem={dossier} />
      <p className="quiet">{words.printedAt(showMinute(dossier.printedAt), personName)}</p>
    </article>
  );
}

function DossierFirm({ firm }: { firm: ProblemDossier['firm'] }) {
  const words = useTexts(problemTexts);
  if (!firm) return null;
  return (
    <>
      <h2>{words.firmPart}</h2>
      <FactList
        facts={[
          { label: words.firm, value: firm.name },
          { label: words.codes, value: firm.isUnlicensed ? words.unlicensed : firm.codes.map(({ code }) => code).join('、') },
          { label: words.address, value: firm.address },
          { label: words.person, value: [firm.responsiblePerson, firm.telephone].filter(Boolean).join('　') },
        ]}
      />
    </>
  );
}

function DossierCheck({ check }: { check: ProblemDossier['check'] }) {
  const words = useTexts(problemTexts);
  if (!check) return null;
  return (
    <>
      <h2>{words.checkPart}</h2>
      <FactList
        facts={[
          { label: words.madeOn, value: check.madeOn },
          { label: words.foundBy, value: check.unitName },
          { label: words.officers, value: check.officers.map(({ name, certificate }) => `${name}（${certificate}）`).join('、'), wide: true },
          { label: words.summary, value: check.summary, wide: true },
        ]}
      />
    </>
  );
}
