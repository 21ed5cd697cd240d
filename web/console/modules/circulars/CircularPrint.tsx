import { downloadCircular, previewCircular, type CircularDetail } from '../../../../contracts/circulars.ts';
import { endpointAddress } from '../../../shared/call-endpoint.ts';
import { useTexts } from '../../../shared/texts.ts';
import { circularTexts } from './circular-texts.ts';

/** The print beside the words: of a draft as it would be, of an issued one the stored document. */
export function CircularPrint({ circular }: { circular: CircularDetail }) {
  const words = useTexts(circularTexts);
  const { id, status, version } = circular;
  const isDraft = status === 'draft';
  const address = isDraft ? endpointAddress(previewCircular, { params: { id } }) : endpointAddress(downloadCircular, { params: { id, form: 'pdf' } });
  return (
    <section>
      <div className="circular-print-head">
        <h2>{words.preview}</h2>
        {isDraft ? (
          <span className="quiet">{words.previewRefresh}</span>
        ) : (
          <>
            <a href={address} target="_blank" rel="noreferrer">
              {words.pdf}
            </a>
            <a href={endpointAddress(downloadCircular, { params: { id, form: 'docx' } })} download>
              {words.docx}
            </a>
          </>
        )}
      </div>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- Chromium shows no PDF in a sandboxed frame; the address is our own */}
      <iframe key={version} className="circular-print" title={words.preview} src={`${address}#view=FitH`} />
    </section>
  );
}
