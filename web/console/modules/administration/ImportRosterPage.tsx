import { Link } from '@tanstack/react-router';
import { Alert, Button, Table } from 'antd';
import { useRef, useState } from 'react';
import { importRoster, rosterTemplate } from '../../../../contracts/accounts.ts';
import type { WorkbookAnswer } from '../../../../contracts/workbook-answer.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ExportButton } from '../../kit/ExportButton.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RefusalNotice } from '../../kit/RefusalNotice.tsx';
import './administration.css';
import { administrationTexts } from './administration-texts.ts';

/** Units, posts and accounts from a filled template. */
export function ImportRosterPage() {
  const words = useTexts(administrationTexts);
  const [file, setFile] = useState<File>();
  const input = useRef<HTMLInputElement>(null);
  const send = useAct(importRoster, { quiet: true });

  async function go(): Promise<void> {
    if (!file) return;
    const body = new FormData();
    body.append('file', file);
    await send.act({ body });
    // The same name again is a new file to the browser only after the field was emptied.
    if (input.current) input.current.value = '';
    setFile(undefined);
  }

  return (
    <>
      <PageHead
        title={words.importTitle}
        back={<Link to="/administration">{words.administration}</Link>}
        acts={<ExportButton endpoint={rosterTemplate} args={{}} label={words.template} />}
      />
      <ol className="import-steps">
        <li>{words.importSteps1}</li>
        <li>{words.importSteps2}</li>
        <li>{words.importSteps3}</li>
      </ol>
      <div className="import-file">
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          hidden
          aria-label={words.choose}
          onChange={(event) => {
            send.forget();
            setFile(event.target.files?.[0]);
          }}
        />
        <Button onClick={() => input.current?.click()}>{words.choose}</Button>
        {file && <span>{file.name}</span>}
        <Button type="primary" disabled={!file} loading={send.running} onClick={() => void go()}>
          {words.upload}
        </Button>
        {send.running && <span className="quiet">{words.uploading}</span>}
      </div>
      {send.refusal && <Alert type="error" title={<RefusalNotice refusal={send.refusal} />} />}
      {send.answer && <Outcome answer={send.answer} />}
    </>
  );
}

function Outcome({ answer }: { answer: WorkbookAnswer }) {
  const words = useTexts(administrationTexts);
  const faulty = answer.outcome === 'faults';
  return (
    <>
      <Alert
        type={faulty ? 'error' : 'success'}
        role="status"
        title={faulty ? words.faulty(showCount(answer.faultyRows), showCount(answer.faults)) : words.imported(showCount(answer.rows))}
        description={
          <>
            {!faulty && (
              <p style={{ margin: 0 }}>{words.importedCounts(showCount(answer.added), showCount(answer.changed), showCount(answer.unchanged))}</p>
            )}
            {answer.file && (
              <p style={{ margin: '8px 0 0' }}>
                <Button
                  type={faulty ? 'default' : 'primary'}
                  href={`data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${answer.file.base64}`}
                  download={answer.file.name}
                >
                  {faulty ? words.takeFaults : words.takePasswords}
                </Button>{' '}
                <span className="quiet">{words.leaveFile}</span>
              </p>
            )}
          </>
        }
      />
      {faulty && (
        <>
          <p className="quiet">{words.firstFaults}</p>
          <Table
            size="middle"
            rowKey={(fault) => `${fault.row} ${fault.heading} ${fault.words}`}
            dataSource={answer.first}
            pagination={false}
            columns={[
              { key: 'row', title: words.row, width: 70, align: 'right', render: (_, fault) => fault.row },
              { key: 'column', title: words.column, width: 160, render: (_, fault) => fault.heading },
              { key: 'fault', title: words.fault, render: (_, fault) => fault.words },
            ]}
          />
        </>
      )}
    </>
  );
}
