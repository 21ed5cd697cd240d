import { useEffect } from 'react';
import { switchLanguage, useLanguage } from '../shared/language.ts';
import { useTexts } from '../shared/texts.ts';
import { DrawList } from './DrawList.tsx';
import { DrawPublished } from './DrawPublished.tsx';
import { portalTexts } from './portal-texts.ts';

/** The pages open to everybody: the list of draws, and one draw. */
export function PortalApp() {
  const words = useTexts(portalTexts);
  const language = useLanguage();
  const id = /^\/public\/draws\/([^/]+)\/?$/.exec(location.pathname)?.[1];
  useEffect(() => {
    document.title = words.site;
  }, [words]);
  return (
    <>
      <header>
        <a href="/public/draws">{id === undefined ? words.site : words.all}</a>
        <button type="button" onClick={() => switchLanguage(language === 'zh' ? 'en' : 'zh')}>
          {words.other}
        </button>
      </header>
      <main>{id === undefined ? <DrawList /> : <DrawPublished id={id} />}</main>
    </>
  );
}
