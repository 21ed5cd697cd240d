import { createRequire } from 'node:module';
import type { pinyin as Pinyin } from 'pinyin-pro';
import type { Work } from '../../platform/work.ts';
import { readDivisionFiles } from './division-files.ts';

const load = createRequire(import.meta.url);
/** The dictionary is large and loaded with the first name that is spelt; a server that has just started needs none of it. */
let pinyin: typeof Pinyin | undefined;

/** First letters of the pinyin, for typing: 玄武区 -> xwq. */
export function initialsOf(name: string): string {
  pinyin ??= (load('pinyin-pro') as { pinyin: typeof Pinyin }).pinyin;
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase().slice(0, 40);
}

/** Loads the effective-dated tree of divisions once; a second call changes nothing. */
export async function loadDivisions(work: Work): Promise<number> {
  const { count } = await work.db
    .selectFrom('divisions')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  if (Number(count) > 0) return 0;
  const { history } = await readDivisionFiles();
  const values = history.map((version) => ({
    code: version.code,
    name: version.name,
    level: version.level,
    parent: version.parent,
    initials: initialsOf(version.name),
    valid_from: version.validFrom,
    valid_to: version.validTo,
    successor: version.successor,
    derived: version.derived,
  }));
  for (let start = 0; start < values.length; start += 500) {
    await work.db
      .insertInto('divisions')
      .values(values.slice(start, start + 500))
      .execute();
  }
  work.audit({ act: 'loadDivisions', objectKind: 'divisions', objectId: 'jiangsu', details: { versions: values.length }, regionCode: '320000000' });
  return values.length;
}
