import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { CaseDetail } from '../../../../contracts/case-records.ts';
import { getCase } from '../../../../contracts/cases.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { NextDuty } from '../../kit/NextDuty.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RecordColumns } from '../../kit/RecordColumns.tsx';
import { RecordHistory } from '../../kit/RecordHistory.tsx';
import { TimeLine } from '../../kit/TimeLine.tsx';
import { useMay } from '../../session/use-session.ts';
import { DocumentsOfSubject } from '../documents/DocumentsOfSubject.tsx';
import { CaseActs } from './CaseActs.tsx';
import { ArchivePart } from './ArchivePart.tsx';
import { caseMoments } from './case-moments.tsx';
import { caseTexts } from './case-texts.ts';
import { caseWays } from './case-ways.ts';
import './cases.css';
import { CaseFactList } from './CaseFactList.tsx';
import { ChecksPart } from './ChecksPart.tsx';
import { ClocksPart } from './ClocksPart.tsx';
import { EvidencePart } from './EvidencePart.tsx';
import { MeasuresPart } from '../sanctions/MeasuresPart.tsx';
import { NextMoneyButton } from '../sanctions/NextMoneyButton.tsx';
import { PaymentsPart } from '../sanctions/PaymentsPart.tsx';
import { RemediesPart } from '../sanctions/RemediesPart.tsx';
import { SeizuresPart } from '../sanctions/SeizuresPart.tsx';
import { TransferPart } from '../sanctions/TransferPart.tsx';
import { PartiesPart } from './PartiesPart.tsx';
import { TransferredPapers } from './TransferredPapers.tsx';

const caseDetailRoute = getRouteApi('/shell/cases/$id');

export function CaseDetailPage() {
  const { id } = caseDetailRoute.useParams();
  const words = useTexts(caseTexts);
  const say = useBilingual();
  const may = useMay();
  const { data: one, error, refetch } = useQuery(queryFor(getCase, { params: { id } }));
  if (error && !one) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!one) return <Loading />;
  const isNextInCase = caseWays(one, may('documents.draft')).allowed.some(({ isNext }) => isNext);
  const isDecided = one.partyList.some(({ outcome }) => outcome !== null);
  return (
    <>
      <PageHead
        title={one.name}
        number={one.filingNumber ?? one.number}
        back={<Link to="/cases">{words.back}</Link>}
        state={<CaseStateLine one={one} />}
        acts={
          <>
            <RecordHistory objectKind="case" objectId={id} />
            <CaseActs key={one.version} one={one} />
            {isDecided && !isNextInCase && <NextMoneyButton caseId={id} />}
          </>
        }
      />
      <RecordColumns
        aside={
          <>
            <h2 className="case-first">{words.timeLine}</h2>
            <TimeLine moments={caseMoments(one.moves, say)} />
          </>
        }
      >
        <CaseFactList one={one} />
        <ArchivePart one={one} />
        <PartiesPart one={one} />
        <DocumentsOfSubject subjectKind="case" subjectId={id} parties={one.partyList.map((party) => ({ id: party.id, name: party.details.name }))} />
        <TransferredPapers one={one} />
        <EvidencePart one={one} />
        <ChecksPart one={one} />
        {isDecided && <PaymentsPart caseId={id} />}
        <SeizuresPart caseId={id} />
        <MeasuresPart caseId={id} />
        <TransferPart caseId={id} />
        {isDecided && <RemediesPart caseId={id} />}
        <ClocksPart one={one} />
      </RecordColumns>
    </>
  );
}

/** The stage in words, and the next duty with its day and whose it is. */
function CaseStateLine({ one }: { one: CaseDetail }) {
  const words = useTexts(caseTexts);
  const say = useBilingual();
  return (
    <>
      <strong className={one.state === 'closed' || one.state === 'archived' ? 'settled' : ''}>{say(one.stateWords)}</strong>
      <span className="quiet">{`　${one.procedure === 'simple' ? words.simple : words.general}　`}</span>
      <StandingFine one={one} />
      <NextDuty duties={one.duties} />
    </>
  );
}

/** The fine that stands today; where a remedy changed it, also as it was decided. */
function StandingFine({ one: { fineYuan, partyList } }: { one: CaseDetail }) {
  const words = useTexts(caseTexts);
  const joints = useTexts(jointTexts);
  const decided = partyList.reduce((sum, { outcome }) => sum + (outcome?.kind === 'penalty' ? outcome.fineYuan : 0), 0);
  if (decided === 0) return null;
  return (
    <>
      {words.fineStands(showCount(fineYuan))}
      {fineYuan !== decided && <span className="quiet">{joints.bracketed(words.fineBefore(showCount(decided)))}</span>}
      {'　'}
    </>
  );
}
