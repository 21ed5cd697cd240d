import type { ReactNode } from 'react';
import { showFile } from '../../../contracts/files.ts';
import type { FileRow } from '../../../contracts/files.ts';
import { endpointAddress } from '../../shared/call-endpoint.ts';
import './file-thumbs.css';

export interface FileThumbProps {
  file: FileRow;
  /** In red under it: the photo is on another record too. */
  warning?: ReactNode;
  /** Under it: who, when, acts. */
  children?: ReactNode;
}

/** A photo small, or a paper as its kind; opens in a new tab. An item of `<ul className="file-thumbs">`. */
export function FileThumb({ file, warning, children }: FileThumbProps) {
  const address = endpointAddress(showFile, { params: { id: file.id } });
  return (
    <li>
      <a href={address} target="_blank" rel="noopener" title={file.name}>
        {file.mediaType === 'application/pdf' ? <span className="file-paper">PDF</span> : <img src={address} alt={file.name} loading="lazy" />}
      </a>
      <div className="file-name" title={file.name}>
        {file.name}
      </div>
      {warning && <div className="late">{warning}</div>}
      {children}
    </li>
  );
}
