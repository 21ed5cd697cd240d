import type { AnyRoute } from '@tanstack/react-router';
import type { MenuPlace } from '../../domain/organisation/menu-places.ts';

/** What web/console/modules/<noun>/routes.tsx exports: the place of the menu it fills and its routes under the shell. */
export interface ConsoleModule<Routes extends readonly AnyRoute[]> {
  /** The first route of the place has the path `/${place}`. */
  place: MenuPlace;
  routes: Routes;
}

/** Keeps the exact types of the routes, so that links and searches stay typed over all modules. */
export function defineModule<const Routes extends readonly AnyRoute[]>(module: ConsoleModule<Routes>): ConsoleModule<Routes> {
  return module;
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The window's title. */
    title?: { zh: string; en: string };
    /** "Help for this page", paragraphs divided by a blank line: what the page is for, what one does here, in what order. */
    help?: { zh: string; en: string };
  }
}
