import { Link } from '@tanstack/react-router';
import { useTexts } from '../../shared/texts.ts';
import { kitTexts } from './kit-texts.ts';
import './notices.css';

export function NotFound() {
  const words = useTexts(kitTexts);
  return (
    <section className="page-notice">
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFoundHelp}</p>
      <Link to="/">{words.backToStart}</Link>
    </section>
  );
}
