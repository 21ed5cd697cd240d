import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { DocumentDetail } from '../../../../contracts/document-records.ts';
import {
  discardDocument,
  issueDocument,
  returnDocument,
  supersedeDocument,
  takeBackDocument,
  voidDocument,
} from '../../../../contracts/documents.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ActButton } from '../../kit/ActButton.tsx';
import { documentTexts } from './document-texts.ts';
import { OpinionButton } from './OpinionButton.tsx';
import { ServiceDialog } from './ServiceDialog.tsx';

/** What this person may do with the document now, from the same table as the server's refusals; the one expected next is filled. */
export function DocumentActs({ document, isUnsaved }: { document: DocumentDetail; isUnsaved: boolean }) {
  const words = useTexts(documentTexts);
  const navigate = useNavigate();
  const [isServing, setServing] = useState(false);
  const { id, version, acts } = document;
  const args = { params: { id } };
  const issue = useAct(issueDocument);
  const back = useAct(returnDocument);
  const take = useAct(takeBackDocument);
  const discard = useAct(discardDocument);
  const end = useAct(voidDocument);
  const supersede = useAct(supersedeDocument, { onDone: (made) => void navigate({ to: '/cases/documents/$id', params: { id: made.id } }) });
  const may = (act: (typeof acts)[number]) => acts.includes(act);
  const blocked = isUnsaved ? { disabled: true, hint: words.unsavedFirst } : {};
  return (
    <>
      {may('discardDocument') && (
        <ActButton
          label={words.discard}
          running={discard.running}
          reason={words.discardReason}
          onAct={(reason) => discard.act({ ...args, body: { version, reason } })}
        />
      )}
      {may('voidDocument') && (
        <ActButton
          label={words.void}
          running={end.running}
          reason={words.voidReason}
          onAct={(reason) => end.act({ ...args, body: { version, reason } })}
        />
      )}
      {may('supersedeDocument') && (
        <ActButton
          label={words.supersede}
          running={supersede.running}
          reason={words.supersedeReason}
          onAct={(reason) => supersede.act({ ...args, body: { version, reason } })}
        />
      )}
      {may('takeBackDocument') && (
        <ActButton
          label={words.takeBack}
          running={take.running}
          reason={words.takeBackReason}
          onAct={(reason) => take.act({ ...args, body: { version, reason } })}
        />
      )}
      {may('returnDocument') && (
        <ActButton
          label={words.return}
          running={back.running}
          reason={words.returnReason}
          onAct={(reason) => back.act({ ...args, body: { version, reason } })}
        />
      )}
      {(['submitDocument', 'reviewDocument', 'approveDocument'] as const).map(
        (act) => may(act) && <OpinionButton key={act} act={act} document={document} {...blocked} />,
      )}
      {may('issueDocument') && (
        <ActButton
          label={words.issue}
          primary
          running={issue.running}
          confirm={words.issueConfirm}
          {...blocked}
          onAct={() => issue.act({ ...args, body: { version } })}
        />
      )}
      {may('serveDocument') && (
        <Button type={document.servedOn === null ? 'primary' : 'default'} onClick={() => setServing(true)}>
          {words.serve}
        </Button>
      )}
      {isServing && <ServiceDialog document={document} onClose={() => setServing(false)} />}
    </>
  );
}
