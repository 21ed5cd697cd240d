import { Link } from '@tanstack/react-router';
import { Alert, Button, Progress, Upload } from 'antd';
import { useEffect, useState } from 'react';
import { importProblems, problemTemplate } from '../../../../contracts/problem-import.ts';
import type { EndpointAnswer } from '../../../shared/endpoint-args.ts';
import { showCount } from '../../../shared/show-number.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ExportButton } from '../../kit/ExportButton.tsx';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { saveBase64 } from '../enterprises/save-base64.ts';
import { problemFormTexts } from './problem-form-texts.ts';
import { problemTexts } from './problem-texts.ts';
import './problems.css';

type Answer = EndpointAnswer<typeof importProblems>;

export function ProblemImportPage() {
  const words = useTexts(problemFormTexts);
  const terms = useTexts(problemTexts);
  const [sent, setSent] = useState('');
  const upload = useAct(importProblems, { quiet: true });

  function send(file: File): void {
    const body = new FormData();
    body.append('file', file, file.name);
    setSent(file.name);
    upload.forget();
    void upload.act({ body });
  }

  return (
    <>
      <PageHead title={words.importTitle} back={<Link to="/problems">{terms.back}</Link>} />
      <div className="problem-import">
        <section>
          <h2>{words.step1}</h2>
          <p>{words.step1Help}</p>
          <ExportButton endpoint={problemTemplate} args={{}} label={words.download} />
        </section>
        <section>
          <h2>{words.step2}</h2>
          <p>{words.step2Help}</p>
          <Upload.Dragger
            accept=".xlsx"
            showUploadList={false}
            disabled={upload.running}
            beforeUpload={(file) => {
              send(file);
              return false;
            }}
          >
            {upload.running ? <Running name={sent} /> : words.drop}
          </Upload.Dragger>
        </section>
        {upload.refusal && <FaultSummary refusal={upload.refusal} />}
        {upload.answer && !upload.running && (
          <section>
            <h2>{words.step3}</h2>
            <ImportResult answer={upload.answer} />
          </section>
        )}
      </div>
    </>
  );
}

function Running({ name }: { name: string }) {
  const words = useTexts(problemFormTexts);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div role="status" style={{ padding: '0 24px' }}>
      <div>{words.sending(name)}</div>
      <Progress percent={100} status="active" showInfo={false} />
      <div className="quiet">{words.elapsed(seconds)}</div>
    </div>
  );
}

function ImportResult({ answer }: { answer: Answer }) {
  const words = useTexts(problemFormTexts);
  const { file, importedBefore, numbers } = answer;
  if (importedBefore)
    return <Alert type="warning" role="status" title={words.before(showMinute(importedBefore.at), showCount(importedBefore.problems))} />;
  if (answer.outcome === 'imported' || file === null) {
    return (
      <>
        <Alert type="success" role="status" title={words.imported(showCount(answer.added))} action={<Link to="/problems">{words.toList}</Link>} />
        <table className="problem-table" style={{ marginTop: 16 }}>
          <thead>
            <tr>
              <th>{words.from}</th>
              <th>{words.to}</th>
              <th className="number">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {numbers.map((range) => (
              <tr key={range.from}>
                <td>{range.from}</td>
                <td>{range.to}</td>
                <td className="number">{showCount(range.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    );
  }
  return (
    <>
      <Alert
        type="error"
        role="alert"
        title={words.notImported(showCount(answer.rows), showCount(answer.faults))}
        description={words.correct}
        action={
          <Button type="primary" onClick={() => saveBase64(file)}>
            {words.returned}
          </Button>
        }
      />
      <table className="problem-table" style={{ marginTop: 16 }}>
        <thead>
          <tr>
            <th>{words.row}</th>
            <th>{words.column}</th>
            <th>{words.words}</th>
          </tr>
        </thead>
        <tbody>
          {answer.first.map((fault) => (
            <tr key={`${fault.row} ${fault.heading} ${fault.words}`}>
              <td>{fault.row}</td>
              <td style={{ whiteSpace: 'nowrap' }}>{fault.heading}</td>
              <td>{fault.words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {answer.faults > answer.first.length && <p className="quiet">{words.firstOnly(answer.first.length)}</p>}
    </>
  );
}
