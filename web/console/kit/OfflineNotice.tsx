import { useReachable } from '../../shared/connection.ts';
import { useTexts } from '../../shared/texts.ts';
import { kitTexts } from './kit-texts.ts';
import './notices.css';

/** A line over every page while no server answers; it goes by itself when one does. */
export function OfflineNotice() {
  const words = useTexts(kitTexts);
  if (useReachable()) return null;
  return (
    <div className="offline-notice no-print" role="alert">
      {words.offline}
    </div>
  );
}
