import type { ProvincialParameter } from '../../../domain/law/provincial-parameter.ts';
import type { Work } from '../../platform/work.ts';
import { parameterOfRow } from './parameter-of-row.ts';

/** Every value of the province that was not withdrawn; which applies on a day is for the domain to pick (parameterOn, thresholdOn). */
export async function provincialParametersOn(work: Work): Promise<readonly ProvincialParameter[]> {
  const rows = await work.db
    .selectFrom('provincial_parameters')
    .select(['key', 'value', 'from_day', 'to_day', 'document', 'decided_by', 'why'])
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(parameterOfRow);
}
