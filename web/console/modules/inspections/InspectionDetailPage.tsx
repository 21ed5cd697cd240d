import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { InspectionDetail } from '../../../../contracts/inspection-records.ts';
import { getInspection } from '../../../../contracts/inspections.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FileThumb } from '../../kit/FileThumb.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RecordHistory } from '../../kit/RecordHistory.tsx';
import { TimeLine } from '../../kit/TimeLine.tsx';
import { DocumentsOfSubject } from '../documents/DocumentsOfSubject.tsx';
import { MeasuresOf } from '../sanctions/MeasuresOf.tsx';
import { ClashBoard, useClashBoard } from './ClashBoard.tsx';
import { InspectionActs } from './InspectionActs.tsx';
import { InspectionBodies } from './InspectionBodies.tsx';
import { InspectionFactList } from './InspectionFactList.tsx';
import { InspectionFindings } from './InspectionFindings.tsx';
import { inspectionTexts } from './inspection-texts.ts';
import './inspections.css';

const inspectionDetailRoute = getRouteApi('/shell/inspections/plans/$id');

/** One inspection: its plan, bodies, what was found, and what was done, with the acts of the one who looks at it. */
export function InspectionDetailPage() {
  const { id } = inspectionDetailRoute.useParams();
  const words = useTexts(inspectionTexts);
  const say = useBilingual();
  const { data: inspection, error, refetch } = useQuery(queryFor(getInspection, { params: { id } }));
  if (error && !inspection) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!inspection) return <Loading />;
  const isBefore = ['planned', 'refused', 'submitted'].includes(inspection.status);
  return (
    <>
      <PageHead
        title={inspection.enterpriseName ?? '—'}
        number={inspection.plannedFrom === inspection.plannedTo ? inspection.plannedFrom : `${inspection.plannedFrom} – ${inspection.plannedTo}`}
        back={<Link to="/inspections/plans">{words.back}</Link>}
        state={
          <>
            {say(inspection.statusWords)}
            {inspection.status === 'planned' && !inspection.isApprovalCompulsory && <span className="quiet">　{words.approvalNotNeeded}</span>}
          </>
        }
        acts={
          <>
            <RecordHistory objectKind="inspection" objectId={id} />
            <InspectionActs inspection={inspection} />
          </>
        }
      />
      <InspectionFactList inspection={inspection} />
      <div className="visit-part">
        <h2>{words.bodies}</h2>
        <InspectionBodies inspection={inspection} />
        {inspection.status !== 'cancelled' && !isBefore && <Found inspection={inspection} />}
        {isBefore && <Before inspection={inspection} />}
        <DocumentsOfSubject subjectKind="inspection" subjectId={id} />
        <MeasuresOf of={{ inspection: id }} />
        <h2>{words.history}</h2>
        <TimeLine
          moments={inspection.moves.toReversed().map((move) => ({
            key: String(move.seq),
            at: move.at,
            what: say(move.actWords),
            who: [move.person, move.capacity].filter(Boolean).join('　'),
            detail: move.words,
          }))}
        />
      </div>
    </>
  );
}

function Found({ inspection }: { inspection: InspectionDetail }) {
  const words = useTexts(inspectionTexts);
  return (
    <>
      {inspection.foundNothing !== null && (
        <>
          <h2>{words.findings}</h2>
          <InspectionFindings inspection={inspection} />
        </>
      )}
      {inspection.files.length > 0 && (
        <>
          <h2>{words.files}</h2>
          <ul className="file-thumbs">
            {inspection.files.map((file) => (
              <FileThumb key={file.id} file={file} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Before({ inspection }: { inspection: InspectionDetail }) {
  const board = useClashBoard({
    enterprise: inspection.enterpriseId,
    unit: inspection.unitId,
    from: inspection.plannedFrom,
    to: inspection.plannedTo,
    source: inspection.source,
    joint: inspection.bodies.filter(({ standing }) => standing === 'invited' || standing === 'joined').map(({ unitId }) => unitId),
    except: inspection.id,
  });
  return <ClashBoard board={board} />;
}
