import type { z } from 'zod';
import type { listParameters as endpoint, ParameterRow } from '../../../contracts/provincial-parameters.ts';
import { noCapDoubt } from '../../../domain/law/inspection-parameter-table.ts';
import type { ParameterKind } from '../../../domain/law/parameter-kind.ts';
import { parameterStanding } from '../../../domain/law/parameter-standing.ts';
import type { ParameterKey } from '../../../domain/law/provincial-parameter.ts';
import { parameterKeys, parameterKinds } from '../../../domain/law/provincial-parameter.ts';
import { thresholdOn, thresholdWords } from '../../../domain/law/thresholds.ts';
import { doubtWords } from '../../../domain/law/words.ts';
import type { Work } from '../../platform/work.ts';
import { maySetParameters } from './may-set-parameters.ts';
import { parameterOfRow } from './parameter-of-row.ts';

/** Each item with its values, newest first, and what applies without one. */
export async function listParameters(work: Work): Promise<z.input<typeof endpoint.output>> {
  const rows = await parameterRows(work);
  const standing = rows.filter((row) => row.withdrawn_at === null).map(parameterOfRow);
  return {
    on: work.today,
    mayChange: maySetParameters(work.viewer),
    rows: parameterKeys.map((key) => ({
      key,
      ...parameterKinds[key],
      fallback: fallbackOf(key),
      national: nationalValue(key, work.today),
      values: rows
        .filter((row) => row.key === key)
        .map((row) => ({
          ...parameterOfRow(row),
          id: row.id,
          to: row.to_day,
          enteredBy: row.entered_by,
          enteredUnit: row.entered_unit,
          enteredAt: row.entered_at.toISOString(),
          standing: parameterStanding(parameterOfRow(row), { isWithdrawn: row.withdrawn_at !== null, standing, on: work.today }),
          withdrawn: row.withdrawn_at && {
            by: row.withdrawn_by ?? '',
            at: row.withdrawn_at.toISOString(),
            reason: row.withdraw_reason ?? '',
          },
        })),
    })),
  };
}

function fallbackOf(key: ParameterKey): ParameterRow['fallback'] {
  if (key === 'visits-per-year') return { value: null, doubt: noCapDoubt };
  const { fallback }: ParameterKind = parameterKinds[key];
  const doubt = fallback && doubtWords({ confidence: 'low', doubt: fallback.doubt });
  return fallback && doubt ? { value: fallback.value, doubt } : null;
}

function parameterRows(work: Work) {
  return work.db
    .selectFrom('provincial_parameters as one')
    .innerJoin('persons as person', 'person.id', 'one.entered_by_person_id')
    .innerJoin('units as unit', 'unit.id', 'one.entered_unit_id')
    .leftJoin('persons as withdrawer', 'withdrawer.id', 'one.withdrawn_by_person_id')
    .select(['one.id', 'one.key', 'one.value', 'one.from_day', 'one.to_day', 'one.document', 'one.decided_by', 'one.why'])
    .select(['one.entered_at', 'one.withdrawn_at', 'one.withdraw_reason'])
    .select(['person.name as entered_by', 'unit.name as entered_unit', 'withdrawer.name as withdrawn_by'])
    .orderBy('one.from_day', 'desc')
    .orderBy('one.id', 'desc')
    .execute();
}

function nationalValue(key: ParameterKey, today: string): ParameterRow['national'] {
  if (key !== 'hearing-fine-person' && key !== 'hearing-fine-unit') return null;
  const found = thresholdOn('hearing', key === 'hearing-fine-person' ? 'person' : 'unit', today);
  return found ? { words: thresholdWords(found.row), basis: found.basis, doubt: found.doubt ?? null } : null;
}
