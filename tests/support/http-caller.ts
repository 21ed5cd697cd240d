/** Calls a server over the network, as a machine does; throws where the connection breaks. */
export async function callOver(
  address: string,
  token: string,
  method: string,
  path: string,
  body?: unknown,
  key?: string,
): Promise<{ status: number; body: any }> {
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await answer.text();
  return { status: answer.status, body: answer.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : text };
}

export async function signInOver(address: string, account: { name: string; password: string }): Promise<string> {
  const { status, body } = await callOver(address, '', 'POST', '/api/session', { account: account.name, password: account.password, machine: true });
  if (status !== 200) throw new Error(`sign-in of ${account.name}: ${status} ${JSON.stringify(body)}`);
  return body.token;
}
