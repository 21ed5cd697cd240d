import type { Caller } from '../../support/test-app.ts';

/** Of each body two documents on problems of its own: one issued, with a file and a duty to serve it, and one still a draft. */
export async function enterDocuments(bodies: readonly { call: Caller; problems: readonly { id: string }[] }[]): Promise<void> {
  for (const { call, problems } of bodies) {
    const [first, second] = problems;
    if (!first || !second) throw new Error('a body without problems');
    const document = await drafted(call, 'on-site-measure', first.id);
    const fields = {
      ...document.fields,
      checkedOn: '2009-05-18',
      stopMeasure: 'stop-use',
      stopObject: '示例设备（虚构）',
      stopFrom: '2009-05-18',
      measureEndsOn: '2009-06-18',
      court: '示例区人民法院（虚构）',
      reviewGovernment: '示例区人民政府（虚构）',
    };
    const { version } = await done(call('PUT', `/api/documents/${document.id}`, { version: document.version, fields }));
    await done(call('POST', `/api/documents/${document.id}/issue`, { version }));
    await drafted(call, 'rectification-order', second.id);
  }
}

const drafted = (call: Caller, kind: string, subjectId: string) => done(call('POST', '/api/documents', { kind, subjectKind: 'problem', subjectId }));

async function done<T>(asked: Promise<{ status: number; body: T }>): Promise<T> {
  const { status, body } = await asked;
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
