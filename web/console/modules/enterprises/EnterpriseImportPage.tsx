import { Link } from '@tanstack/react-router';
import { Alert, Button, Spin, Upload } from 'antd';
import { useState } from 'react';
import { enterpriseTemplate, importEnterprises } from '../../../../contracts/enterprises.ts';
import type { WorkbookAnswer } from '../../../../contracts/workbook-answer.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ExportButton } from '../../kit/ExportButton.tsx';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import './enterprises.css';
import { enterpriseTexts } from './enterprise-texts.ts';
import { firmFormTexts } from './firm-form-texts.ts';
import { saveBase64 } from './save-base64.ts';

export function EnterpriseImportPage() {
  const words = useTexts(firmFormTexts);
  const terms = useTexts(enterpriseTexts);
  const [sent, setSent] = useState('');
  const upload = useAct(importEnterprises, { quiet: true });

  function send(file: File): void {
    const body = new FormData();
    body.append('file', file, file.name);
    setSent(file.name);
    upload.forget();
    void upload.act({ body });
  }

  return (
    <>
      <PageHead title={words.importTitle} back={<Link to="/enterprises">{terms.back}</Link>} />
      <div className="firm-import">
        <section>
          <h2>{words.stepTemplate}</h2>
          <p>{words.stepTemplateHelp}</p>
          <ExportButton endpoint={enterpriseTemplate} args={{}} label={words.download} />
        </section>
        <section>
          <h2>{words.stepUpload}</h2>
          <p>{words.stepUploadHelp}</p>
          <Upload.Dragger
            accept=".xlsx"
            showUploadList={false}
            disabled={upload.running}
            beforeUpload={(file) => {
              send(file);
              return false;
            }}
          >
            {upload.running ? (
              <Spin description={words.sending(sent)}>
                <div style={{ height: 60 }} />
              </Spin>
            ) : (
              words.drop
            )}
          </Upload.Dragger>
        </section>
        {upload.refusal && <FaultSummary refusal={upload.refusal} />}
        {upload.answer && !upload.running && (
          <section>
            <h2>{words.stepResult}</h2>
            <ImportResult answer={upload.answer} />
          </section>
        )}
      </div>
    </>
  );
}

function ImportResult({ answer }: { answer: WorkbookAnswer }) {
  const words = useTexts(firmFormTexts);
  const { file } = answer;
  if (answer.outcome === 'imported' || file === null) {
    return (
      <Alert
        type="success"
        role="status"
        title={words.imported(showCount(answer.rows))}
        description={words.counts(showCount(answer.added), showCount(answer.changed), showCount(answer.unchanged))}
        action={<Link to="/enterprises">{words.toList}</Link>}
      />
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
            {words.downloadFaults}
          </Button>
        }
      />
      <table className="firm-table" style={{ marginTop: 16 }}>
        <thead>
          <tr>
            <th className="number">{words.faultRow}</th>
            <th>{words.faultColumn}</th>
            <th>{words.faultWords}</th>
          </tr>
        </thead>
        <tbody>
          {answer.first.map((fault) => (
            <tr key={`${fault.row} ${fault.heading} ${fault.words}`}>
              <td className="number">{fault.row}</td>
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
