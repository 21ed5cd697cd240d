import { Button } from 'antd';
import { useState } from 'react';
import type { FileRow } from '../../../../contracts/files.ts';
import { attachToReport, detachFromReport } from '../../../../contracts/report-papers.ts';
import type { ReportDetail } from '../../../../contracts/reports.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FileDrafts } from '../../kit/FileDrafts.tsx';
import { FileThumb } from '../../kit/FileThumb.tsx';
import { formTexts } from './form-texts.ts';

/** Papers of a plan, report or summary: attached while it is written, part of each version that is sent. */
export function PapersPart({ report }: { report: ReportDetail }) {
  const words = useTexts(formTexts);
  const [chosen, setChosen] = useState<string[]>([]);
  const attach = useAct(attachToReport, { onDone: () => setChosen([]) });
  const detach = useAct(detachFromReport);
  if (!report.isWritable && report.papers.length === 0) return null;
  return (
    <section className="report-part">
      <h2>{words.papers}</h2>
      <PaperList files={report.papers}>
        {(file) =>
          report.isWritable && (
            <Button type="link" size="small" loading={detach.running} onClick={() => void detach.act({ params: { id: report.id, fileId: file.id } })}>
              {words.detach}
            </Button>
          )
        }
      </PaperList>
      {report.isWritable && (
        <div className="no-print">
          {report.papers.length === 0 && <p className="quiet">{words.papersWhy}</p>}
          <FileDrafts value={chosen} onChange={setChosen} />
          {chosen.length > 0 && (
            <Button loading={attach.running} onClick={() => void attach.act({ params: { id: report.id }, body: { fileIds: chosen } })}>
              {words.attach(chosen.length)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** Papers as they are shown, each with what may be done with it. */
export function PaperList({ files, children }: { files: readonly FileRow[]; children?: (file: FileRow) => React.ReactNode }) {
  if (files.length === 0) return null;
  return (
    <ul className="file-thumbs">
      {files.map((file) => (
        <FileThumb key={file.id} file={file}>
          {children?.(file)}
        </FileThumb>
      ))}
    </ul>
  );
}
