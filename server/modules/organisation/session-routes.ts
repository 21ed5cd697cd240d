import * as contract from '../../../contracts/session.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';
import type { Serve } from '../../platform/serve.ts';
import type { Wire, Work } from '../../platform/work.ts';
import { sessionCookie, tokenHash, tokenOf } from './find-viewer-by-session.ts';
import { listDemoAccounts } from './list-demo-accounts.ts';
import { readSession } from './read-session.ts';
import { changePassword, tryNewPassword } from './change-password.ts';
import { signOut, switchCampaign, switchPost } from './session-acts.ts';
import { signIn, tryToSignIn } from './sign-in.ts';
import { stepClock } from './step-clock.ts';

export function sessionRoutes(serve: Serve, { config, clock }: { config: Config; clock: Clock }): void {
  const present = async (work: Work, { request }: Wire) => {
    const token = tokenOf(request);
    return token === undefined ? null : readSession(work, tokenHash(token), clock);
  };
  const after = async (work: Work, wire: Wire) => {
    const session = await present(work, wire);
    if (session === null) throw new Error('the session in use is gone');
    return session;
  };
  serve(
    contract.signIn,
    ({ body }, wire, preparing) => tryToSignIn(body, wire, preparing, config),
    (work, { body }, wire, attempt) => signIn(work, body, wire, attempt, { config, clock }),
  );
  serve(contract.getSession, (work, _input, wire) => present(work, wire));
  serve(contract.signOut, async (work, _input, { reply }) => {
    reply.clearCookie(sessionCookie, { path: '/' });
    return signOut(work);
  });
  serve(
    contract.changePassword,
    ({ body }, wire, preparing) => tryNewPassword(body, wire, preparing, config),
    async (work, _input, wire, tried) => changePassword(work, tried).then(() => after(work, wire)),
  );
  serve(contract.switchPost, async (work, { body }, wire) => switchPost(work, body).then(() => after(work, wire)));
  serve(contract.switchCampaign, async (work, { body }, wire) => switchCampaign(work, body).then(() => after(work, wire)));
  serve(contract.listDemoAccounts, (work) => listDemoAccounts(work, clock));
  serve(contract.stepClock, (work, { body }) => stepClock(work, body.hours, clock));
}
