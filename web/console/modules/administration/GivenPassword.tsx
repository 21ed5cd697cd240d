import { App, Button, Modal } from 'antd';
import { useTexts } from '../../../shared/texts.ts';
import './administration.css';
import { administrationTexts } from './administration-texts.ts';

/** A given password, this once. Closed by its button only, not by a slip beside the window. */
export function GivenPassword({ given, onClose }: { given: { name: string; password: string }; onClose: () => void }) {
  const words = useTexts(administrationTexts);
  const { message } = App.useApp();
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(given.password);
      message.success(words.copied);
    } catch {
      // On plain http the browser refuses; the password stands there to be selected.
    }
  }
  return (
    <Modal
      open
      title={words.givenTitle}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      width={480}
      footer={
        <>
          {window.isSecureContext && <Button onClick={() => void copy()}>{words.copy}</Button>}
          <Button type="primary" onClick={onClose}>
            {words.kept}
          </Button>
        </>
      }
    >
      <dl className="given-password">
        <div>
          {words.account}：<code>{given.name}</code>
        </div>
        <div>
          {words.password}：<code>{given.password}</code>
        </div>
      </dl>
      <p className="quiet">{words.givenHelp}</p>
    </Modal>
  );
}
