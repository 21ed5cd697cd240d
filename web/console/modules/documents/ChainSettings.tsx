import { Select } from 'antd';
import { useState } from 'react';
import type { DocumentSettings } from '../../../../contracts/documents.ts';
import { documentKinds, getDocumentKind } from '../../../../domain/documents/document-kinds.ts';
import { useLanguage } from '../../../shared/language.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ChainForm } from './ChainForm.tsx';
import { settingsTexts } from './settings-texts.ts';

/** The chain of all documents, those of single kinds, and one more kind to set. */
export function ChainSettings({ settings }: { settings: DocumentSettings }) {
  const words = useTexts(settingsTexts);
  const language = useLanguage();
  const [added, setAdded] = useState<string>();
  const [ofAll] = settings.chains;
  const known = settings.chains.map(({ kind }) => kind);
  const free = documentKinds.filter(({ id, needsChain }) => needsChain && !known.includes(id));
  const shown = [...settings.chains, ...(added && ofAll ? [{ kind: added, steps: ofAll.steps, reason: '', setAt: null, version: 0 }] : [])];
  return (
    <section>
      <h2>{words.chainTitle}</h2>
      <p className="quiet">{words.chainHelp}</p>
      {shown.map((chain) => (
        <div key={chain.kind} style={{ marginBottom: 20 }}>
          <h3 style={{ margin: '8px 0 2px' }}>{chain.kind === '' ? words.ofAll : getDocumentKind(chain.kind)[language]}</h3>
          <p className="quiet" style={{ margin: '0 0 6px' }}>
            {chain.setAt === null ? words.notSet : words.setAt(showMinute(chain.setAt), chain.reason)}
          </p>
          <ChainForm chain={chain} mayChange={settings.mayChange} signers={settings.signers} />
        </div>
      ))}
      {settings.mayChange && added === undefined && (
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={words.addKind}
          aria-label={words.addKind}
          style={{ width: 320, marginBottom: 24 }}
          value={null}
          options={free.map((kind) => ({ value: kind.id, label: kind[language] }))}
          onChange={(kind: string | null) => setAdded(kind ?? undefined)}
        />
      )}
    </section>
  );
}
