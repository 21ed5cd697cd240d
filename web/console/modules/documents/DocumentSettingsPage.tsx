import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readDocumentSettings } from '../../../../contracts/documents.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { BodyForm } from './BodyForm.tsx';
import { ChainSettings } from './ChainSettings.tsx';
import './documents.css';
import { documentTexts } from './document-texts.ts';
import { settingsTexts } from './settings-texts.ts';

/** How one's own body makes its documents: its chains of approval, and what its papers say of it. */
export function DocumentSettingsPage() {
  const words = useTexts(settingsTexts);
  const common = useTexts(documentTexts);
  const { data, error, refetch } = useQuery(queryFor(readDocumentSettings, {}));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <PageHead
        title={common.settings}
        back={<Link to="/cases/documents">{common.title}</Link>}
        state={data.mayChange ? data.unitName : `${data.unitName}　${words.readOnly}`}
      />
      <div className="document-settings" style={{ maxWidth: 860 }}>
        <ChainSettings key={data.chains.map(({ version }) => version).join(' ')} settings={data} />
        <BodyForm key={data.body.version} settings={data} />
      </div>
    </>
  );
}
