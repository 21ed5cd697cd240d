import { useQuery } from '@tanstack/react-query';
import { Button, Upload } from 'antd';
import { useState } from 'react';
import { discardFile, listFiles, uploadFile } from '../../../contracts/files.ts';
import type { FileRow } from '../../../contracts/files.ts';
import { callEndpoint } from '../../shared/call-endpoint.ts';
import { queryFor } from '../../shared/query-for.ts';
import { Refusal } from '../../shared/refusal.ts';
import { defineTexts, useTexts } from '../../shared/texts.ts';
import './file-thumbs.css';
import { FileThumb } from './FileThumb.tsx';

const draftTexts = defineTexts({
  zh: {
    choose: '选择照片或 PDF',
    sending: (count: number) => `正在上传 ${count} 个文件`,
    remove: '删除',
    reused: '此照片已用于其他记录，请核对是否为本次拍摄。',
  },
  en: {
    choose: 'Choose photos or PDF',
    sending: (count) => (count === 1 ? 'Uploading a file' : `Uploading ${count} files`),
    remove: 'Remove',
    reused: 'This photo is already on another record; check that it was taken this time.',
  },
});

export interface FileDraftsProps {
  value: string[];
  onChange: (ids: string[]) => void;
  id?: string;
}

/** Photos and papers that an act will attach: uploaded at once as drafts of one's own, shown small, taken away again. */
export function FileDrafts({ value, onChange, id }: FileDraftsProps) {
  const words = useTexts(draftTexts);
  const drafts = useQuery({ ...queryFor(listFiles, { query: { subjectKind: 'draft' } }), enabled: value.length > 0 });
  const [fresh, setFresh] = useState<FileRow[]>([]);
  const [sending, setSending] = useState(0);
  const [faults, setFaults] = useState<string[]>([]);
  const known = new Map([...(drafts.data?.rows ?? []), ...fresh].map((file) => [file.id, file]));
  const chosen = value.flatMap((one) => known.get(one) ?? []);

  async function send(files: readonly File[]): Promise<void> {
    setSending(files.length);
    setFaults([]);
    let ids = value;
    for (const file of files) {
      const body = new FormData();
      body.append('file', file, file.name);
      try {
        const row = await callEndpoint(uploadFile, { body });
        setFresh((before) => [...before, row]);
        ids = [...ids, row.id];
        onChange(ids);
      } catch (error) {
        setFaults((before) => [...before, `${file.name}: ${error instanceof Refusal ? error.message : String(error)}`]);
      }
      setSending((left) => left - 1);
    }
  }

  function remove(file: FileRow): void {
    onChange(value.filter((one) => one !== file.id));
    void callEndpoint(discardFile, { params: { id: file.id } }).catch(() => undefined); // a draft left over harms nobody
  }

  return (
    <div>
      <Upload
        {...(id ? { id } : {})}
        accept="image/jpeg,image/png,image/webp,application/pdf"
        multiple
        showUploadList={false}
        disabled={sending > 0}
        beforeUpload={(file, all) => {
          if (file === all.at(-1)) void send(all);
          return false;
        }}
      >
        <Button loading={sending > 0}>{sending > 0 ? words.sending(sending) : words.choose}</Button>
      </Upload>
      {faults.map((fault) => (
        <div key={fault} className="late" role="alert">
          {fault}
        </div>
      ))}
      {chosen.length > 0 && (
        <ul className="file-thumbs">
          {chosen.map((file) => (
            <FileThumb key={file.id} file={file} warning={file.alsoIn.length > 0 ? words.reused : undefined}>
              <Button type="link" size="small" onClick={() => remove(file)}>
                {words.remove}
              </Button>
            </FileThumb>
          ))}
        </ul>
      )}
    </div>
  );
}
