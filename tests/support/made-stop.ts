import { act, made, write } from './made-documents.ts';
import type { Caller } from './test-app.ts';

/** Issues an order on the spot that stops the whole firm until a day, on a problem or visit, by two officers of the test. */
export async function issueStop(
  call: Caller,
  subject: { kind: 'problem' | 'inspection'; id: string },
  officers: readonly string[],
  day = '2009-05-04',
): Promise<{ id: string; number: string }> {
  const draft = await made(call('POST', '/api/documents', { kind: 'on-site-measure', subjectKind: subject.kind, subjectId: subject.id }));
  await write(call, draft, {
    officers: officers.map((name) => ({ name: `测试员${name}`, certificate: `测-${name}` })),
    court: '示例区人民法院（虚构）',
    reviewGovernment: '示例区人民政府（虚构）',
    stopMeasure: 'stop-production',
    stopObject: '全厂',
    stopFrom: day,
    measureEndsOn: '2009-05-20',
  });
  return { id: draft.id, ...(await made(act(call, draft.id, 'issue'))) };
}
