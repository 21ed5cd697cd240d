import { PROBLEM_STATUSES } from '../../../domain/problems/problem-lifecycle.ts';
import type { ProblemRow } from '../../../contracts/problem-records.ts';
import type { ExportedColumn } from '../../platform/workbooks/export-rows.ts';
import type { Work } from '../../platform/work.ts';
import { campaignOfViewer } from '../campaign/for-other-modules.ts';
import { divisionNames } from '../organisation/for-other-modules.ts';

/** The columns of the exported register, in the viewer's language. */
export async function exportColumns(work: Work): Promise<ExportedColumn<ProblemRow>[]> {
  const { locale } = work;
  const campaign = await campaignOfViewer(work);
  const names = await divisionNames(work);
  const placeOf = (code: string) =>
    [`${code.slice(0, 4)}00000`, `${code.slice(0, 6)}000`, code]
      .filter((one, at, all) => all.indexOf(one) === at)
      .map((one) => names.get(one) ?? '')
      .join('');
  const places = new Map<string, string>();
  const place = (code: string) => {
    const known = places.get(code) ?? placeOf(code);
    places.set(code, known);
    return known;
  };
  const sectors = new Map(campaign?.sectors.map(({ number, names: words }) => [number, words[locale]]));
  const kinds = new Map(
    campaign?.kinds.flatMap((kind) => [
      [kind.code, kind.shortNames[locale]] as const,
      ...kind.subKinds.map((sub) => [sub.code, sub.names[locale]] as const),
    ]),
  );
  const grades = new Map(campaign?.hazardGrades.map(({ code, names: words }) => [code as string, words[locale]]));
  const statuses = new Map(PROBLEM_STATUSES.map((status) => [status.id as string, status[locale]]));
  const tags = new Map(campaign?.focusTags.map(({ key, names: words }) => [key, words[locale]]));
  const natures = { 'illegal-act': { zh: '非法违法行为', en: 'Illegal act' }, hazard: { zh: '事故隐患', en: 'Hazard' } };
  const head = (zh: string, en: string) => (locale === 'zh' ? zh : en);
  return [
    { heading: head('编号', 'Number'), width: 30, value: (row) => row.number },
    { heading: head('地区', 'Place'), width: 24, value: (row) => place(row.regionCode) },
    { heading: head('区划代码', 'Division code'), width: 12, value: (row) => row.regionCode },
    { heading: head('领域', 'Sector'), width: 18, value: (row) => sectors.get(row.sector) ?? String(row.sector) },
    { heading: head('性质', 'Nature'), width: 14, value: (row) => natures[row.nature][locale] },
    { heading: head('类别或等级', 'Kind or grade'), width: 24, value: (row) => (row.nature === 'hazard' ? grades : kinds).get(row.kind) ?? row.kind },
    { heading: head('小类', 'Part'), width: 24, value: (row) => kinds.get(row.subKind) ?? row.subKind },
    { heading: head('企业', 'Firm'), width: 34, value: (row) => row.enterpriseName },
    { heading: head('地点', 'Where'), width: 24, value: (row) => row.place },
    { heading: head('事实', 'Facts'), width: 60, value: (row) => row.facts },
    { heading: head('状态', 'State'), width: 14, value: (row) => statuses.get(row.status) ?? row.status },
    { heading: head('承办单位', 'Held by'), width: 28, value: (row) => row.holderName },
    { heading: head('发现日期', 'Found on'), width: 12, value: (row) => row.foundOn },
    { heading: head('登记日期', 'Registered on'), width: 12, value: (row) => row.registeredOn },
    { heading: head('整改期限', 'Due on'), width: 12, value: (row) => row.dueOn },
    { heading: head('逾期（天）', 'Days overdue'), width: 10, numeric: true, value: (row) => (row.daysOverdue > 0 ? row.daysOverdue : null) },
    { heading: head('销号日期', 'Closed on'), width: 12, value: (row) => row.closedOn },
    {
      heading: head('重点标签', 'Focus tags'),
      width: 20,
      value: (row) => row.focusTags.map((tag) => tags.get(tag) ?? tag).join(locale === 'zh' ? '、' : ', '),
    },
  ];
}
