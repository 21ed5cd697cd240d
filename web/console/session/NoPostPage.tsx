import { useTexts } from '../../shared/texts.ts';
import '../kit/notices.css';
import { sessionTexts } from './session-texts.ts';

export function NoPostPage() {
  const words = useTexts(sessionTexts);
  return (
    <section className="page-notice">
      <h1>{words.noPostTitle}</h1>
      <p>{words.noPostHelp}</p>
    </section>
  );
}
