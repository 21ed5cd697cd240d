import { expect, test } from 'vitest';
import { basisOn } from '../../domain/campaign/illegal-act-basis.ts';
import { matrixColumns, responsibilityMatrix } from '../../domain/campaign/responsibility-matrix.ts';
import type { Campaign } from '../../domain/campaign/campaign-schema.ts';
import type { UnitSelector } from '../../domain/campaign/organisation-schema.ts';
import { campaign2009, campaignDaily } from './shipped-campaigns.ts';

const lines = (rows: readonly (readonly unknown[])[]) => `\n${rows.map((row) => row.join(' | ')).join('\n')}\n`;

const whoIs = (selectors: readonly UnitSelector[]) =>
  selectors.map((one) => `${one.units.join('+')}@${one.levels.join('+')}${one.bodies ? `(${one.bodies.join(' ')})` : ''}`).join(', ');

function dutyLines(campaign: Campaign): string {
  return lines(
    campaign.duties.map((duty) => {
      const rule = Object.entries(duty.due)
        .filter(([name]) => name !== 'basis')
        .map(([, value]) => value);
      return [duty.clause, duty.titles.zh, whoIs(duty.owedBy), duty.owedTo, rule.join(' '), duty.form ?? '', duty.confidence];
    }),
  );
}

function columnLines(campaign: Campaign): string {
  return lines(
    campaign.forms.flatMap((form) =>
      form.columns.map((column) => [
        form.key,
        column.code,
        `${column.under ? `${column.under.zh}/` : ''}${column.names.zh}`,
        column.unit.zh,
        'ratio' in column
          ? `${column.ratio.join(' ÷ ')}${column.rankable ? ' (ranked)' : ''}`
          : `${column.measure}${column.kind ? ` = ${column.kind}` : ''}`,
      ]),
    ),
  );
}

test('groups, sectors and who leads them', () => {
  const nameOf = (key: string) => campaign2009.bodies.find((body) => body.key === key)?.names.zh;
  expect(
    lines(campaign2009.groups.map((group) => [group.key, group.names.zh, group.leadBodies.map(nameOf).join('、'), group.carriedOutBy?.zh ?? ''])),
  ).toMatchSnapshot();
});

test('the sixteen bodies then and now', () => {
  expect(
    lines(campaign2009.bodies.map((body) => [body.key, body.names.zh, body.sectors.join(','), body.present.names.zh, body.present.confidence])),
  ).toMatchSnapshot();
});

test.each(['2009-06-01', '2026-06-01'])('the nine kinds and their basis on %s', (day) => {
  const rows = campaign2009.kinds.flatMap((kind) => [
    [kind.code, kind.names.zh, ...basisOn(kind, day).map((basis) => `${basis.text.zh} [${basis.confidence}]`)],
    ...kind.subKinds.map((sub) => [
      sub.code,
      sub.names.zh,
      ...basisOn({ ...kind, basis: [] }, day, sub.code).map((basis) => `${basis.text.zh} [${basis.confidence}]`),
    ]),
  ]);
  expect(lines(rows)).toMatchSnapshot();
});

test('phases and their tasks', () => {
  const rows = campaign2009.phases.flatMap((phase) => [
    [phase.number, phase.names.zh, phase.from, phase.to],
    ...phase.tasks.map((task) => [task.clause, task.names.zh, whoIs(task.owedBy), task.duties?.join(' ') ?? '']),
  ]);
  expect(lines(rows)).toMatchSnapshot();
});

test('duties', () => {
  expect(dutyLines(campaign2009)).toMatchSnapshot();
  expect(dutyLines(campaignDaily)).toMatchSnapshot();
});

test('duties of records', () => {
  const rows = campaign2009.recordDuties.map((duty) => [
    duty.kind,
    duty.holder,
    duty.from,
    Object.values(duty.due).slice(0, 3).join(' '),
    duty.dueDay,
    duty.basis.zh,
    duty.confidence,
  ]);
  expect(lines(rows)).toMatchSnapshot();
});

test('columns of the forms', () => {
  expect(columnLines(campaign2009)).toMatchSnapshot();
  expect(columnLines(campaignDaily)).toMatchSnapshot();
});

test('cross-checks', () => {
  const sums = (side: Campaign['forms'][number]['crossChecks'][number]['left']) =>
    side.map((one) => `${one.sum.join('+')} ${one.of} ${one.at}`).join(' & ');
  const rows = campaign2009.forms.flatMap((form) =>
    form.crossChecks.map((check) => [check.id, sums(check.left), check.op, sums(check.right), check.otherwise]),
  );
  expect(lines(rows)).toMatchSnapshot();
});

test('responsibility matrix: L leads, t takes part', () => {
  const columns = matrixColumns(campaign2009);
  const mark = { lead: 'L', 'take-part': 't' };
  const rows = responsibilityMatrix(campaign2009).map((row) => {
    const marks = columns.map(({ key }) => (row.parts[key] ? mark[row.parts[key]] : '.')).join('');
    return [marks, row.reference, row.names.zh];
  });
  expect(lines([[columns.map(({ key }) => key).join(' ')], ...rows])).toMatchSnapshot();
});
