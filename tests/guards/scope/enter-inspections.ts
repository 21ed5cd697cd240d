import type { Answer, Caller } from '../../support/test-app.ts';

interface InspectingPlace {
  county: string;
  township: string;
  firms: readonly string[];
  call: Caller;
  officers: readonly string[];
}

function made<T extends Answer>(answer: T): T['body'] {
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** In each place: plans at its firms, every second one a joint visit (of no single sector), and the published list of a draw. */
export async function enterInspections(places: readonly InspectingPlace[], day: string): Promise<void> {
  for (const { call, county, firms, officers } of places) {
    const head = { officerIds: officers, basis: '《安全生产法》第五十六条', matters: '虚构：现场安全', noticeWay: 'ahead', source: 'campaign' };
    for (const [n, enterpriseId] of firms.slice(0, 3).entries()) {
      const { rows } = made(await call('GET', `/api/inspections/partners?enterprise=${enterpriseId}`));
      const invited = n % 2 === 0 ? [] : rows.slice(0, 1).map(({ id }: { id: string }) => ({ unitId: id }));
      made(await call('POST', '/api/inspections', { ...head, enterpriseId, plannedFrom: day, plannedTo: day, invited }));
    }
    const list = { title: '示例抽查（虚构）', region: `${county}000`, officerIds: officers, firmsWanted: 1, officersPerFirm: 2 };
    made(await call('POST', '/api/inspection-draws', { ...list, seedSource: '虚构：次日公布的号码' }));
  }
}
