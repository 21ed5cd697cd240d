import { Link } from '@tanstack/react-router';
import { Button, Space } from 'antd';
import { Refusal } from '../../shared/refusal.ts';
import { useTexts } from '../../shared/texts.ts';
import { kitTexts } from './kit-texts.ts';
import { NotFound } from './NotFound.tsx';
import './notices.css';

/**
 * What a page shows when it cannot be read: for the router (error of a loader or a part) and for a failed query. `isPart`: under the
 * page's own title, so that the page has one.
 */
export function ErrorPage({ error, reset, isPart = false }: { error: unknown; reset?: () => void; isPart?: boolean }) {
  const words = useTexts(kitTexts);
  const refusal = error instanceof Refusal ? error : undefined;
  if (refusal?.status === 404) return <NotFound />;
  const forbidden = refusal?.status === 403;
  const Title = isPart ? 'h2' : 'h1';
  return (
    <section className="page-notice" role="alert">
      <Title>{forbidden ? words.forbiddenTitle : words.brokenTitle}</Title>
      <p>{refusal ? refusal.message : error instanceof Error ? error.message : String(error)}</p>
      {forbidden && <p className="quiet">{words.forbiddenHelp}</p>}
      {refusal?.requestId && <p className="quiet">{words.requestNumber(refusal.requestId)}</p>}
      <Space size="middle">
        {reset && !forbidden && <Button onClick={reset}>{words.retry}</Button>}
        <Link to="/">{words.backToStart}</Link>
      </Space>
    </section>
  );
}
