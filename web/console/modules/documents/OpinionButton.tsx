import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { DocumentDetail } from '../../../../contracts/document-records.ts';
import { approveDocument, reviewDocument, submitDocument } from '../../../../contracts/documents.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { documentTexts } from './document-texts.ts';

const endpoints = { submitDocument, reviewDocument, approveDocument };

interface OpinionButtonProps {
  act: keyof typeof endpoints;
  document: DocumentDetail;
  disabled?: boolean;
  hint?: string;
}

/** A step of the chain that agrees: asks for an opinion, which may be left out. */
export function OpinionButton({ act, document, disabled = false, hint }: OpinionButtonProps) {
  const words = useTexts(documentTexts);
  const [isAsking, setAsking] = useState(false);
  const [opinion, setOpinion] = useState('');
  const doing = useAct(endpoints[act] as typeof reviewDocument, { onDone: () => setAsking(false) });
  const label = { submitDocument: words.submit, reviewDocument: words.review, approveDocument: words.approve }[act];
  return (
    <>
      <Button type="primary" disabled={disabled} {...(hint ? { title: hint } : {})} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Modal
        open={isAsking}
        title={label}
        okText={label}
        confirmLoading={doing.running}
        onOk={() => void doing.act({ params: { id: document.id }, body: { version: document.version, opinion: opinion.trim() } })}
        onCancel={() => setAsking(false)}
      >
        <label htmlFor="document-opinion">{act === 'submitDocument' ? words.submitOpinion : words.opinionAsked}</label>
        <Input.TextArea
          id="document-opinion"
          autoFocus
          rows={3}
          maxLength={1000}
          value={opinion}
          onChange={({ target }) => setOpinion(target.value)}
        />
      </Modal>
    </>
  );
}
