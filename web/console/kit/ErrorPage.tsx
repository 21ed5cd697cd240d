import { Link } from '@tanstack/react-router';
import { Button, Space } from 'antd';
import { Refusal } from '../../shared/refusal.ts';
import { useTexts } from '../../shared/texts.ts';
import { kitTexts } from './kit-texts.ts';
import { NotFound } from './NotFound.tsx';
import './notices.css';

/** What a page shows when it cannot be read: for the router (error of a loader or a part) and for a failed query. */
export function ErrorPage({ error, reset }: { error: unknown; reset?: () => void }) {
  const words = useTexts(kitTexts);
  const refusal = error instanceof Refusal ? error : undefined;
  if (refusal?.status === 404) return <NotFound />;
  const forbidden = refusal?.status === 403;
  return (
    <section className="page-notice" role="alert">
      <h1>{forbidden ? words.forbiddenTitle : words.brokenTitle}</h1>
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
