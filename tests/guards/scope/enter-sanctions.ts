import { makeServedCase } from '../../../server/modules/sanctions/made-case-for-tests.ts';
import type { Caller, TestApp } from '../../support/test-app.ts';

export interface SanctioningBody {
  call: Caller;
  county: string;
  township: string;
  personId: string;
}

/** Of each body a case whose decision was served, with a seizure, a measure, a transfer, and a proposal to its own government. */
export async function enterSanctions(server: TestApp, bodies: readonly SanctioningBody[], sectors: readonly number[]): Promise<void> {
  for (const [place, { call, county, township, personId }] of bodies.entries()) {
    const unitId = (await done(call('GET', '/api/session'))).unit.id;
    const { id } = await makeServedCase(server, {
      unitId,
      personId,
      number: `示例罚${place + 1}号`,
      decidedOn: '2009-05-18',
      servedOn: '2009-05-18',
      fineYuan: 10_000,
      regionCode: township,
      sector: sectors[place % sectors.length] ?? 3,
    });
    const start = (path: string, body: object) => done(call('POST', `/api/cases/${id}/${path}`, body));
    await start('seizures', {
      kind: 'seizure',
      madeAt: '2009-05-18T08:00:00+08:00',
      place: '示例仓库',
      reason: '虚构',
      document: '示例查扣1号',
      outsideReason: '虚构：纸质制发',
      items: [{ name: '示例铁桶', quantity: 2, unitWord: '只' }],
    });
    await start('measures', {
      kind: 'temporary-stop',
      takenOn: '2009-05-18',
      words: '虚构：停产',
      document: '示例现决1号',
      outsideReason: '虚构：纸质制发',
    });
    await start('transfers', { kind: 'police', words: '虚构', toName: '示例公安分局（虚构）', offence: '示例' });
    const governments = (await done(call('GET', `/api/cases/${id}/sanction-targets?kind=close`))).rows as { id: string }[];
    await start('proposals', { kind: 'close', words: `虚构：${county}`, document: '示例请示1号', toUnitId: governments[0]?.id });
  }
}

async function done<T>(asked: Promise<{ status: number; body: T }>): Promise<T> {
  const { status, body } = await asked;
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
