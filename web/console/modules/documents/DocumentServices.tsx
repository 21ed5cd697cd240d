import type { DocumentDetail } from '../../../../contracts/document-records.ts';
import { showFile } from '../../../../contracts/files.ts';
import { endpointAddress } from '../../../shared/call-endpoint.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { documentTexts } from './document-texts.ts';

/** How a document was served, each time with its receipt. */
export function DocumentServices({ services }: { services: DocumentDetail['services'] }) {
  const words = useTexts(documentTexts);
  const say = useBilingual();
  return (
    <>
      <h2 className="document-section">{words.services}</h2>
      <PlainTable
        empty={words.noServices}
        heads={[words.way, words.servedAt, words.recipient, words.detail, words.receipt]}
        rows={services.map((one) => [
          say(one.wayWords),
          one.servedAt.replace('T', ' '),
          [one.recipient, one.relation && `（${one.relation}）`].filter(Boolean).join('') || '—',
          [
            one.isRunning ? words.running(one.countsFrom) : one.way === 'announcement' ? words.countsFrom(one.countsFrom) : '',
            one.place,
            one.trace,
            one.refusalReason,
            one.witness,
            one.note,
          ]
            .filter(Boolean)
            .join('；') || '—',
          one.files.length === 0
            ? '—'
            : one.files.map((file) => (
                <div key={file.id}>
                  <a href={endpointAddress(showFile, { params: { id: file.id } })} target="_blank" rel="noreferrer">
                    {file.name}
                  </a>
                </div>
              )),
        ])}
      />
    </>
  );
}
