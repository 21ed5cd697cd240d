import type { ParameterKey, ProvincialParameter } from '../../../domain/law/provincial-parameter.ts';
import type { Selectable } from 'kysely';
import type { ProvincialParameters } from '../../platform/database/tables.ts';

type Row = Pick<Selectable<ProvincialParameters>, 'key' | 'value' | 'from_day' | 'to_day' | 'document' | 'decided_by' | 'why'>;

/** A row of the table as the domain knows it. */
export function parameterOfRow(row: Row): ProvincialParameter {
  return {
    key: row.key as ParameterKey,
    value: Number(row.value),
    from: row.from_day,
    ...(row.to_day === null ? {} : { to: row.to_day }),
    document: row.document,
    decidedBy: row.decided_by,
    why: row.why,
  };
}
