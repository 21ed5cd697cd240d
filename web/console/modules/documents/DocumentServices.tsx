import type { DocumentDetail, ServiceRow } from '../../../../contracts/document-records.ts';
import { withdrawService } from '../../../../contracts/documents.ts';
import { showFile } from '../../../../contracts/files.ts';
import { endpointAddress } from '../../../shared/call-endpoint.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showDay } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ActButton } from '../../kit/ActButton.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { serviceTexts } from './service-texts.ts';

/** How a document was served, each time with its receipt; what was recorded wrongly stays, struck out, with the reason. */
export function DocumentServices({ document }: { document: DocumentDetail }) {
  const words = useTexts(serviceTexts);
  const say = useBilingual();
  const { services } = document;
  const mayAny = services.some(({ withdrawal }) => withdrawal !== 'none');
  return (
    <>
      <h2 className="document-section">{words.services}</h2>
      <PlainTable
        empty={words.noServices}
        heads={[words.shortWay, words.servedAt, words.recipient, words.detail, words.receipt, ...(mayAny ? [''] : [])]}
        rows={services.map((one) => {
          const struck = (text: string, kind = '') => (one.withdrawn ? <s className={`quiet ${kind}`}>{text}</s> : text);
          return [
            struck(say(one.wayWords)),
            struck(one.servedAt.replace('T', ' '), 'day'),
            struck([one.recipient, one.relation && `（${one.relation}）`].filter(Boolean).join('') || '—'),
            <>
              {struck(detailOf(one, words))}
              {one.withdrawn && <div>{words.withdrawn(showDay(one.withdrawn.at), one.withdrawn.by ?? '', one.withdrawn.reason)}</div>}
            </>,
            one.files.length === 0
              ? '—'
              : one.files.map((file) => (
                  <div key={file.id}>
                    <a href={endpointAddress(showFile, { params: { id: file.id } })} target="_blank" rel="noreferrer">
                      {file.name}
                    </a>
                  </div>
                )),
            ...(mayAny ? [<WithdrawButton key={one.id} document={document} service={one} />] : []),
          ];
        })}
      />
    </>
  );
}

function detailOf(one: ServiceRow, words: { running: (day: string) => string; countsFrom: (day: string) => string }): string {
  const from = one.isRunning ? words.running(one.countsFrom) : one.way === 'announcement' ? words.countsFrom(one.countsFrom) : '';
  return [from, one.place, one.trace, one.refusalReason, one.witness, one.note].filter(Boolean).join('；') || '—';
}

function WithdrawButton({ document, service }: { document: DocumentDetail; service: ServiceRow }) {
  const words = useTexts(serviceTexts);
  const withdraw = useAct(withdrawService);
  if (service.withdrawal === 'none') return null;
  const isForAnother = service.withdrawal === 'another-person';
  return (
    <>
      <ActButton
        label={words.withdraw}
        running={withdraw.running}
        confirm={words.withdrawConfirm}
        reason={words.withdrawReason}
        disabled={isForAnother}
        onAct={(reason) => withdraw.act({ params: { id: document.id, serviceId: service.id }, body: { version: document.version, reason } })}
      />
      {isForAnother && <div className="quiet">{words.withdrawAnother}</div>}
    </>
  );
}
