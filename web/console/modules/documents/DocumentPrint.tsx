import type { DocumentDetail } from '../../../../contracts/document-records.ts';
import { downloadDocument, previewDocument } from '../../../../contracts/documents.ts';
import { endpointAddress } from '../../../shared/call-endpoint.ts';
import { useTexts } from '../../../shared/texts.ts';
import { documentTexts } from './document-texts.ts';

/** The print beside the form: of a draft as it would be, of an issued one the stored document. */
export function DocumentPrint({ document, isUnsaved }: { document: DocumentDetail; isUnsaved: boolean }) {
  const words = useTexts(documentTexts);
  const { id, version, issuedOn, hasDocx } = document;
  if (document.state === 'discarded') return null;
  const addressOf = (form: 'pdf' | 'docx') => endpointAddress(issuedOn === null ? previewDocument : downloadDocument, { params: { id, form } });
  return (
    <section className="document-print-part">
      <div className="document-print-head">
        <h2>{words.preview}</h2>
        {isUnsaved && <span className="quiet">{words.previewOld}</span>}
        {issuedOn !== null && (
          <a href={addressOf('pdf')} target="_blank" rel="noreferrer">
            {words.pdf}
          </a>
        )}
        {hasDocx && (
          <a href={addressOf('docx')} download>
            {words.docx}
          </a>
        )}
      </div>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- Chromium shows no PDF in a sandboxed frame; the address is our own */}
      <iframe key={issuedOn ?? version} className="document-print" title={words.preview} src={`${addressOf('pdf')}#view=FitH&navpanes=0`} />
    </section>
  );
}
