import { hash } from '@node-rs/argon2';
import type { Work } from '../../server/platform/work.ts';

export interface TestAccount {
  name: string;
  password: string;
  personId: string;
  postId: string;
  unitId: string;
}

const password = 'Ceshi-zhanghao-2009';
let passwordHash: Promise<string> | undefined;

/** A made-up person with a post and an account whose password need not be changed. */
export async function addTestAccount(work: Work, { unitKey, role, name }: { unitKey: string; role: string; name: string }): Promise<TestAccount> {
  const unit = await work.db.selectFrom('units').select('id').where('key', '=', unitKey).executeTakeFirstOrThrow();
  passwordHash ??= hash(password, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
  const person = await work.db
    .insertInto('persons')
    .values({
      name: `测试员${name}`,
      certificate_number: role === 'officer' ? `测-${name}` : null,
      certificate_until: role === 'officer' ? '2012-12-31' : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const post = await work.db
    .insertInto('posts')
    .values({ person_id: person.id, unit_id: unit.id, role, title: '' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await work.db
    .insertInto('accounts')
    .values({ name, person_id: person.id, password_hash: await passwordHash, must_change_password: false, created_at: work.now })
    .execute();
  return { name, password, personId: person.id, postId: post.id, unitId: unit.id };
}
