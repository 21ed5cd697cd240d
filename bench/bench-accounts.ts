import { hash } from '@node-rs/argon2';
import { runAsSystem } from '../server/platform/run-as-system.ts';
import type { Bench } from './open-bench.ts';

/** Who asks: the officer of the seeded county, another county's who brings files in (so that the first county stays as it is), the province's office. */
const posts = {
  county: { unit: ({ seeded }: Bench) => `${seeded.county}.enforcement`, role: 'officer' },
  importer: { unit: () => `${importCounty}.enforcement`, role: 'officer' },
  province: { unit: () => '320000.office', role: 'office' },
};

export type BenchAccount = keyof typeof posts;

/** Six digits of the county into which files are brought. */
export const importCounty = '320106';

const password = 'Ceping-zhanghao-2009';

/** Makes the account with its post where there is none yet; the answer signs it in. */
export async function benchAccount(bench: Bench, which: BenchAccount): Promise<{ account: string; password: string }> {
  const { unit: unitOf, role } = posts[which];
  const key = unitOf(bench);
  const account = `bench.${key}`;
  await runAsSystem(bench.means, async (work) => {
    if (await work.db.selectFrom('accounts').select('id').where('name', '=', account).executeTakeFirst()) return;
    const password_hash = await hash(password, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
    const unit = await work.db.selectFrom('units').select('id').where('key', '=', key).executeTakeFirstOrThrow();
    const facts = { name: '测评员甲', certificate_number: `测-${key}`, certificate_until: '2012-12-31' };
    const person = await work.db.insertInto('persons').values(facts).returning('id').executeTakeFirstOrThrow();
    await work.db.insertInto('posts').values({ person_id: person.id, unit_id: unit.id, role, title: '' }).execute();
    await work.db
      .insertInto('accounts')
      .values({ name: account, person_id: person.id, password_hash, must_change_password: false, created_at: work.now })
      .execute();
  });
  return { account, password };
}
