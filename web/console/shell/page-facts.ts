import { useMatches } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useBilingual } from '../../shared/language.ts';
import { useTexts } from '../../shared/texts.ts';
import { shellTexts } from './shell-texts.ts';

/** The help of the page in sight (its paragraphs), and its title set on the window. Both come from the route's staticData. */
export function usePageFacts(): { help: string[] } {
  const words = useTexts(shellTexts);
  const say = useBilingual();
  const facts = useMatches({ select: (matches) => matches.map(({ staticData }) => staticData).reverse() });
  const title = facts.find((fact) => fact?.title)?.title;
  const help = facts.find((fact) => fact?.help)?.help;
  const windowTitle = title ? `${say(title)} · ${words.product}` : words.product;
  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);
  return {
    help: help
      ? say(help)
          .trim()
          .split(/\n\s*\n/)
      : [],
  };
}
