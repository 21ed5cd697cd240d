import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useTexts } from '../../shared/texts.ts';
import { OfflineNotice } from '../kit/OfflineNotice.tsx';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import './entry.css';
import { sessionTexts } from './session-texts.ts';

/** The page before the shell: the name, one form, the language, and what may stand beside the form. */
export function EntryFrame({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  const words = useTexts(sessionTexts);
  useEffect(() => {
    document.title = words.product;
  }, [words.product]);
  return (
    <div className="entry">
      <OfflineNotice />
      <div className="entry-language">
        <LanguageSwitch />
      </div>
      <main className="entry-columns">
        <section className="entry-form">
          <h1>{words.product}</h1>
          <p className="quiet">{words.productLine}</p>
          {children}
        </section>
        {aside}
      </main>
    </div>
  );
}
