import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute } from './root-route.tsx';
import { sessionQuery } from './session/use-session.ts';

/**
 * The parent of every page that wants somebody signed in: `createRoute({ getParentRoute: () => shellRoute, … })`.
 * Loaders find `context.session` and `context.queryClient`.
 */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: { next: location.href === '/' ? undefined : location.href } });
    if (session.mustChangePassword) throw redirect({ to: '/change-password' });
    return { session };
  },
  component: lazyRouteComponent(() => import('./shell/Shell.tsx'), 'Shell'),
});
