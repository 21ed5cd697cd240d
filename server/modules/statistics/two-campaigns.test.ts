import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { checkCampaignFiles } from '../../../domain/campaign/check-campaign.ts';
import { loadCampaign } from '../campaign/load-campaign.ts';
import { readCampaignFolder } from '../campaign/read-campaign-folder.ts';
import { countOverdueAt } from '../problems/for-other-modules.ts';
import { recountFigures } from './recount-figures.ts';

let server: TestApp;
let second: string;
/** A kind that both campaigns have under one code and one name. */
const shared = '2';

beforeAll(async () => {
  server = await testApp();
  const checked = checkCampaignFiles(await readCampaignFolder(join(import.meta.dirname, '../../../tests/fixtures/campaign-daily')));
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  second = await server.system(async (work) => {
    const { definition } = await work.db.selectFrom('campaigns').select('definition').where('id', '=', '1').executeTakeFirstOrThrow();
    const named = (definition as typeof checked.campaign).kinds.find(({ code }) => code === shared);
    return (
      await loadCampaign(work, {
        ...checked.campaign,
        period: { from: '2009-05-01', to: '2009-06-30' },
        kinds: checked.campaign.kinds.map((kind) => (kind.code === shared && named ? { ...kind, names: named.names } : kind)),
      })
    ).id;
  });
});
afterAll(() => server.close());

test('a record counts by its kind in the campaign that numbered it, elsewhere only where the kind is the same', async () => {
  const officer = await server.as(await server.account('320102.enforcement', 'officer'));
  const firm = await officer('POST', '/api/enterprises', {
    name: '示例两行动化工厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 3,
    address: '示例路 9 号',
    responsiblePerson: '张甲',
  });
  const register = async (more: object) => {
    const body = { region: '320102002', sector: 3, facts: '虚构的事实。', foundOn: '2009-05-04', enterpriseId: firm.body.id, ...more };
    const made = await officer('POST', '/api/problems', body);
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    return made.body as { id: string; version: number };
  };
  const other = await register({ nature: 'illegal-act', kind: '1', subKind: '1.1' });
  const same = await register({ nature: 'illegal-act', kind: shared, subKind: `${shared}.1` });
  const hazard = await register({ nature: 'hazard', grade: 'general' });
  const ordered = await officer('POST', `/api/problems/${other.id}/order-rectification`, { version: other.version, day: '2009-05-20' });
  expect(ordered.status).toBe(200);
  const kinds = await server.system((work) =>
    work.db
      .selectFrom('deltas')
      .select(['campaign_id', 'record_id', 'kind'])
      .distinct()
      .where('record_kind', '=', 'problem')
      .orderBy('record_id')
      .orderBy('campaign_id')
      .execute(),
  );
  expect(kinds).toEqual([
    { campaign_id: '1', record_id: other.id, kind: '1' },
    { campaign_id: second, record_id: other.id, kind: '' },
    { campaign_id: '1', record_id: same.id, kind: shared },
    { campaign_id: second, record_id: same.id, kind: shared },
    { campaign_id: '1', record_id: hazard.id, kind: 'general' },
  ]);
  expect(await server.system(recountFigures)).toMatchObject({ byCell: [], byRecord: [], byCube: [] });

  // Of before the second campaign: its figure of the overdue leaves it out, now and at the close of a period.
  server.setDay('2009-04-20');
  const earlier = await register({ nature: 'hazard', grade: 'general', foundOn: '2009-04-20' });
  await officer('POST', `/api/problems/${earlier.id}/order-rectification`, { version: earlier.version, day: '2009-05-20' });
  server.setDay('2009-06-20');
  const leader = await server.as(await server.account('320000.leading-group', 'leader'));
  const overdue = async (campaignId: string) => {
    expect((await leader('POST', '/api/session/campaign', { campaignId })).status).toBe(200);
    const { body } = await leader('GET', '/api/overview/leader');
    return body.figures.find(({ key }: { key: string }) => key === 'overdue');
  };
  expect(await overdue('1')).toMatchObject({ value: 2, previous: 2 });
  expect(await overdue(second)).toMatchObject({ value: 1 });
  const atCloseOfMay = (campaignId: string) => server.system((work) => countOverdueAt(work, campaignId, new Date('2009-05-31T16:00:00Z')));
  expect([await atCloseOfMay('1'), await atCloseOfMay(second)]).toEqual([2, 1]);
});
