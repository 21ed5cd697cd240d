import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { z } from 'zod';
import { MENU_PLACES } from '../../../domain/organisation/menu-places.ts';
import { NotFound } from '../kit/NotFound.tsx';
import { rootRoute } from '../root-route.tsx';
import { shellRoute } from '../shell-route.tsx';
import { sessionQuery } from './use-session.ts';

/** Only a path of this console may follow the sign-in, never another site. */
const ownPath = z
  .string()
  .regex(/^\/(?![/\\])/)
  .optional()
  .catch(undefined);

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: z.object({ next: ownPath }),
  staticData: { title: { zh: '登录', en: 'Sign in' } },
  component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
});

export const changePasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/change-password',
  staticData: { title: { zh: '修改密码', en: 'Change the password' } },
  beforeLoad: async ({ context }) => {
    if (!(await context.queryClient.ensureQueryData(sessionQuery))) throw redirect({ to: '/sign-in' });
  },
  component: lazyRouteComponent(() => import('./ChangePasswordPage.tsx'), 'ChangePasswordPage'),
});

/** An address that no page has, under the shell so that the menu stays at hand. */
export const unknownRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '$',
  component: NotFound,
});

/** The bare address leads to the first place of the menu that the post may enter: for nearly all, the desk. */
export const startRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    const first = MENU_PLACES.find(({ id }) => context.session.places.includes(id));
    if (first) throw redirect({ to: `/${first.id}` as '/', replace: true });
  },
  component: lazyRouteComponent(() => import('./NoPostPage.tsx'), 'NoPostPage'),
});
