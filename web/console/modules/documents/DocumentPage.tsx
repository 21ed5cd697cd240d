import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { getDocument } from '../../../../contracts/documents.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { recordAddress } from '../../kit/record-address.ts';
import { RecordHistory } from '../../kit/RecordHistory.tsx';
import { documentTexts } from './document-texts.ts';
import './documents.css';
import { DocumentActs } from './DocumentActs.tsx';
import { DocumentCourse } from './DocumentCourse.tsx';
import { DocumentEditor } from './DocumentEditor.tsx';
import { DocumentFaults } from './DocumentFaults.tsx';
import { DocumentPrint } from './DocumentPrint.tsx';
import { DocumentStateWords } from './DocumentStateWords.tsx';

const documentRoute = getRouteApi('/shell/cases/documents/$id');

/** A document: its fields (while it is a draft) or its course at the left, the print at the right, what may be done now at the top. */
export function DocumentPage() {
  const words = useTexts(documentTexts);
  const say = useBilingual();
  const { id } = documentRoute.useParams();
  const [isUnsaved, setUnsaved] = useState(false);
  const { data, error, refetch } = useQuery(queryFor(getDocument, { params: { id } }));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const mayEdit = data.acts.includes('editDocument');
  const faults = [...data.faults, ...data.chainFaults];
  const address = recordAddress(data.subjectKind, data.subjectId);
  return (
    <>
      <PageHead
        title={say(data.kindWords)}
        {...(data.number ? { number: data.number } : {})}
        state={
          <>
            <DocumentStateWords row={data} />
            <span className="quiet">{'　'}</span>
            {address ? <Link to={address as '/'}>{data.subjectWords}</Link> : data.subjectWords}
          </>
        }
        back={<Link to="/cases/documents">{words.back}</Link>}
        acts={
          <>
            <RecordHistory objectKind="document" objectId={id} />
            <DocumentActs document={data} isUnsaved={isUnsaved} />
          </>
        }
      />
      <div className="document-columns">
        <div>
          {mayEdit ? (
            <DocumentEditor key={id} document={data} onUnsaved={setUnsaved} />
          ) : (
            <>
              {faults.length > 0 && <DocumentFaults faults={faults} />}
              <DocumentCourse document={data} />
            </>
          )}
        </div>
        <aside className="no-print">
          <DocumentPrint document={data} isUnsaved={mayEdit && isUnsaved} />
        </aside>
      </div>
    </>
  );
}
