import { Link } from '@tanstack/react-router';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { readOriginalFile } from '../../../../contracts/files.ts';
import type { ProblemDetail } from '../../../../contracts/problem-records.ts';
import { attachToProblem } from '../../../../contracts/problems.ts';
import { endpointAddress } from '../../../shared/call-endpoint.ts';
import { showDay } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FileDrafts } from '../../kit/FileDrafts.tsx';
import { FileThumb } from '../../kit/FileThumb.tsx';
import { useMay } from '../../session/use-session.ts';
import { problemTexts } from './problem-texts.ts';

/** Photos and papers; a photo that another problem carries too says so. */
export function ProblemFiles({ problem }: { problem: ProblemDetail }) {
  const words = useTexts(problemTexts);
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const readsOriginals = may('problems.recheck') || may('audit.read');
  return (
    <>
      <h2 className="problem-section">
        {words.files}{' '}
        {problem.mayAttach && (
          <Button className="no-print" size="small" type="link" onClick={() => setAdding(true)}>
            {words.attach}
          </Button>
        )}
      </h2>
      {problem.files.length === 0 && <p className="quiet">{words.noFiles}</p>}
      <ul className="file-thumbs">
        {problem.files.map((file) => (
          <FileThumb
            key={file.id}
            file={file}
            warning={
              file.alsoIn.length > 0 && (
                <>
                  {words.alsoIn}{' '}
                  {file.alsoInProblems.map((one) => (
                    <Link key={one.id} to="/problems/$id" params={{ id: one.id }}>
                      {one.number}
                    </Link>
                  ))}
                </>
              )
            }
          >
            <div className="quiet">{[showDay(file.uploadedAt), file.uploadedBy].filter(Boolean).join(' ')}</div>
            {readsOriginals && (
              <a className="no-print" href={endpointAddress(readOriginalFile, { params: { id: file.id } })} download>
                {words.original}
              </a>
            )}
          </FileThumb>
        ))}
      </ul>
      {adding && <AttachDialog id={problem.id} onClose={() => setAdding(false)} />}
    </>
  );
}

function AttachDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useTexts(problemTexts);
  const [fileIds, setFileIds] = useState<string[]>([]);
  const attach = useAct(attachToProblem, { onDone: onClose });
  return (
    <Modal
      open
      title={words.attach}
      okText={words.attach}
      okButtonProps={{ disabled: fileIds.length === 0 }}
      confirmLoading={attach.running}
      onOk={() => void attach.act({ params: { id }, body: { fileIds } })}
      onCancel={onClose}
    >
      <FileDrafts value={fileIds} onChange={setFileIds} />
    </Modal>
  );
}
