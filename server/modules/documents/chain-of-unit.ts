import { type ChainStep, defaultChain } from '../../../domain/documents/approval-chain.ts';
import type { Work } from '../../platform/work.ts';

/** The steps by which a unit approves documents of a kind: its chain for the kind, else its chain for all, else the default. */
export async function chainOfUnit(work: Work, unitId: string, kind: string): Promise<readonly ChainStep[]> {
  const rows = await work.db
    .selectFrom('approval_chains')
    .select(['kind', 'steps'])
    .where('unit_id', '=', unitId)
    .where('kind', 'in', ['', kind])
    .execute();
  const row = rows.find((one) => one.kind === kind) ?? rows[0];
  return (row?.steps as ChainStep[] | undefined) ?? defaultChain;
}
