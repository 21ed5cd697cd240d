import type { Campaign } from './campaign-schema.ts';
import { isSelected } from './duties-owed.ts';
import type { SelectableUnit } from './duties-owed.ts';
import type { UnitSelector } from './organisation-schema.ts';
import type { Text } from './text-schema.ts';

type MatrixPart = 'lead' | 'take-part';

/** Columns of the matrix: office, groups together, each member body, governments and departments by level. */
export type MatrixColumn = { key: string; names: Text; unit: SelectableUnit };

export type MatrixRow = { reference: string; names: Text; parts: Readonly<Record<string, MatrixPart>>; isCovered: boolean };

const levels = [
  { level: 'city', zh: '市', en: 'city' },
  { level: 'county', zh: '县（市、区）', en: 'county' },
  { level: 'township', zh: '乡镇（街道）', en: 'township' },
] as const;

/** The columns of a campaign's responsibility matrix, from the top down. */
export function matrixColumns(campaign: Campaign): MatrixColumn[] {
  return [
    { key: 'leading-group', names: campaign.leadingGroup.names, unit: { kind: 'leading-group', level: 'province' } },
    { key: 'office', names: campaign.leadingGroup.office.names, unit: { kind: 'office', level: 'province' } },
    ...campaign.groups.map((group) => ({
      key: group.key,
      names: group.names,
      unit: { kind: 'group', level: 'province', group: group.key } as const,
    })),
    ...campaign.bodies.map((body) => ({ key: body.key, names: body.names, unit: { kind: 'body', level: 'province', body: body.key } as const })),
    ...levels.map(({ level, zh, en }) => ({
      key: `government-${level}`,
      names: { zh: `${zh}人民政府`, en: `${en} governments` },
      unit: { kind: 'government', level } as const,
    })),
    ...levels.slice(0, 2).map(({ level, zh, en }) => ({
      key: `body-${level}`,
      names: { zh: `${zh}有关部门`, en: `${en} departments` },
      unit: { kind: 'body', level } as const,
    })),
  ];
}

/** Clause by column: who leads and who takes part. A clause without a leading unit is not covered. */
export function responsibilityMatrix(campaign: Campaign): MatrixRow[] {
  const columns = matrixColumns(campaign);
  return campaign.clauses.map(({ reference, names }) => {
    const row = campaign.responsibilities.find((entry) => entry.clause === reference);
    const parts: Record<string, MatrixPart> = {};
    for (const { key, unit } of columns) {
      if (chooses(row?.lead, unit)) parts[key] = 'lead';
      else if (chooses(row?.takePart, unit)) parts[key] = 'take-part';
    }
    return { reference, names, parts, isCovered: row !== undefined };
  });
}

/** Clauses of the plan that nobody leads. */
export function uncoveredClauses(campaign: Campaign): Campaign['clauses'] {
  const covered = new Set(campaign.responsibilities.map((row) => row.clause));
  return campaign.clauses.filter((clause) => !covered.has(clause.reference));
}

function chooses(selectors: readonly UnitSelector[] | undefined, unit: SelectableUnit): boolean {
  return selectors?.some((selector) => isSelected(selector, unit)) ?? false;
}
