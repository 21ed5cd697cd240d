import { sql } from 'kysely';
import type { z } from 'zod';
import type { CaseRow } from '../../../contracts/case-records.ts';
import type { exportCases as endpoint } from '../../../contracts/cases.ts';
import { type ExportedColumn, exportRows } from '../../platform/workbooks/export-rows.ts';
import type { Wire, Work } from '../../platform/work.ts';
import { campaignOfViewer } from '../campaign/for-other-modules.ts';
import { divisionNames } from '../organisation/for-other-modules.ts';
import { caseQuery, caseRowOf } from './case-rows.ts';
import { caseConditions, caseOrder } from './list-cases.ts';

const mostRows = 200_000;

/** The register of cases as a workbook. */
export async function exportCases(work: Work, query: z.infer<NonNullable<typeof endpoint.query>>, wire: Wire): Promise<unknown> {
  const { sort, ...filters } = query;
  return exportRows(
    work,
    {
      act: 'exportCases',
      title: { zh: '案件台账', en: 'Cases' },
      fileName: 'cases',
      columns: await columnsOf(work),
      chosen: caseQuery(work, caseConditions(work, filters), sql`order by ${caseOrder(sort)} limit ${mostRows}`),
      rowOf: (record) => caseRowOf(work, record),
      filters,
    },
    wire,
  );
}

/** In the viewer's language. */
async function columnsOf(work: Work): Promise<ExportedColumn<CaseRow>[]> {
  const { locale } = work;
  const campaign = await campaignOfViewer(work);
  const sectors = new Map(campaign?.sectors.map(({ number, names }) => [number, names[locale]]));
  const places = await divisionNames(work);
  const head = (zh: string, en: string) => (locale === 'zh' ? zh : en);
  const listed = (names: readonly string[]) => names.join(locale === 'zh' ? '、' : ', ');
  return [
    { heading: head('案件编号', 'Case'), width: 24, value: (row) => row.number },
    { heading: head('立案文号', 'Filing number'), width: 30, value: (row) => row.filingNumber },
    { heading: head('案件名称', 'Name'), width: 50, value: (row) => row.name },
    { heading: head('当事人', 'Parties'), width: 34, value: (row) => listed(row.parties) },
    { heading: head('企业', 'Firm'), width: 34, value: (row) => row.enterpriseName },
    { heading: head('地区', 'Area'), width: 14, value: (row) => places.get(row.regionCode) ?? row.regionCode },
    { heading: head('区划代码', 'Division code'), width: 12, value: (row) => row.regionCode },
    { heading: head('领域', 'Sector'), width: 18, value: (row) => sectors.get(row.sector) ?? String(row.sector) },
    { heading: head('案由', 'Cause'), width: 18, value: (row) => row.causeWords[locale] },
    { heading: head('案件来源', 'Source'), width: 14, value: (row) => row.sourceWords[locale] },
    {
      heading: head('程序', 'Procedure'),
      width: 10,
      value: (row) => (row.procedure === 'simple' ? head('简易', 'Simple') : head('一般', 'General')),
    },
    { heading: head('阶段', 'State'), width: 16, value: (row) => row.stateWords[locale] },
    { heading: head('办案单位', 'Body'), width: 28, value: (row) => row.unitName },
    { heading: head('承办人', 'Handlers'), width: 18, value: (row) => listed(row.handlers) },
    { heading: head('登记日期', 'Opened on'), width: 12, value: (row) => row.openedOn },
    { heading: head('立案日期', 'Filed on'), width: 12, value: (row) => row.filedOn },
    { heading: head('办理期限', 'Case period ends'), width: 12, value: (row) => row.dueOn },
    { heading: head('决定日期', 'Decided on'), width: 12, value: (row) => row.decidedOn },
    { heading: head('罚款（元）', 'Fine (yuan)'), width: 14, numeric: true, value: (row) => (row.fineYuan > 0 ? row.fineYuan : null) },
    { heading: head('下一步', 'Next'), width: 24, value: (row) => row.next?.words[locale] ?? null },
    { heading: head('至', 'Until'), width: 12, value: (row) => row.next?.dueOn ?? null },
    { heading: head('结案日期', 'Closed on'), width: 12, value: (row) => row.closedOn },
  ];
}
