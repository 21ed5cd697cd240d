import type { App } from '../../server/app.ts';

export interface DemoAnswer {
  status: number;
  // Answers are read field by field, as a browser reads them.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
}

/** `expected`: a refusal that the story goes on from. */
export type DemoCaller = (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown, expected?: number) => Promise<DemoAnswer>;

/** Signs accounts in through the API, once each, and calls as them. A refusal that the story does not expect ends it. */
export function demoCallers(app: App, password: string) {
  const tokens = new Map<string, Promise<string>>();
  const signIn = async (account: string): Promise<string> => {
    const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { account, password, machine: true } });
    if (answer.statusCode !== 200) throw new Error(`demo: ${account} cannot sign in: ${answer.body}`);
    return (answer.json() as { token: string }).token;
  };
  return (account: string): DemoCaller => {
    return async (method, url, body, expected) => {
      const token = tokens.get(account) ?? signIn(account);
      tokens.set(account, token);
      const answer = await app.inject({
        method,
        url,
        headers: { authorization: `Bearer ${await token}` },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const parsed: unknown = answer.body === '' ? null : JSON.parse(answer.body);
      if (answer.statusCode >= 400 && answer.statusCode !== expected)
        throw new Error(`demo: ${account} ${method} ${url}: ${answer.statusCode} ${answer.body}`);
      return { status: answer.statusCode, body: parsed };
    };
  };
}
