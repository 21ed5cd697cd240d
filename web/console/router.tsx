import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import type { AnyRoute } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from './address-search.ts';
import { ErrorPage } from './kit/ErrorPage.tsx';
import { Loading } from './kit/Loading.tsx';
import { NotFound } from './kit/NotFound.tsx';
import type { ConsoleModule } from './module.ts';
import { moduleList } from './module-list.ts';
import { rootRoute } from './root-route.tsx';
import { changePasswordRoute, signInRoute, startRoute, unknownRoute } from './session/session-routes.tsx';
import { shellRoute } from './shell-route.tsx';

function routesOf<Modules extends readonly ConsoleModule<readonly AnyRoute[]>[]>(modules: Modules) {
  return modules.flatMap((module) => [...module.routes]) as Modules[number]['routes'][number][];
}

const routeTree = rootRoute.addChildren([
  signInRoute,
  changePasswordRoute,
  shellRoute.addChildren([startRoute, ...routesOf(moduleList), unknownRoute]),
]);

export function createConsoleRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0, // TanStack Query decides what is fresh
    defaultPendingComponent: Loading,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
