import type { LawPack } from '../../../contracts/law.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import type { RulePack } from '../../../domain/law/pack-table.ts';
import { rulePacks } from '../../../domain/law/pack-table.ts';
import type { PackId } from '../../../domain/law/pack-table.ts';
import { getPack, packOn } from '../../../domain/law/packs.ts';

/** Every pack, the one of today marked. */
export function packRows(today: Day): LawPack[] {
  return rulePacks.map(({ id }) => packRow(id, today));
}

export function packRow(id: PackId, today: Day): LawPack {
  const { words, from, to, turningPoint }: RulePack = getPack(id);
  return { id, words, from, to: to ?? null, turningPoint, isPresent: packOn(today) === id };
}
