import type { z } from 'zod';
import type { CircularDetail, editCircular as endpoint } from '../../../contracts/circulars.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { circularDetail } from './circular-detail.ts';
import { circularForAct } from './circular-for-act.ts';
import { documentOf, figuresOf } from './circular-record.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/** Changes the words of a draft; its tables may be moved or left out, their figures stand. */
export async function editCircular(work: Work, id: string, { version, ...words }: Body): Promise<CircularDetail> {
  const record = await circularForAct(work, id, 'edit', version);
  const known = figuresOf(record).tables.map(({ key }) => key);
  const placed = words.body.flatMap((block, place) => (block.kind === 'table' ? [{ key: block.table, place }] : []));
  for (const { key, place } of placed) {
    const isWrong = !known.includes(key) || placed.filter((other) => other.key === key).length > 1;
    if (isWrong) throw badField(`body.${place}.table`, '没有这张表，或者同一张表放了两次。', 'There is no such table, or it stands twice.');
  }
  await work.db
    .updateTable('circulars')
    .set((eb) => ({ title: words.title, document: JSON.stringify({ words, printed: null }), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
  work.audit({
    act: 'editCircular',
    objectKind: 'circular',
    objectId: id,
    details: { before: documentOf(record).words, after: words },
    regionCode: record.region_code,
  });
  return circularDetail(work, id);
}
