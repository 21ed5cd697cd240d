import { count, type DemoWorld, forAll } from './demo-world.ts';

/** The office drafts the month's circular, its leader issues it, and most addressees confirm that they have it. */
export async function issueCircular(world: DemoWorld, period: string): Promise<void> {
  world.setTime(world.day, '16:00');
  const draft = (await world.as('320000.office')('POST', '/api/circulars', { period })).body as { id: string; version: number };
  const issued = await world.as('320000.leader')('POST', `/api/circulars/${draft.id}/issue`, { version: draft.version });
  count(world, 'circulars');
  world.log(`  ${world.day}: ${(issued.body as { number: string }).number}`);
  const addressees = [
    ...world.cities.map((city) => `${city.code.slice(0, 6)}.government`),
    ...world.campaign.bodies.map(({ key }) => `${key}.staff`),
  ];
  await forAll(addressees, async (account) => {
    if (world.chance.happens(0.96)) await world.as(account)('POST', `/api/circulars/${draft.id}/receipt`, {});
  });
}
