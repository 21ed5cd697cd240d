import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Input, Upload } from 'antd';
import { useState } from 'react';
import { type FeedAnswer, listBankFeeds, uploadBankFile } from '../../../../contracts/payments.ts';
import { useLanguage } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { useMay } from '../../session/use-session.ts';
import { sanctionTexts } from './sanction-texts.ts';
import './sanctions.css';
import { showYuan } from './yuan.ts';

/** The bank's file: taken whole, or returned with every fault by its line. */
export function BankFeedPage() {
  const words = useTexts(sanctionTexts);
  const [bank, setBank] = useState('');
  const upload = useAct(uploadBankFile, { quiet: true });
  const isAccountant = useMay()('payments.record');
  const feeds = useQuery({ ...queryFor(listBankFeeds, { query: { size: 20 } }), enabled: isAccountant });

  function send(file: File): void {
    const body = new FormData();
    body.append('bank', bank.trim());
    body.append('file', file, file.name);
    upload.forget();
    void upload.act({ body });
  }

  if (!isAccountant)
    return (
      <>
        <PageHead title={words.bankFeeds} back={<Link to="/cases">{words.back}</Link>} />
        <Alert type="info" title={words.feedForAccountant} />
      </>
    );
  return (
    <>
      <PageHead title={words.bankFeeds} back={<Link to="/cases">{words.back}</Link>} />
      <div className="sanction-feed">
        <h2>{words.feedStep1}</h2>
        <p className="quiet">{words.feedHelp}</p>
        <p>
          <Input
            value={bank}
            maxLength={100}
            aria-label={words.bank}
            placeholder={words.bank}
            style={{ width: 320 }}
            onChange={({ target }) => setBank(target.value)}
          />
        </p>
        <Upload.Dragger
          accept=".csv,.txt"
          showUploadList={false}
          disabled={upload.running || bank.trim() === ''}
          beforeUpload={(file) => {
            send(file);
            return false;
          }}
        >
          {words.drop}
        </Upload.Dragger>
        {upload.refusal && <FaultSummary refusal={upload.refusal} />}
        {upload.answer && !upload.running && <FeedResult answer={upload.answer} />}
        <h2>{words.feedList}</h2>
        <PlainTable
          heads={[
            words.receivedAt,
            words.bank,
            words.source,
            words.fileName,
            words.lines,
            words.added,
            words.amount,
            words.receivedBy,
            words.feedOutcome,
          ]}
          numeric={[4, 5, 6]}
          empty={words.noFeeds}
          rows={(feeds.data?.rows ?? []).map((feed) => [
            showMinute(feed.receivedAt),
            feed.bank,
            words[feed.source],
            feed.name || '—',
            showCount(feed.lines),
            showCount(feed.added),
            showYuan(feed.amount),
            feed.receivedBy ?? '—',
            feed.outcome === 'received' ? words.feedReceived : <ReturnedFeed key="returned" faults={feed.faults} />,
          ])}
        />
      </div>
    </>
  );
}

function ReturnedFeed({ faults }: { faults: FeedAnswer['faults'] }) {
  const words = useTexts(sanctionTexts);
  const language = useLanguage();
  return (
    <details className="sanction-lines">
      <summary className="late">{words.feedFaults(showCount(faults.length))}</summary>
      <ol>
        {faults.map((fault, place) => (
          <li key={place} value={fault.line}>
            {fault[language]}
          </li>
        ))}
      </ol>
    </details>
  );
}

function FeedResult({ answer }: { answer: FeedAnswer }) {
  const words = useTexts(sanctionTexts);
  const language = useLanguage();
  return (
    <>
      <h2>{words.feedStep2}</h2>
      {answer.outcome === 'received' ? (
        <Alert type="success" role="status" title={words.feedTaken(showCount(answer.added), showCount(answer.known), showYuan(answer.amount))} />
      ) : (
        <>
          <Alert type="error" role="alert" title={words.feedReturned(showCount(answer.lines), showCount(answer.faults.length))} />
          <PlainTable
            heads={[words.line, words.fault]}
            numeric={[0]}
            rows={answer.faults.slice(0, 200).map((fault) => [fault.line, fault[language]])}
          />
        </>
      )}
    </>
  );
}
