import { expect, test } from 'vitest';
import type { CrossCheck, FormColumn } from '../campaign/forms-schema.ts';
import { figuresOfTable, sumOfTables } from '../figures/form-figures.ts';
import type { FigureCell } from '../figures/form-figures.ts';
import { failedCrossChecks, mayBeSubmitted } from './cross-checks.ts';
import type { ReportFigures } from './cross-checks.ts';

const words = (zh: string) => ({ zh, en: zh });
const column = (code: string, measure: string, kind?: string): FormColumn => ({
  code,
  names: words(code),
  unit: words('起'),
  measure,
  ...(kind === undefined ? {} : { kind }),
});
const columns: FormColumn[] = [
  column('A4', 'found'),
  column('A5.1', 'found', '1'),
  column('A5.2', 'found', '2'),
  column('A6', 'handled'),
  { code: 'A6r', names: words('率'), unit: words('%'), ratio: ['handled', 'found'], rankable: false },
];
type Operand = CrossCheck['left'][number];
const operand = (sum: string[], of: Operand['of'] = 'month', at: Operand['at'] = 'cell'): Operand => ({ sum, of, at });
const crossChecks: CrossCheck[] = [
  { id: 'kinds-add-up', left: [operand(['A5.1', 'A5.2'])], op: '=', right: [operand(['A4'])], otherwise: 'refuse', message: words('各类之和') },
  {
    id: 'handled-within-found',
    left: [operand(['A6'], 'cumulative')],
    op: '<=',
    right: [operand(['A4'], 'cumulative')],
    otherwise: 'refuse',
    message: words('不多于'),
  },
  {
    id: 'continues',
    each: 'measure-column',
    left: [operand(['*'], 'cumulative')],
    op: '=',
    right: [operand(['*'], 'previous-cumulative'), operand(['*'])],
    otherwise: 'ask',
    message: words('累计'),
  },
  {
    id: 'below',
    each: 'measure-column',
    left: [operand(['*'], 'month', 'units-below'), operand(['*'], 'month', 'own-level')],
    op: '=',
    right: [operand(['*'])],
    otherwise: 'ask',
    message: words('下级'),
  },
  {
    id: 'tables-agree',
    each: 'measure-column',
    left: [operand(['*'], 'month', 'sector-total')],
    op: '=',
    right: [operand(['*'], 'month', 'region-total')],
    otherwise: 'refuse',
    message: words('两表'),
  },
];
const form = {
  columns,
  tables: [
    { key: 'by-sector', rows: 'sectors' as const },
    { key: 'by-region', rows: 'regions' as const },
  ],
  crossChecks,
};

interface Counted {
  sector: string;
  region: string;
  measure: string;
  kind: string;
  value: number;
}
const tablesOf = (counted: Counted[], regions: string[], span: 'month' | 'cumulative') => {
  const cells = (row: 'sector' | 'region'): FigureCell[] =>
    counted.map((one) => ({ row: one[row], measure: one.measure, kind: one.kind, value: one.value }));
  return [
    figuresOfTable({ key: 'by-sector', rowKeys: ['1', '2'] }, columns, cells('sector'), span),
    figuresOfTable({ key: 'by-region', rowKeys: regions }, columns, cells('region'), span),
  ];
};
const found = (sector: string, region: string, kind: string, value: number): Counted => ({ sector, region, measure: 'found', kind, value });
const month = [found('1', 'a', '1', 3), found('2', 'b', '2', 4), { ...found('1', 'a', '1', 2), measure: 'handled' }];
const earlier = [found('1', 'a', '1', 5), { ...found('1', 'a', '1', 5), measure: 'handled' }];
const good: ReportFigures = {
  month: tablesOf(month, ['a', 'b'], 'month'),
  cumulative: tablesOf([...earlier, ...month], ['a', 'b'], 'cumulative'),
  previousCumulative: tablesOf(earlier, ['a', 'b'], 'cumulative'),
  unitsBelow: null,
};
const show = (figures: ReportFigures) =>
  failedCrossChecks(form, figures).map(
    (one) => `${one.check} ${one.table ?? '-'}/${one.row ?? '-'}/${one.column ?? '-'}: ${one.left} and ${one.right} (${one.otherwise})`,
  );

test('computed figures pass, also in the first period and with the units below', () => {
  expect(show(good)).toEqual([]);
  expect(show({ ...good, cumulative: tablesOf(month, ['a', 'b'], 'cumulative'), previousCumulative: null })).toEqual([]);
  const below = [month.slice(0, 1), month.slice(1)].map((part) => tablesOf(part, ['a1', 'b1'], 'month'));
  const sums = [0, 1].map((index) => sumOfTables(below.flatMap((tables) => tables.slice(index, index + 1))));
  expect(show({ ...good, unitsBelow: { month: sums, cumulative: sums, previousCumulative: null } })).toEqual([]);
});

test('what was registered at the level itself counts beside the units below', () => {
  const withOwn = tablesOf([...month, found('2', 'own', '2', 6)], ['a', 'b'], 'month');
  const below = tablesOf(month, ['a', 'b'], 'month');
  const figures = { ...good, month: withOwn, unitsBelow: { month: below, cumulative: below, previousCumulative: null } };
  const ofBelow = (all: ReportFigures) => show(all).filter((line) => line.startsWith('below'));
  expect(ofBelow(figures)).toEqual([]);
  expect(ofBelow({ ...figures, month: tablesOf(month.slice(1), ['a', 'b'], 'month') })).toContain('below by-region/total/A4: 7 and 4 (ask)');
});

test('what fails, cell by cell', () => {
  const oddKind = tablesOf([...month, found('2', 'b', '9', 1)], ['a', 'b'], 'month');
  const below = tablesOf(month.slice(0, 1), ['a1'], 'month');
  const bad: ReportFigures = {
    month: oddKind,
    cumulative: tablesOf([...earlier, ...month, { ...found('2', 'b', '2', 9), measure: 'handled' }], ['a', 'b'], 'cumulative'),
    previousCumulative: good.previousCumulative,
    unitsBelow: { month: below, cumulative: below, previousCumulative: null },
  };
  expect(`\n${show(bad).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    kinds-add-up by-sector/2/-: 4 and 5 (refuse)
    kinds-add-up by-sector/total/-: 7 and 8 (refuse)
    kinds-add-up by-region/b/-: 4 and 5 (refuse)
    kinds-add-up by-region/total/-: 7 and 8 (refuse)
    handled-within-found by-sector/2/-: 9 and 4 (refuse)
    handled-within-found by-sector/total/-: 16 and 12 (refuse)
    handled-within-found by-region/b/-: 9 and 4 (refuse)
    handled-within-found by-region/total/-: 16 and 12 (refuse)
    continues by-sector/2/A4: 4 and 5 (ask)
    continues by-sector/2/A6: 9 and 0 (ask)
    continues by-sector/total/A4: 12 and 13 (ask)
    continues by-sector/total/A6: 16 and 7 (ask)
    continues by-region/b/A4: 4 and 5 (ask)
    continues by-region/b/A6: 9 and 0 (ask)
    continues by-region/total/A4: 12 and 13 (ask)
    continues by-region/total/A6: 16 and 7 (ask)
    below by-region/total/A4: 3 and 8 (ask)
    below by-region/total/A5.2: 0 and 4 (ask)
    below by-region/total/A6: 0 and 2 (ask)
    "
  `);
});

test('tables that disagree', () => {
  const [bySector, byRegion] = [good.month[0], tablesOf(month.slice(1), ['a', 'b'], 'month')[1]];
  if (!bySector || !byRegion) throw new Error('two tables expected');
  expect(show({ ...good, month: [bySector, byRegion] }).filter((line) => line.startsWith('tables-agree'))).toEqual([
    'tables-agree -/-/A4: 7 and 4 (refuse)',
    'tables-agree -/-/A5.1: 3 and 0 (refuse)',
  ]);
});

test('submitted where nothing refuses and all that asks is explained', () => {
  const ask = failedCrossChecks(form, { ...good, previousCumulative: null });
  expect(ask.length).toBeGreaterThan(0);
  expect([
    mayBeSubmitted([], {}),
    mayBeSubmitted(ask, {}),
    mayBeSubmitted(ask, { continues: ' ' }),
    mayBeSubmitted(ask, { continues: '上期更正' }),
  ]).toEqual([true, false, false, true]);
  expect(
    mayBeSubmitted(
      ask.map((one) => ({ ...one, otherwise: 'refuse' as const })),
      { continues: '上期更正' },
    ),
  ).toBe(false);
});
