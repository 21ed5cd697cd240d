import { Outlet } from '@tanstack/react-router';
import { useTexts } from '../../shared/texts.ts';
import { OfflineNotice } from '../kit/OfflineNotice.tsx';
import { HeaderBar } from './HeaderBar.tsx';
import { PlaceMenu } from './PlaceMenu.tsx';
import { usePageFacts } from './page-facts.ts';
import './shell.css';
import { shellTexts } from './shell-texts.ts';

/** The frame of every page: places at the left, what is always in sight at the top, the page below. */
export function Shell() {
  const words = useTexts(shellTexts);
  const { help } = usePageFacts();
  return (
    <div className="shell">
      <a className="shell-skip" href="#page">
        {words.toContent}
      </a>
      <PlaceMenu />
      <div className="shell-column">
        <HeaderBar help={help} />
        <OfflineNotice />
        <main id="page" className="shell-main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </div>
  );
}
